import { paperStateLabels } from '../columns/paper-columns';
import { provedProducts } from '../defaults/task-products';
import { type PaperKindCode, paperKinds } from '../papers/paper-kinds';
import { conferences } from '../tables/conferences';
import { papers } from '../tables/papers';
import { petitions, statusLabels } from '../tables/petitions';
import { stageLabels, taskStateLabels, tasks } from '../tables/tasks';
import { villages } from '../tables/villages';
import {
  chosen,
  columnsOf,
  countOf,
  linesOf,
  ofConference,
  openOf,
  overArrays,
  type Positions,
  quoted,
} from './formula';
import { clockLines, lastResultLine } from './overview-clocks';
import { actionLines, hidden, hiddenLines, places } from './places';

type Product = keyof typeof provedProducts;
type Lines = readonly (readonly string[])[];

// Object.keys loses the type of the keys.
const products = Object.keys(provedProducts) as Product[];

/** An older collation belongs to an earlier year; days before the conference. */
const longestCollationAge = 180;

const yes = (condition: string): string => `=IF(${condition};1;0)`;

/** By product of a model task: 1 where the register itself shows that it exists, as the weekly mail judges it. */
export function productsBlock(positions: Positions): Lines {
  const paper = columnsOf(positions, papers);
  const village = columnsOf(positions, villages);
  const matter = columnsOf(positions, petitions);
  const issued = (kind: PaperKindCode): string =>
    `${countOf(
      [paper('conference'), chosen.conference],
      [paper('kind'), quoted(paperKinds[kind].label)],
      [paper('state'), quoted(paperStateLabels.issued)],
    )}>0`;
  const oldest = `">="&IF(ISNUMBER(${chosen.date});${chosen.date}-${longestCollationAge};1)`;
  const allVillages = `(${countOf([village('name'), '"<>"'])}-1)`;
  const own = [matter('conference'), chosen.conference] as const;
  const done: Readonly<Record<Product, string>> = {
    plan: issued('plan'),
    collations: `AND(${allVillages}>0;${countOf([village('name'), '"<>"'], [village('opinionsReceivedOn'), oldest])}>=${allVillages})`,
    numberedLetters: `IFERROR(AND(${ofConference(positions, 'invitationNumber')}<>"";${ofConference(positions, 'invitationDate')}>0);FALSE)`,
    handover: `ISNUMBER(B${clockLines.letters})`,
    broadcast: `ISNUMBER(B${clockLines.broadcast})`,
    minutes: issued('minutes'),
    conclusion: issued('conclusion'),
    results: `COUNT(B${clockLines.results + 1}:B${lastResultLine})=${lastResultLine - clockLines.results}`,
    replies: `(${openOf(positions, own)})-(${openOf(positions, own, [matter('answeredOn'), '">0"'])})=0`,
    report: issued('report'),
  };
  return products.map((product) => [provedProducts[product], yes(done[product])]);
}

/** What a clock still needs, unless a task of the plan asks for it already. */
const clockActions: readonly (readonly [product: Product, words: string, clock: number])[] = [
  ['handover', 'Gửi đủ giấy mời', clockLines.notice],
  ['broadcast', 'Phát thanh thông báo tổ chức hội nghị', clockLines.notice],
  ['results', 'Công bố kết quả hội nghị', clockLines.results],
];

/** Statuses of open petitions and the deadline of each: the reply, then the promised solution. */
const watchedStatuses = [
  ['received', 'dueOn'],
  ['assigned', 'dueOn'],
  ['in-progress', 'dueOn'],
  ['unresolved', 'dueOn'],
  ['answered', 'promisedOn'],
] as const;

const flagOf = (product: Product): string =>
  `$${hidden.flags}$${hiddenLines.products + products.indexOf(product)}`;

const proved = ((last = hiddenLines.products + products.length - 1) => ({
  names: `$${hidden.words}$${hiddenLines.products}:$${hidden.words}$${last}`,
  flags: `$${hidden.flags}$${hiddenLines.products}:$${hidden.flags}$${last}`,
}))();

