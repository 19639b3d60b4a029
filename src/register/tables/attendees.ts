import { readPersonName } from '../../domain/people/person-name';
import { fold } from '../../domain/text/vietnamese-text';
import { code, date, yesNo } from '../column';
import { attendance, reply, substitute } from '../columns/answer-columns';
import { absence, handedBy } from '../columns/attendee-columns';
import { arrivedAt, sentOn } from '../columns/attendee-days';
import { concerning, invitedColumns, note } from '../columns/invited-columns';
import { attendeesTab } from '../columns/tabs';
import { type RowOf, table } from '../table';

export { type AttendeeGroup, groupLabels, honorificLabels } from '../columns/invited-columns';

export const attendees = table({
  tab: attendeesTab,
  purpose: 'Người được mời dự, mỗi người một dòng.',
  key: 'id',
  idPrefix: 'DB',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã ĐB', owner: 'add-on' }),
    ...invitedColumns,
    invitation: code({
      header: 'Giấy mời',
      owner: 'add-on',
      width: 170,
      help: 'Văn bản chứa giấy mời của người này.',
    }),
    sentOn,
    handedBy,
    receivedOn: date({ header: 'Ngày nhận', notAfterToday: true, notBefore: 'sentOn' }),
    reply,
    substitute,
    attendance,
    arrivedAt,
    absence,
    concerning,
    renotify: yesNo({
      header: 'Cần thông báo lại',
      help: 'Có: giấy mời đã gửi ghi ngày, giờ hoặc địa điểm nay đã thay đổi.',
    }),
    note,
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Attendee = RowOf<typeof attendees>;

/** Neither on the reserve list nor struck off. */
export const isInvited =
  (conference: string) =>
  (person: Attendee): boolean =>
    person.conference === conference &&
    person.fullName !== '' &&
    (person.seat === 'invited' || person.seat === null);

/** Everybody whose name is on the list of a conference: also the reserve and those struck off, who may come. */
export const isNamedFor =
  (conference: string) =>
  (person: Attendee): boolean =>
    person.conference === conference && person.fullName !== '';

const isNamed = ({ fullName }: Attendee, name: string): boolean =>
  name !== '' && fold(fullName) === fold(readPersonName(name).fullName);

interface Chairs {
  readonly chair: string;
  readonly coChair: string;
}

interface LetterSigner {
  readonly signer: { readonly name: string };
}

/** The chairman or a vice-chair who signs the letters or chairs the conference; a seat, but no letter. */
export const isHost =
  ({ chair, coChair }: Chairs, { signer }: LetterSigner) =>
  (person: Attendee): boolean =>
    person.group === 'committee' && [chair, coChair, signer.name].some((name) => isNamed(person, name));

/** Invited by letter: nobody invites himself. */
export const getsLetter =
  (conference: Chairs & { readonly id: string }, settings: LetterSigner) =>
  (person: Attendee): boolean =>
    isInvited(conference.id)(person) && !isHost(conference, settings)(person);

/** Bundle of letters for people without a village. */
export const unitsBundle = 'Cơ quan, đơn vị';

/** `handedBy` of an invitation sent by mail. */
export const byMail = 'Email';
