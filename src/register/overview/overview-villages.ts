import { settingsTable } from '../settings/settings-table';
import { attendees, groupLabels } from '../tables/attendees';
import { petitions } from '../tables/petitions';
import { villages } from '../tables/villages';
import {
  chosen,
  columnRange,
  invitedOf,
  type Positions,
  petitionsOf,
  postOf,
  quoted,
  villageLines,
} from './overview-counts';

/** Wildcards for the title of each post and for its deputy, who does not count. In this group a board is that of the Front. */
const posts = [
  ['bí thư', 'phó bí thư'],
  ['trưởng thôn', 'phó trưởng thôn'],
  ['trưởng ban', 'phó trưởng ban'],
] as const;

/** Per village: three posts, citizens against quota, confirmations, petitions (S25, S26). */
export function villageBlock(positions: Positions, from: number): readonly (readonly string[])[] {
  const name = columnRange(positions, villages, 'name');
  const quota = columnRange(positions, villages, 'quota');
  const person = (field: 'village' | 'group' | 'reply'): string => columnRange(positions, attendees, field);
  const days = columnRange(positions, settingsTable, 'days');
  const code = columnRange(positions, settingsTable, 'code');
  const usual = `IFERROR(INDEX(${days};MATCH("term.quota";${code};0));5)`;
  const line = (index: number): readonly string[] => {
    const row = from + 1 + index;
    const at = `INDEX(${name};${index + 2})`;
    const here = `$A${row}`;
    const unlessBlank = (formula: string): string => `=IF(${here}="";"";${formula})`;
    const own = `INDEX(${quota};${index + 2})`;
    return [
      `=IF(${at}="";"";${at})`,
      ...posts.map(([title, deputy]) =>
        unlessBlank(`IF(${postOf(positions, here, title, deputy)}>0;"có";"thiếu")`),
      ),
      unlessBlank(
        invitedOf(positions, [person('village'), here], [person('group'), quoted(groupLabels.citizens)]),
      ),
      unlessBlank(`IF(ISNUMBER(${own});${own};${usual})`),
      unlessBlank(
        invitedOf(
          positions,
          [person('village'), here],
          [person('reply'), quoted(attendees.columns.reply.labels.coming)],
        ),
      ),
      unlessBlank(
        petitionsOf(
          positions,
          [columnRange(positions, petitions, 'conference'), chosen.conference],
          [columnRange(positions, petitions, 'village'), here],
        ),
      ),
    ];
  };
  const headings = [
    'Thôn',
    'Bí thư chi bộ',
    'Trưởng thôn',
    'Trưởng ban CTMT',
    'Công dân',
    'Chỉ tiêu',
    'Xác nhận dự',
    'Kiến nghị',
  ];
  return [headings, ...Array.from({ length: villageLines }, (_, index) => line(index))];
}
