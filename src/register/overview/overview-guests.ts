import { type AttendeeGroup, attendees, groupLabels } from '../tables/attendees';
import { columnsOf, forEach, informedOf, invitedOf, listedOf, type Positions, quoted } from './formula';
import { hidden, places } from './places';

/** Names of the groups, short enough for a column and a chart. */
const shortGroups: Record<AttendeeGroup, string> = {
  superiors: 'Cấp trên',
  party: 'Đảng ủy',
  council: 'HĐND',
  committee: 'UBND',
  front: 'MTTQ, đoàn thể',
  officials: 'Phòng, công chức',
  police: 'Công an, Quân sự',
  units: 'Trường, trạm, HTX',
  'village-posts': 'Cán bộ thôn',
  citizens: 'Nhân dân',
};

// Object.keys loses the type of the keys.
const groups = Object.keys(shortGroups) as AttendeeGroup[];

const from = places.blocks + 1;
/** Line of people without a group, and the total under it. */
export const guestLines = { from, rest: from + groups.length, total: from + groups.length + 1 } as const;

/** The whole names by which the groups are counted, for the hidden column. */
export const groupNames: readonly string[] = groups.map((group) => groupLabels[group]);

const { reply, attendance } = attendees.columns;

/** Guests by group: invited, informed by letter, coming, present (S34). */
export function guestsBlock(positions: Positions): readonly (readonly string[])[] {
  const at = columnsOf(positions, attendees);
  const coming = [at('reply'), quoted(reply.labels.coming)] as const;
  const present = [at('attendance'), quoted(attendance.labels.present)] as const;
  const counts = [
    (...group: readonly (readonly [string, string])[]) => invitedOf(positions, ...group),
    (...group: readonly (readonly [string, string])[]) => informedOf(positions, ...group),
    (...group: readonly (readonly [string, string])[]) => invitedOf(positions, ...group, coming),
    (...group: readonly (readonly [string, string])[]) => listedOf(positions, ...group, present),
  ];
  const names = `$${hidden.names}$${guestLines.from}:$${hidden.names}$${guestLines.rest - 1}`;
  const letters = ['G', 'H', 'I', 'J'];
  const ofGroups = counts.map((count) => `=${forEach(names, 'group', count([at('group'), 'group']))}`);
  const rest = letters.map(
    (letter) =>
      `=${letter}${guestLines.total}-SUM(${letter}${guestLines.from}:${letter}${guestLines.rest - 1})`,
  );
  return [
    ['Đại biểu', 'Được mời', 'Đã báo', 'Xác nhận', 'Có mặt'],
    ...groups.map((group, index) => [shortGroups[group], ...(index === 0 ? ofGroups : [])]),
    ['Chưa ghi nhóm', ...rest],
    ['Tổng cộng', ...counts.map((count) => `=${count()}`)],
  ];
}
