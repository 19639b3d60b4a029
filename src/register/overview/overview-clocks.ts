import { longestSilence } from '../../domain/pulse/pulse';
import type { RowSetting } from '../settings/setting';
import { declaredSettings } from '../settings/settings';
import { settingsTable } from '../settings/settings-table';
import { attendees } from '../tables/attendees';
import { broadcasts, proofChannelLabels, purposeLabels } from '../tables/broadcasts';
import { conferences } from '../tables/conferences';
import {
  type Condition,
  chosen,
  columnRange,
  countOf,
  invitedOf,
  type Positions,
  places,
  quoted,
} from './overview-counts';

const { labels: statuses } = conferences.columns.status;

/** The conference that forms open with: the next one, else the latest; or the one typed below. */
function chosenConference(positions: Positions): string {
  const at = (field: 'id' | 'date' | 'status'): string => columnRange(positions, conferences, field);
  const live = [statuses.preparing, statuses.issued, statuses.postponed];
  const nearest = live.map((status) => `MINIFS(${at('date')};${at('status')};${quoted(status)})`);
  // 0 for a status without conferences, which must not count as the earliest day.
  const earliest = `MIN(${nearest.map((day) => `IF(${day}>0;${day};99999)`).join(';')})`;
  const latest = `MAXIFS(${at('date')};${at('status')};${quoted(statuses.held)})`;
  const day = `IF(${earliest}<99999;${earliest};${latest})`;
  return `=IF($B$3<>"";$B$3;IFERROR(INDEX(${at('id')};MATCH(${day};${at('date')};0));INDEX(${at('id')};2)&""))`;
}

const ofConference = (positions: Positions, field: 'title' | 'date' | 'status' | 'year'): string =>
  `INDEX(${columnRange(positions, conferences, field)};MATCH(${chosen.conference};${columnRange(positions, conferences, 'id')};0))`;

const setting = (positions: Positions, { place, read }: RowSetting<number>): string =>
  `IFERROR(INDEX(${columnRange(positions, settingsTable, 'days')};MATCH(${quoted(place.code)};${columnRange(positions, settingsTable, 'code')};0));${read([])})`;

/** Verdict of a line of a clock from its deadline, its day of completion and its progress. */
const verdict = (line: number): string =>
  `=IF(NOT(ISNUMBER(B${line}));"chưa có ngày";IF(ISNUMBER(C${line});IF(C${line}<=B${line};"đúng hạn";"trễ");IF(TODAY()>B${line};"quá hạn, chưa làm";"chưa làm, còn hạn")))`;

interface Proof {
  readonly name: string;
  readonly line: number;
  readonly lastDay: string;
  readonly doneOn: string;
  readonly done: string;
  readonly needed: string;
}

const proofLine = ({ name, line, lastDay, doneOn, done, needed }: Proof): readonly string[] => [
  name,
  `=IF(ISNUMBER(${chosen.date});${lastDay};"")`,
  `=IF(AND(F${line}>0;E${line}>=F${line});${doneOn};"")`,
  verdict(line),
  `=${done}`,
  `=${needed}`,
];

