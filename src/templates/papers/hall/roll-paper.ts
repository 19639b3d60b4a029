import { type AttendanceCount, countAttendance } from '../../../domain/people/attendance';
import { joined } from '../../../domain/text/joined';
import { startsSmall } from '../../../domain/text/vietnamese-text';
import { type Attendee, attendees } from '../../../register/tables/attendees';
import { optional, type Tags, value } from '../../tags';
import { cellDigits } from '../../words/number-words';
import { type PaperRequest, paperForm } from '../paper-form';
import { annexReference } from '../parts/annex-reference';
import { annexNumberTag } from '../parts/annexes';
import { venueInSentence } from '../parts/conference-tags';
import { seated } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { countUnlessNone, listGaps } from './hall-order';
import { peopleList } from './people-list';

/** Why a person is away or came for another; when somebody came late; who came without an invitation. */
function rollNote({ seat, attendance, arrivedAt, absence }: Attendee, startTime: string): string {
  const mark =
    attendance === null || attendance === 'present' ? '' : attendees.columns.attendance.labels[attendance];
  const isLate = startTime !== '' && arrivedAt > startTime;
  const added = seat === 'added' ? attendees.columns.seat.labels.added.toLowerCase() : '';
  const away = mark === '' || absence === '' ? mark || absence : `${mark}: ${startsSmall(absence)}`;
  return joined('; ', added, away, isLate ? `đến ${arrivedAt.replace(':', 'h')}` : '');
}

interface RollFacts extends PaperRequest {
  readonly counts: AttendanceCount;
}

/** Blank until somebody is marked, to be filled in by hand. */
const markedCount = ({ counts: { open, invited } }: RollFacts, count: number): string =>
  open < invited ? cellDigits(count) : '';

export const rollTags = {
  ...venueInSentence,
  'Số phụ lục': annexNumberTag('roll'),
  'Văn bản kèm theo': value(
    'Văn bản',
    '(Kèm theo Biên bản số 05/BB-UBND ngày 16 tháng 11 năm 2026)',
    ({ sources }) => annexReference(sources, 'minutes', 'Biên bản'),
  ),
  'Nhóm đại biểu': peopleList(seated, rollNote),
  'Số người mời': value('', '120', ({ counts }) => countUnlessNone(counts.invited)),
  'Số có mặt': value('Đại biểu', '112', (facts) => markedCount(facts, facts.counts.present)),
  'Số vắng có lý do': value('Đại biểu', '05', (facts) => markedCount(facts, facts.counts.excused)),
  'Số vắng': value('Đại biểu', '03', (facts) => markedCount(facts, facts.counts.absent)),
  'Họ tên thư ký': optional('Hội nghị', 'Nguyễn Thị Dần', ({ conference }) => conference.secretary),
} satisfies Tags<RollFacts>;

/** The roll to sign at the door, with the totals at the end. */
export const rollPaper = paperForm<RollFacts>({
  kind: 'roll',
  needs: ['attendees', 'villages'],
  facts: (request) => {
    const people = seated(request.sources).map(({ values }) => values);
    return { ...request, counts: countAttendance(people, request.sources.conference.startTime) };
  },
  tags: rollTags,
  needsOfFrame: ['Ngày tổ chức'],
  summary: ({ conference }) => `Danh sách điểm danh ${conference.title}`,
  gaps: ({ sources }) => [...blankCells(sources, ['date', 'venue']), ...listGaps(sources)],
  // Invited is present + excused + absent once the roll is called.
  warnings: ({ counts: { invited, present, excused, absent, open } }) =>
    open === 0 || open === invited
      ? []
      : [{ kind: 'sums-differ', what: 'Điểm danh', one: invited, other: present + excused + absent }],
});
