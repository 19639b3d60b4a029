import { chosen, columnRange, countOf, type Positions, quoted } from './overview-counts';
import { actionLines, places, watchedTasks } from './overview-places';
import { petitions, statusLabels } from './petitions';
import { taskStateLabels, tasks } from './tasks';

/** Open petitions and the day that each status has to meet: the reply, and after it the promised solution. */
const watchedStatuses = [
  ['received', 'dueOn'],
  ['assigned', 'dueOn'],
  ['in-progress', 'dueOn'],
  ['unresolved', 'dueOn'],
  ['answered', 'promisedOn'],
] as const;

const clockTasks = [
  'Gửi đủ giấy mời',
  'Phát thanh thông báo tổ chức hội nghị',
  'Phát thanh kết quả hội nghị',
  'Niêm yết kết quả hội nghị',
  'Gửi kết quả đến Trưởng thôn',
] as const;

const fixedLines = clockTasks.length + watchedStatuses.length;
/** Keeps apart what is due on one day; a whole day never comes together. */
const apart = 'ROW()/100000';

const first = places.actions + 1;
const key = (from: number, count: number): string => `$J$${from}:$J$${from + count - 1}`;

/** What may be due, one line each in the hidden columns: its day, its words and who does it. */
function candidates(positions: Positions): readonly (readonly [day: string, words: string, who: string])[] {
  const task = (field: 'conference' | 'dueOn' | 'state'): string => columnRange(positions, tasks, field);
  const petition = (field: 'status' | 'dueOn' | 'promisedOn'): string =>
    columnRange(positions, petitions, field);
  const clocks = clockTasks.map((words, index) => {
    const line = places.clocks + index;
    const waits = `AND(ISNUMBER(B${line});NOT(ISNUMBER(C${line})))`;
    return [`=IF(${waits};B${line}+${apart};"")`, words, 'Văn phòng'] as const;
  });
  const matters = watchedStatuses.map(([status, field]) => {
    const label = statusLabels[status];
    const day = `MINIFS(${petition(field)};${petition('status')};${quoted(label)})`;
    const due = countOf([petition('status'), quoted(label)], [petition(field), day]);
    return [
      `=IF(${day}>0;${day}+${apart};"")`,
      `="Kiến nghị “${label}” đến hạn: "&${due}&" việc"`,
      'Xem trang Kiến nghị',
    ] as const;
  });
  const work = Array.from({ length: watchedTasks }, (_, index) => {
    const at = (field: 'conference' | 'dueOn' | 'state'): string => `INDEX(${task(field)};${index + 2})`;
    const open = `AND(${at('conference')}=${chosen.conference};ISNUMBER(${at('dueOn')});${at('state')}<>${quoted(taskStateLabels.done)})`;
    return [`=IF(${open};${at('dueOn')}+${apart};"")`, '', ''] as const;
  });
  return [...clocks, ...matters, ...work];
}

/** The next ten actions in the order of their days (S31). */
export function actionsBlock(positions: Positions): readonly (readonly string[])[] {
  const task = (field: 'content' | 'responsible'): string => columnRange(positions, tasks, field);
  const all = candidates(positions);
  const keys = key(first, all.length);
  const shown = (line: number): readonly string[] => {
    const fromTasks = (field: 'content' | 'responsible'): string =>
      `INDEX(${task(field)};$I${line}-${fixedLines - 1})&""`;
    const either = (column: 'K' | 'L', field: 'content' | 'responsible'): string =>
      `=IF($I${line}="";"";IF($I${line}<=${fixedLines};INDEX($${column}$${first}:$${column}$${first + fixedLines - 1};$I${line});${fromTasks(field)}))`;
    return [
      either('K', 'content'),
      '',
      '',
      '',
      either('L', 'responsible'),
      '',
      `=IF($I${line}="";"";INT(SMALL(${keys};${line - first + 1})))`,
      `=IF($I${line}="";"";IF(G${line}<TODAY();"quá hạn";IF(G${line}=TODAY();"hôm nay";"còn "&(G${line}-TODAY())&" ngày")))`,
      `=IFERROR(MATCH(SMALL(${keys};${line - first + 1});${keys};0);"")`,
    ];
  };
  const heading = ['Việc tiếp theo', '', '', '', 'Người làm', '', 'Hạn', 'Còn lại'];
  const lines = all.map((candidate, index) => {
    const visible = index < actionLines ? shown(first + index) : Array.from({ length: 9 }, () => '');
    return [...visible, ...candidate];
  });
  return [heading, ...lines];
}
