import { isoDate } from '../../src/domain/calendar/calendar-date';
import type { TagScope } from '../../src/templates/document-engine';
import { invitationPaper } from '../../src/templates/papers/invitation/invitation-paper';
import {
  type HandoverList,
  type InvitationAttendee,
  type InvitationConference,
  type InvitationFrame,
  type InvitationSettings,
  type Letter,
  printTags,
} from '../../src/templates/papers/invitation/invitation-tags';

/** Made-up people and places in the shape of the office's plan. */

export const conference: InvitationConference = {
  year: 2026,
  title: 'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
  topic: '',
  date: isoDate('2026-11-16'),
  startTime: '07:30',
  venue: 'Hội trường Ủy ban nhân dân xã',
  howToAttend: '',
  chair: 'Lê Văn Mẫu',
  chairTitle: 'Chủ tịch Ủy ban nhân dân xã',
  coChair: 'Trần Thị Thử',
  coChairTitle: 'Phó Chủ tịch Hội đồng nhân dân xã',
  secretary: 'Nguyễn Thị Dần',
  secretaryTitle: 'Công chức Văn phòng',
  opinionsBy: isoDate('2026-11-10'),
  invitationNumber: '5',
  invitationDate: isoDate('2026-11-06'),
};

export const settings: InvitationSettings = {
  office: {
    line1: 'ỦY BAN NHÂN DÂN',
    line2: 'XÃ HOẰNG TRUNG',
    name: 'Ủy ban nhân dân xã Hoằng Trung',
    short: 'UBND',
    place: 'Hoằng Trung',
    unit: 'VP',
    chairEmails: [],
    clerkEmails: [],
  },
  signer: { name: 'Lê Văn Mẫu', title: 'CHỦ TỊCH', authority: 'TM' },
  contact: { name: 'Văn phòng Ủy ban nhân dân xã', phone: '0912 345 678' },
  terms: { arriveMinutes: 15 },
  papers: { formerContacts: [] },
  recording: true,
  invitationRecipients: ['Như thành phần mời', 'Lưu: VT, VP'],
};

export const frame: InvitationFrame = { conference, settings, draftedIn: { year: 2026, month: 11 } };

/** The letter of one person, without columns of the register. */
export const letterTo = (
  attendee: InvitationAttendee,
  concerning = '',
  columns: Letter['columns'] = {},
): Letter => ({ attendee, columns, concerning });

/** Required tags of the letters of an issued invitation. */
export const invitationRules = invitationPaper.rules([], 'complete');

/** Values of the template for these letters and lists of the sample conference. */
export const printOf = (
  letters: readonly Letter[],
  lists: readonly HandoverList[] = [],
  own: Partial<InvitationFrame> = {},
): TagScope => printTags({ ...frame, ...own, letters, lists });

export const villageHead: InvitationAttendee = {
  honorific: 'mr',
  fullName: 'Nguyễn Văn An',
  title: 'Trưởng thôn',
  organisation: '',
  group: 'village-posts',
  village: 'Thôn Trung Hậu',
  receivedOn: null,
};

export const citizen: InvitationAttendee = {
  ...villageHead,
  honorific: 'mrs',
  fullName: 'Đỗ Thị Ngọc Ánh',
  title: '',
  group: 'citizens',
};

export const official: InvitationAttendee = {
  ...villageHead,
  honorific: 'comrade',
  fullName: 'Phạm Dũng',
  title: 'Trưởng phòng',
  organisation: 'Phòng Kinh tế xã',
  group: 'officials',
  village: '',
};

const people = [villageHead, citizen, official];

/** A number of people, the three kinds in turn. */
export const crowd = (size: number): readonly InvitationAttendee[] =>
  Array.from({ length: size }, (_, index) => ({
    ...(people[index % people.length] ?? villageHead),
    fullName: `Nguyễn Thị Đại Biểu ${index + 1}`,
  }));
