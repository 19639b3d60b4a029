import { datePartsOf } from '../../../domain/calendar/calendar-date';
import { type AttendanceCount, countAttendance } from '../../../domain/people/attendance';
import type { PaperWarning } from '../../../register/papers/paper-report';
import { type Attendee, attendees } from '../../../register/tables/attendees';
import { type DeclaredTag, section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import { countDigits, romanNumeral } from '../../words/number-words';
import { numberAndSymbol, paperDateWords } from '../../words/wording';
import type { PaperForm, PaperSources } from '../paper-form';
import { wholeConference } from '../paper-form';
import { blank, shown } from '../parts/blank';
import { frameGaps } from '../parts/frame';
import { blankCells } from '../parts/paper-checks';
import { paperScope } from '../parts/paper-scope';
import { hallGroups, listGaps, nameWithHonorific, positionOf, seated } from './hall-order';

const personTags = (person: Attendee, added: TagScope, index: number): TagScope => ({
  ...added,
  STT: String(index + 1),
  'Họ và tên': shown(nameWithHonorific(person)),
  'Chức vụ, đơn vị': positionOf(person),
  Thôn: person.village,
  'Người thay': person.substitute,
});

/** `07h45`; why a person is away or came for another. */
function rollNote({ attendance, arrivedAt, absence }: Attendee): string {
  const mark =
    attendance === null || attendance === 'present' ? '' : attendees.columns.attendance.labels[attendance];
  return [mark, absence, arrivedAt === '' ? '' : `đến ${arrivedAt.replace(':', 'h')}`]
    .filter((part) => part !== '')
    .join('; ');
}

const groupTags = (sources: PaperSources, noteOf: (person: Attendee) => string): readonly TagScope[] =>
  hallGroups(sources).map(({ label, people }, place) => ({
    'STT nhóm': romanNumeral(place + 1),
    'Tên nhóm': label,
    'Số người nhóm': countDigits(people.length),
    Người: people.map(({ values, added }, index) => ({
      ...personTags(values, added, index),
      'Ghi chú': noteOf(values),
    })),
  }));

const listTags: readonly DeclaredTag[] = [
  section('Đại biểu', 'Nhóm đại biểu', 'mỗi nhóm đại biểu một đề mục'),
  value('', 'STT nhóm', 'I'),
  value('Đại biểu', 'Tên nhóm', 'Lãnh đạo UBND'),
  value('', 'Số người nhóm', '03'),
  section('Đại biểu', 'Người', 'mỗi người một dòng trong bảng'),
  value('', 'STT', '1'),
  value('Đại biểu', 'Họ và tên', 'Ông Nguyễn Văn An'),
  value('Đại biểu', 'Chức vụ, đơn vị', 'Trưởng thôn Trung Hậu', true),
  value('Đại biểu', 'Thôn', 'Thôn Trung Hậu', true),
  value('Đại biểu', 'Người thay', '', true),
  value('Đại biểu', 'Ghi chú', '', true),
  value('', 'Số người mời', '120'),
];

/** The people invited, as an annex of the invitation (sample form 2.1); phones are left out. */
export const guestsPaper: PaperForm = {
  kind: 'guests',
  needs: ['attendees', 'villages'],
  tags: [
    ...listTags,
    value('Hội nghị', 'Giấy mời kèm theo', 'Giấy mời số 05/GM-UBND ngày 06 tháng 11 năm 2026'),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const { conference, settings, today } = sources;
    const gaps = [...frameGaps(sources, 'guests'), ...listGaps(sources)];
    const number = numberAndSymbol(conference.invitationNumber, `GM-${settings.office.short}`);
    const day = paperDateWords(conference.invitationDate, datePartsOf(today));
    return {
      summary: `Danh sách đại biểu mời dự ${conference.title}`,
      gaps,
      warnings: [],
      scope: paperScope(sources, 'guests', identity, gaps, {
        'Nhóm đại biểu': groupTags(sources, ({ note }) => note),
        'Số người mời': countDigits(seated(sources).length),
        'Giấy mời kèm theo': `Giấy mời số ${number} ${day}`,
      }),
    };
  },
};

/** Counts as far as people are marked; before the conference there is room to write them. */
function attendanceTags({ invited, present, excused, absent, open }: AttendanceCount): TagScope {
  const called = open < invited;
  const count = (people: number): string => (called ? countDigits(people) : blank);
  return {
    'Số người mời': countDigits(invited),
    'Số có mặt': count(present),
    'Số vắng có lý do': count(excused),
    'Số vắng': count(absent),
  };
}

/** Invited is present + excused + absent once the roll is called. */
function rollWarnings({ invited, present, excused, absent, open }: AttendanceCount): readonly PaperWarning[] {
  return open === 0 || open === invited
    ? []
    : [{ kind: 'sums-differ', what: 'Điểm danh', one: invited, other: present + excused + absent }];
}

/** The roll to sign at the door, with the totals at its end. */
export const rollPaper: PaperForm = {
  kind: 'roll',
  needs: ['attendees', 'villages'],
  tags: [
    ...listTags,
    value('Đại biểu', 'Số có mặt', '112'),
    value('Đại biểu', 'Số vắng có lý do', '05'),
    value('Đại biểu', 'Số vắng', '03'),
    value('Hội nghị', 'Họ tên thư ký', 'Nguyễn Thị Dần', true),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const people = seated(sources).map(({ values }) => values);
    const counts = countAttendance(people, sources.conference.startTime);
    const gaps = [
      ...frameGaps(sources, 'roll'),
      ...blankCells(sources, ['date', 'venue']),
      ...listGaps(sources),
    ];
    return {
      summary: `Danh sách điểm danh ${sources.conference.title}`,
      gaps,
      warnings: rollWarnings(counts),
      scope: paperScope(sources, 'roll', identity, gaps, {
        'Nhóm đại biểu': groupTags(sources, rollNote),
        ...attendanceTags(counts),
        'Họ tên thư ký': sources.conference.secretary,
      }),
    };
  },
};
