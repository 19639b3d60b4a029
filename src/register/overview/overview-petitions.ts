import { classLabels, petitions, statusLabels } from '../tables/petitions';
import {
  type Condition,
  chosen,
  closedStatuses,
  columnsOf,
  filledIn,
  forEach,
  linesOf,
  openOf,
  overArrays,
  type Positions,
  petitionsOf,
  quoted,
} from './formula';
import { hidden, places } from './places';

type Lines = readonly (readonly string[])[];

const labels = Object.values(statusLabels);

/** Lines of the blocks; topics are of the office, so that what follows them moves. */
export function petitionLines(topics: number) {
  const statuses = places.blocks + 1;
  const total = statuses + labels.length;
  const topicLine = total + 2;
  const other = topicLine + topics;
  const years = other + 2;
  return { statuses, total, topics: topicLine, other, years, end: years + yearSteps.length } as const;
}

export const yearSteps = ['Nêu trong năm', 'Tồn 1 kỳ', 'Tồn 2 kỳ', 'Tồn từ 3 kỳ'] as const;

const barParts = 5;

/** Bars of the numbers of a column: the longest is the largest. */
const bars = (column: 'M' | 'N', from: number, to: number): string => {
  const area = `${column}${from}:${column}${to}`;
  const parts = `MAX(1;ROUND(count/MAX(${area})*${barParts};0))`;
  return `=${forEach(area, 'count', `IF(N(count)<=0;"";REPT("█";${parts}))`)}`;
};

const ofConference = (positions: Positions): Condition => [
  columnsOf(positions, petitions)('conference'),
  chosen.conference,
];

/** Matters by status; a blank status is that of a matter just received. */
function statusBlock(positions: Positions, { statuses, total }: ReturnType<typeof petitionLines>): Lines {
  const status = columnsOf(positions, petitions)('status');
  const count = petitionsOf(positions, ofConference(positions), [status, 'label']);
  const others = forEach(`L${statuses + 1}:L${total - 1}`, 'label', count);
  return [
    ['Kiến nghị theo trạng thái', 'Số', '', ''],
    ...labels.map((label, at) => {
      if (at === 0)
        return [label, `=M${total}-SUM(M${statuses + 1}:M${total - 1})`, '', bars('M', statuses, total - 1)];
      return at === 1 ? [label, `=${others}`] : [label];
    }),
    ['Tổng cộng', `=${petitionsOf(positions, ofConference(positions))}`],
  ];
}

/** Longest name of a topic that its column shows. */
const shownTopic = 28;

const shortened = (name: string): string =>
  name.length <= shownTopic ? name : `${name.slice(0, shownTopic - 1).trimEnd()}…`;

/** Matters by topic, with a line for those without a listed topic, so that sums agree. */
function topicBlock(
  positions: Positions,
  topics: readonly string[],
  lines: ReturnType<typeof petitionLines>,
): Lines {
  const topic = columnsOf(positions, petitions)('topic');
  const own = ofConference(positions);
  const names = `$${hidden.names}$${lines.topics}:$${hidden.names}$${lines.other - 1}`;
  const listed = [petitionsOf, openOf].map(
    (count) => `=${forEach(names, 'topic', count(positions, own, [topic, 'topic']))}`,
  );
  const rest = (letter: string, whole: string): string =>
    topics.length === 0 ? `=${whole}` : `=${whole}-SUM(${letter}${lines.topics}:${letter}${lines.other - 1})`;
  const other = [
    'Lĩnh vực khác, chưa ghi',
    rest('M', petitionsOf(positions, own)),
    rest('N', `(${openOf(positions, own)})`),
  ];
  const bar = bars('M', lines.topics, lines.other);
  return [
    ['Theo lĩnh vực', 'Số', 'Chưa xong', ''],
    ...topics.map((name, at) => (at === 0 ? [shortened(name), ...listed, bar] : [shortened(name)])),
    topics.length === 0 ? [...other, bar] : other,
  ];
}

/** Matters of all years by the number of yearly conferences outlasted (S07). */
function yearsBlock(positions: Positions, { years, end }: ReturnType<typeof petitionLines>): Lines {
  const origin = columnsOf(positions, petitions)('originYear');
  const id: Condition = [columnsOf(positions, petitions)('id'), '"<>"'];
  const criteria = ['', `${chosen.year}-1`, `${chosen.year}-2`, `"<="&(${chosen.year}-3)`];
  // Without a year there is nothing to count from.
  const counted = (formula: string): string => `=IF(ISNUMBER(${chosen.year});${formula};0)`;
  // The header is one filled cell of the column.
  const all = [`${petitionsOf(positions, id)}-1`, `${openOf(positions, id)}-1`];
  return [
    ['Theo số kỳ tồn', 'Số', 'Chưa xong', ''],
    ...yearSteps.map((label, at) =>
      at === 0
        ? [
            label,
            ...all.map((whole, index) => {
              const letter = index === 0 ? 'M' : 'N';
              return `=MAX(0;${whole}-SUM(${letter}${years + 1}:${letter}${end - 1}))`;
            }),
            bars('N', years, end - 1),
          ]
        : [
            label,
            counted(petitionsOf(positions, [origin, criteria[at] ?? ''])),
            counted(openOf(positions, [origin, criteria[at] ?? ''])),
          ],
    ),
  ];
}

export function petitionsBlock(positions: Positions, topics: readonly string[]): Lines {
  const lines = petitionLines(topics.length);
  return [
    ...statusBlock(positions, lines),
    ...topicBlock(positions, topics, lines),
    ...yearsBlock(positions, lines),
  ];
}

/**
 * Open matters of all years, of them overdue, and due within seven days; `Theo dõi kiến nghị` counts the same. A matter
 * with another authority waits and has no deadline here.
 */
export function followedBlock(positions: Positions): Lines {
  const at = columnsOf(positions, petitions);
  const fields = [at('dueOn'), at('answeredOn'), at('promisedOn'), at('status')].join(';');
  const isOpen = [
    filledIn(positions, petitions, 'id'),
    `(${at('class')}<>${quoted(classLabels.denunciation)})`,
    ...closedStatuses.map((label) => `(${at('status')}<>${quoted(label)})`),
  ].join('*');
  const column = (number: number): string => `CHOOSECOLS(open;${number})`;
  const due =
    `MAP(${[1, 2, 3, 4].map(column).join(';')};LAMBDA(reply;answered;promised;state;` +
    `IF(state=${quoted(statusLabels.transferred)};0;IF(answered>0;promised;reply))))`;
  const counts = `VSTACK(${linesOf('due')};SUM((due>0)*(due<TODAY()));SUM((due>=TODAY())*(due<=TODAY()+7)))`;
  return [
    [
      'Chưa giải quyết xong',
      overArrays(`IFERROR(LET(open;FILTER(HSTACK(${fields});${isOpen});due;${due};${counts});VSTACK(0;0;0))`),
    ],
    ['– quá hạn'],
    ['– đến hạn trong 7 ngày'],
  ];
}