/** The conference and both clocks with their proof (S21, S22, S40). */
export function headBlock(positions: Positions): readonly (readonly string[])[] {
  const person = (field: 'conference' | 'sentOn' | 'renotify'): string =>
    columnRange(positions, attendees, field);
  const log = (field: 'conference' | 'broadcastOn' | 'purpose' | 'channel'): string =>
    columnRange(positions, broadcasts, field);
  const { noticeDays, publicationDays } = declaredSettings.terms;
  const before = `${chosen.date}-${setting(positions, noticeDays)}`;
  const after = `${chosen.date}+${setting(positions, publicationDays)}`;
  const sent = invitedOf(positions, [person('sentOn'), '"<="&TODAY()']);
  const anew = invitedOf(positions, [person('sentOn'), '"<="&TODAY()'], [person('renotify'), '"Có"']);
  const proof = (name: string, line: number, lastDay: string, conditions: readonly Condition[]): Proof => {
    const all: readonly Condition[] = [[log('conference'), chosen.conference], ...conditions];
    return {
      name,
      line,
      lastDay,
      doneOn: `MINIFS(${log('broadcastOn')};${all.flat().join(';')})`,
      done: `MIN(1;${countOf([log('broadcastOn'), '"<="&TODAY()'], ...all)})`,
      needed: '1',
    };
  };
  const results = (channel: 'loudspeaker' | 'posted' | 'villages', line: number): readonly string[] =>
    proofLine(
      proof(`Kết quả: ${proofChannelLabels[channel]}`, line, after, [
        [log('purpose'), quoted(purposeLabels.results)],
        [log('channel'), quoted(proofChannelLabels[channel])],
      ]),
    );
  return [
    ['Hội nghị', chosenConference(positions), `=IFERROR(${ofConference(positions, 'title')};"")`],
    ['Xem hội nghị khác (gõ mã)', ''],
    [
      'Ngày tổ chức; năm',
      `=IFERROR(IF(${ofConference(positions, 'date')}>0;${ofConference(positions, 'date')};"");"")`,
      `=IF(ISNUMBER(B4);IF(B4>=TODAY();"còn "&(B4-TODAY())&" ngày";"đã qua "&(TODAY()-B4)&" ngày");"chưa ấn định")`,
      `=IFERROR(${ofConference(positions, 'year')};"")`,
      `=IFERROR(${ofConference(positions, 'status')};"")`,
    ],
    // The daily run writes its day and what is wrong to the right; without any run the words change by themselves.
    [
      'Nhắc việc hằng ngày',
      `=IF(NOT(ISNUMBER(C${places.pulse}));"chưa chạy";IF(TODAY()-C${places.pulse}>${longestSilence};"không chạy "&(TODAY()-C${places.pulse})&" ngày";"đang chạy"))`,
    ],
    ['Hai thời hạn', 'Hạn cuối', 'Ngày đạt', 'Kết quả', 'Đã có', 'Cần'],
    proofLine({
      name: 'Giấy mời',
      line: 7,
      lastDay: before,
      doneOn: `MAXIFS(${person('sentOn')};${person('conference')};${chosen.conference})`,
      done: `${sent}-(${anew})`,
      needed: invitedOf(positions),
    }),
    proofLine(noticeProof(positions, before)),
    results('loudspeaker', 9),
    results('posted', 10),
    results('villages', 11),
  ];
}

/**
 * A log line without purpose or channel is a loudspeaker notice, the only kind that the first register logged. So counts
 * everything but results and other channels.
 */
function noticeProof(positions: Positions, lastDay: string): Proof {
  const log = (field: 'conference' | 'broadcastOn' | 'purpose' | 'channel'): string =>
    columnRange(positions, broadcasts, field);
  const all: readonly Condition[] = [
    [log('broadcastOn'), '"<="&TODAY()'],
    [log('conference'), chosen.conference],
  ];
  const results: Condition = [log('purpose'), quoted(purposeLabels.results)];
  const others = Object.entries(proofChannelLabels)
    .filter(([code]) => code !== 'loudspeaker')
    .map(([, label]): Condition => [log('channel'), quoted(label)]);
  const elsewhere = others.map(
    (channel) => `-${countOf(...all, channel)}+${countOf(...all, channel, results)}`,
  );
  const earliest = (...more: readonly Condition[]): string =>
    `MINIFS(${[log('broadcastOn'), ...[...all, ...more].flat()].join(';')})`;
  const written = earliest(
    [log('channel'), quoted(proofChannelLabels.loudspeaker)],
    [log('purpose'), quoted(purposeLabels.notice)],
  );
  return {
    name: 'Thông báo: Truyền thanh',
    line: 8,
    lastDay,
    doneOn: `IF(${written}>0;${written};${earliest()})`,
    done: `MIN(1;${countOf(...all)}-${countOf(...all, results)}${elsewhere.join('')})`,
    needed: '1',
  };
}
