import { requiredResultChannels } from '../../domain/conference/proof-clocks';
import type { RowSetting } from '../settings/setting';
import { declaredSettings } from '../settings/settings';
import { settingsTable } from '../settings/settings-table';
import { attendees, groupLabels } from '../tables/attendees';
import { broadcasts, proofChannelLabels, purposeLabels } from '../tables/broadcasts';
import {
  type Condition,
  chosen,
  columnsOf,
  informedOf,
  invitedOf,
  isInvited,
  ofConference,
  type Positions,
  quoted,
} from './formula';
import { barOf, hidden, hiddenLines, places } from './places';

type Lines = readonly (readonly string[])[];

export const setting = (positions: Positions, { place, read }: RowSetting<number>): string => {
  const at = columnsOf(positions, settingsTable);
  return `IFERROR(INDEX(${at('days')};MATCH(${quoted(place.code)};${at('code')};0));${read([])})`;
};

/** Lines of the clocks: each has its heading, then what proves it. */
const first = places.clocks;
export const clockLines = { notice: first, letters: first + 1, broadcast: first + 2, results: first + 3 };
export const lastResultLine = clockLines.results + requiredResultChannels.length;

/** A mark of ten parts; the notice is watched for a month, the results for their term. */
const barParts = 10;
const noticeWindow = '30';

const nothingDone = '"chưa làm"';

/** Verdict of a proof from its deadline and its day. */
const verdict = (line: number, deadline: string, undone: string): string =>
  `=IF(NOT(ISNUMBER(${deadline}));"chưa có ngày";IF(ISNUMBER(B${line});IF(B${line}<=${deadline};"đúng hạn";"trễ");` +
  `IF(TODAY()>${deadline};"quá hạn, "&${undone};IF(TODAY()=${deadline};"hạn hôm nay, "&${undone};${undone}&", còn hạn"))))`;

/** A clock: its last day, the days left or the verdict, and the days left as a bar. */
function clockLine(
  name: string,
  line: number,
  proofs: readonly [from: number, to: number],
  lastDay: string,
  days: string,
): readonly string[] {
  const [from, to] = proofs;
  const done = `COUNT(B${from}:B${to})=${to - from + 1}`;
  const left = `B${line}-TODAY()`;
  const parts = `MAX(0;MIN(${barParts};ROUNDUP((${left})*${barParts}/${days};0)))`;
  return [
    name,
    `=IF(ISNUMBER(${chosen.date});${lastDay};"")`,
    `=IF(NOT(ISNUMBER(B${line}));"chưa có ngày";IF(${done};IF(MAX(B${from}:B${to})<=B${line};"đúng hạn";"trễ");` +
      `IF(${left}>0;"còn "&(${left})&" ngày";IF(${left}=0;"hôm nay";"quá "&(TODAY()-B${line})&" ngày"))))`,
    `=IF(OR(NOT(ISNUMBER(B${line}));C${line}="đúng hạn";C${line}="trễ");"";IF(${left}<0;REPT("█";${barParts});${barOf(parts, barParts)}))`,
  ];
}

/** Chairs of the conference and the signer of its letters; nobody invites himself. */
const hostNames = (positions: Positions): readonly string[] => {
  const settings = columnsOf(positions, settingsTable);
  const signer = `INDEX(${settings('value')};MATCH("signer.name";${settings('code')};0))`;
  // The form of address is no part of the name; case makes no difference where names are counted.
  return [ofConference(positions, 'chair'), ofConference(positions, 'coChair'), signer].map(
    (name) => `=IFERROR(REGEXREPLACE(LOWER(TRIM(${name}));"^(ông|bà|đồng chí|đ/c)[ .:]+";"")&"";"")`,
  );
};

const hostCells = [0, 1, 2].map((at) => `$${hidden.words}$${hiddenLines.hosts + at}`);

/** The same count over those among the hosts who are on the list, each once. */
function ofHosts(positions: Positions, count: (...conditions: readonly Condition[]) => string): string {
  const at = columnsOf(positions, attendees);
  const group: Condition = [at('group'), quoted(groupLabels.committee)];
  return hostCells
    .map((cell, index) => {
      const earlier = hostCells.slice(0, index).map((other) => `${other}=${cell}`);
      const repeats = [`${cell}=""`, ...earlier].join(';');
      return `IF(OR(${repeats});0;${count(group, [at('fullName'), cell])})`;
    })
    .join('-');
}

