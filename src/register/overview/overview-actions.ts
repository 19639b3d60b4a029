import { columnLetters } from '../cell';
import { petitions, statusLabels } from '../tables/petitions';
import { taskStateLabels, tasks } from '../tables/tasks';
import {
  actionLines,
  chosen,
  columnRange,
  countOf,
  type Positions,
  places,
  quoted,
  watched,
} from './overview-counts';

/** Statuses of open petitions and the deadline of each: the reply, then the promised solution. */
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

/** First line when nothing is due: how to begin, or that all is done. */
const nothingDue =
  `IF(${chosen.conference}="";${quoted('Điền trang Cấu hình, trang Thôn, rồi vào Đối thoại → Trước hội nghị → Hội nghị…')};` +
  `${quoted('Chưa có việc nào đến hạn.')})`;

const fixedLines = clockTasks.length + watchedStatuses.length;

const first = places.actions + 1;
const last = first + Math.max(fixedLines, watched.lines) - 1;
/** Hidden columns: candidate shown by a line; text and owner of the fixed candidates; their days and those of tasks. */
const hidden = { number: 'I', words: 'J', who: 'K', days: 'L' } as const;
const firstHidden = 9;
export const hiddenActions = { from: firstHidden, count: 4 + watched.columns } as const;

/**
 * A sort key: the day, and the candidate's number as its fraction. Keys are unique even for one day, and the number can
 * be read back.
 */
const keyed = (day: string, number: number): string => `${day}+${number}/100000`;

/** Candidates other than tasks: day, text and owner. */
function fixedCandidates(
  positions: Positions,
): readonly (readonly [day: string, words: string, who: string])[] {
  const petition = (field: 'status' | 'dueOn' | 'promisedOn'): string =>
    columnRange(positions, petitions, field);
  const clocks = clockTasks.map((words, index) => {
    const line = places.clocks + index;
    const waits = `AND(ISNUMBER(B${line});NOT(ISNUMBER(C${line})))`;
    return [`=IF(${waits};${keyed(`B${line}`, index + 1)};"")`, words, 'Văn phòng'] as const;
  });
  const matters = watchedStatuses.map(([status, field], index) => {
    const label = statusLabels[status];
    const day = `MINIFS(${petition(field)};${petition('status')};${quoted(label)})`;
    const due = countOf([petition('status'), quoted(label)], [petition(field), day]);
    return [
      `=IF(${day}>0;${keyed(day, clockTasks.length + index + 1)};"")`,
      `="Kiến nghị “${label}” đến hạn: "&${due}&" việc"`,
      'Xem trang Kiến nghị',
    ] as const;
  });
  return [...clocks, ...matters];
}

/** Due days of open tasks: the rows of `Phân công`, filled column by column. */
function taskDays(positions: Positions, line: number): readonly string[] {
  const at = (field: 'conference' | 'dueOn' | 'state', index: number): string =>
    `INDEX(${columnRange(positions, tasks, field)};${index + 2})`;
  return Array.from({ length: watched.columns }, (_, column) => {
    const index = column * watched.lines + line;
    const open = `AND(${at('conference', index)}=${chosen.conference};ISNUMBER(${at('dueOn', index)});${at('state', index)}<>${quoted(taskStateLabels.done)})`;
    // The sheet may have fewer lines.
    return `=IFERROR(IF(${open};${keyed(at('dueOn', index), fixedLines + index + 1)};"");"")`;
  });
}

/** The next ten actions by due day (S31). */
export function actionsBlock(positions: Positions): readonly (readonly string[])[] {
  const task = (field: 'content' | 'responsible'): string => columnRange(positions, tasks, field);
  const fixed = fixedCandidates(positions);
  const lastColumn = columnLetters(firstHidden + hiddenActions.count - 1);
  const keys = `$${hidden.days}$${first}:$${lastColumn}$${last}`;
  const shown = (line: number): readonly string[] => {
    const number = `$${hidden.number}${line}`;
    const next = `SMALL(${keys};${line - first + 1})`;
    const either = (column: 'words' | 'who', field: 'content' | 'responsible'): string => {
      const ofFixed = `INDEX($${hidden[column]}$${first}:$${hidden[column]}$${first + fixedLines - 1};${number})`;
      const ofTask = `INDEX(${task(field)};${number}-${fixedLines - 1})&""`;
      const none = column === 'words' && line === first ? nothingDue : '""';
      return `=IF(${number}="";${none};IF(${number}<=${fixedLines};${ofFixed};${ofTask}))`;
    };
    return [
      either('words', 'content'),
      '',
      '',
      '',
      either('who', 'responsible'),
      '',
      `=IF(${number}="";"";INT(${next}))`,
      `=IF(${number}="";"";IF(G${line}<TODAY();"quá hạn";IF(G${line}=TODAY();"hôm nay";"còn "&(G${line}-TODAY())&" ngày")))`,
      `=IFERROR(ROUND(MOD(${next};1)*100000;0);"")`,
    ];
  };
  const heading = ['Việc tiếp theo', '', '', '', 'Người làm', '', 'Hạn', 'Còn lại'];
  const lines = Array.from({ length: last - first + 1 }, (_, index) => {
    const visible =
      index < actionLines ? shown(first + index) : Array.from({ length: firstHidden }, () => '');
    const [day, words, who] = fixed[index] ?? ['', '', ''];
    return [...visible, words, who, day, ...taskDays(positions, index)];
  });
  return [heading, ...lines];
}
