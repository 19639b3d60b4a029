import { isoDate } from '../../src/domain/calendar/calendar-date';
import type {
  InvitationAttendee,
  InvitationConference,
  InvitationFrame,
  InvitationSettings,
} from '../../src/templates/papers/invitation/invitation-data';

/** Made-up people and places in the shape of the office's plan. */

export const conference: InvitationConference = {
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
    chairEmail: '',
    clerkEmail: '',
  },
  signer: { name: 'Lê Văn Mẫu', title: 'CHỦ TỊCH', authority: 'TM' },
  contact: { name: 'Văn phòng Ủy ban nhân dân xã', phone: '0912 345 678' },
  terms: { arriveMinutes: 15 },
  recording: true,
  invitationRecipients: ['Như thành phần mời', 'Lưu: VT, VP'],
};

export const frame: InvitationFrame = { conference, settings, draftedIn: { year: 2026, month: 11 } };

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

/** That many people, the three kinds in turn. */
export const crowd = (size: number): readonly InvitationAttendee[] =>
  Array.from({ length: size }, (_, index) => ({
    ...(people[index % people.length] ?? villageHead),
    fullName: `Nguyễn Thị Đại Biểu ${index + 1}`,
  }));