/** The day of the last letter of all that went out. */
function lastLetter(positions: Positions): string {
  const at = columnsOf(positions, attendees);
  const isRight = `(${at('renotify')}<>"Có")*(${at('sentOn')}>0)*(${at('sentOn')}<=TODAY())`;
  return `MAX(FILTER(${at('sentOn')};${isInvited(positions)}*${isRight}))`;
}

const log = (positions: Positions) => columnsOf(positions, broadcasts);

const earliestOf = (day: string, conditions: readonly Condition[]): string =>
  `MINIFS(${[day, ...conditions.flat()].join(';')})`;

/** The first day on which the results went out by this channel, or 0. */
function resultsOn(positions: Positions, channel: keyof typeof proofChannelLabels): string {
  const at = log(positions);
  return earliestOf(at('broadcastOn'), [
    [at('broadcastOn'), '"<="&TODAY()'],
    [at('conference'), chosen.conference],
    [at('purpose'), quoted(purposeLabels.results)],
    [at('channel'), quoted(proofChannelLabels[channel])],
  ]);
}

/**
 * The first day of a loudspeaker notice. A line without purpose or channel is one, the only kind that the first register
 * logged. So it is any line but those of results and of other channels.
 */
function noticeOn(positions: Positions): string {
  const at = log(positions);
  const others = Object.entries(proofChannelLabels).filter(([code]) => code !== 'loudspeaker');
  const isNotice = [
    `(${at('conference')}=${chosen.conference})*(${at('broadcastOn')}>0)*(${at('broadcastOn')}<=TODAY())`,
    `(${at('purpose')}<>${quoted(purposeLabels.results)})`,
    ...others.map(([, label]) => `(${at('channel')}<>${quoted(label)})`),
  ].join('*');
  return `MIN(FILTER(${at('broadcastOn')};${isNotice}))`;
}

const dayOrBlank = (day: string): string => `=IFERROR(IF(${day}>0;${day};"");"")`;

/** Both clocks with their proof (S21, S22, S40). */
export function clocksBlock(positions: Positions): Lines {
  const { noticeDays, publicationDays } = declaredSettings.terms;
  const { notice, letters, broadcast, results } = clockLines;
  const [done, needed] = [hidden.words, hidden.flags].map((letter) => `$${letter}$${hiddenLines.letters}`);
  const proof = (
    name: string,
    line: number,
    clock: number,
    day: string,
    undone = nothingDone,
  ): readonly string[] => [name, day, verdict(line, `B${clock}`, undone)];
  const term = setting(positions, publicationDays);
  return [
    ['Hai thời hạn', 'Ngày', 'Kết quả', ''],
    clockLine(
      'Thông báo trước hội nghị',
      notice,
      [letters, broadcast],
      `${chosen.date}-${setting(positions, noticeDays)}`,
      noticeWindow,
    ),
    proof(
      `="– Giấy mời: "&${done}&"/"&${needed}`,
      letters,
      notice,
      `=IF(AND(${needed}>0;${done}>=${needed});IFERROR(${lastLetter(positions)};"");"")`,
      `IF(${done}>0;"chưa đủ";"chưa làm")`,
    ),
    proof('– Truyền thanh', broadcast, notice, dayOrBlank(noticeOn(positions))),
    clockLine(
      'Công bố kết quả',
      results,
      [results + 1, lastResultLine],
      `${chosen.date}+${term}`,
      `MAX(1;${term})`,
    ),
    ...requiredResultChannels.map((channel, at) =>
      proof(
        `– ${proofChannelLabels[channel]}`,
        results + 1 + at,
        results,
        dayOrBlank(resultsOn(positions, channel)),
      ),
    ),
  ];
}

/** Hidden beside the clocks: letters that went out, and that have to. */
export const letterCounts = (positions: Positions): readonly string[] => [
  `=${informedOf(positions)}-${ofHosts(positions, (...conditions) => `(${informedOf(positions, ...conditions)})`)}`,
  `=${invitedOf(positions)}-${ofHosts(positions, (...conditions) => `(${invitedOf(positions, ...conditions)})`)}`,
];

export const hostBlock = (positions: Positions): Lines => hostNames(positions).map((name) => [name]);