/** Tasks of the conference that nobody marked and the register does not prove: day and words. */
function openTasks(positions: Positions): string {
  const at = columnsOf(positions, tasks);
  // Past stages ask for nothing, as in the mails.
  const isOver = `OR(AND(ISNUMBER(${chosen.date});${chosen.date}<TODAY());${ofConference(positions, 'status')}=${quoted(conferences.columns.status.labels.held)})`;
  const isAhead = `(${at('stage')}=${quoted(stageLabels['follow-up'])})+IF(${isOver};0;1)`;
  const isOpen =
    `(${at('conference')}=${chosen.conference})*(${at('content')}<>"")*(${at('dueOn')}>0)*(${at('dueOn')}<99999)*` +
    `(${at('state')}<>${quoted(taskStateLabels.done)})*(${isAhead})`;
  const list = `FILTER(HSTACK(${at('dueOn')};${at('content')};${at('product')});${isOpen})`;
  const day =
    `MAP(CHOOSECOLS(task;1);CHOOSECOLS(task;3);LAMBDA(day;product;` +
    `IF(COUNTIFS(${proved.names};product;${proved.flags};1)>0;0;day)))`;
  return `LET(task;IFERROR(${list};HSTACK(0;"";""));HSTACK(${day};CHOOSECOLS(task;2)))`;
}

function clockCandidates(positions: Positions): readonly string[] {
  const at = columnsOf(positions, tasks);
  return clockActions.map(([product, words, clock]) => {
    const planned = countOf(
      [at('conference'), chosen.conference],
      [at('product'), quoted(provedProducts[product])],
    );
    const waits = `AND(ISNUMBER(B${clock});${flagOf(product)}=0;${planned}=0)`;
    return `HSTACK(IF(${waits};B${clock};0);${quoted(words)})`;
  });
}

function petitionCandidates(positions: Positions): readonly string[] {
  const at = columnsOf(positions, petitions);
  return watchedStatuses.map(([status, field]) => {
    const label = statusLabels[status];
    const day = `MINIFS(${at(field)};${at('status')};${quoted(label)})`;
    const due = countOf([at('status'), quoted(label)], [at(field), day]);
    return `HSTACK(${day};${quoted(`Kiến nghị “${label}” đến hạn: `)}&${due}&" việc")`;
  });
}

/** Hidden: the next actions in the order of their days, day and words; one formula. */
export function sortedActions(positions: Positions): string {
  const all = [openTasks(positions), ...clockCandidates(positions), ...petitionCandidates(positions)];
  return overArrays(
    `IFERROR(LET(every;VSTACK(${all.join(';')});due;SORT(FILTER(every;CHOOSECOLS(every;1)>0);1;TRUE);` +
      `FILTER(due;SEQUENCE(${linesOf('CHOOSECOLS(due;1)')})<=${actionLines}));HSTACK("";""))`,
  );
}

/** First line when nothing is due: how to begin, or that all is done. */
const nothingDue =
  `IF(${chosen.conference}="";${quoted('Vào Đối thoại → Hôm nay…, làm lần lượt sáu bước.')};` +
  `${quoted('Chưa có việc nào đến hạn.')})`;

/** Longest text of an action that its cells show. */
const shownAction = 60;

/** The next actions by due day (S31). */
export const actionsBlock: Lines = [
  ['Việc tiếp theo', '', '', 'Hạn'],
  ...Array.from({ length: actionLines }, (_, at) => {
    const line = places.actions + 1 + at;
    const [day, words] = [`$${hidden.days}${line}`, `$${hidden.actions}${line}`];
    const none = at === 0 ? nothingDue : '""';
    const left = `${day}-TODAY()`;
    return [
      `=IF(N(${day})=0;${none};IF(LEN(${words})>${shownAction};LEFT(${words};${shownAction - 1})&"…";${words}))`,
      '',
      '',
      `=IF(N(${day})=0;"";TEXT(${day};"dd/mm")&IF(${left}>0;", còn "&(${left})&" ngày";IF(${left}=0;", hôm nay";", quá "&(TODAY()-${day})&" ngày")))`,
    ];
  }),
];
