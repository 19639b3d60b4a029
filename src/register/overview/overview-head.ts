import { longestSilence } from '../../domain/pulse/pulse';
import { conferences } from '../tables/conferences';
import { chosen, columnsOf, filledIn, ofConference, type Positions, quoted } from './formula';
import { places } from './places';

const { status: statusColumn, dateState } = conferences.columns;
const { labels: statuses } = statusColumn;

/** Later than every day; stands for a conference without a day. */
const never = '99999';

/** The conference that forms open with: the next one, else the latest; or the one typed below. */
function chosenConference(positions: Positions): string {
  const at = columnsOf(positions, conferences);
  const live = `${filledIn(positions, conferences, 'id')}*(${at('status')}<>${quoted(statuses.cancelled)})`;
  const list = (name: string, condition: string): string =>
    `${name};FILTER(HSTACK(${at('id')};IF(${at('date')}>0;${at('date')};${never}));${live}*(${at('status')}${condition}${quoted(statuses.held)}))`;
  const pick = (name: string, of: string): string =>
    `INDEX(CHOOSECOLS(${name};1);MATCH(${of}(CHOOSECOLS(${name};2));CHOOSECOLS(${name};2);0))`;
  return `=IF($B$3<>"";$B$3;IFERROR(LET(${list('coming', '<>')};${pick('coming', 'MIN')});IFERROR(LET(${list('past', '=')};${pick('past', 'MAX')});"")))`;
}

/** The day counts once it is fixed, as for the clocks of the sidebars. */
function fixedDay(positions: Positions): string {
  const day = ofConference(positions, 'date');
  const isExpected = `${ofConference(positions, 'dateState')}=${quoted(dateState.labels.expected)}`;
  return `=IFERROR(IF(OR(${isExpected};${day}=0);"";${day});"")`;
}

/** Where in the season the conference is, from its status and its day. */
function stage(positions: Positions): string {
  const status = ofConference(positions, 'status');
  const bySign =
    `IF(NOT(ISNUMBER(${chosen.date}));"Chuẩn bị: chưa ấn định ngày";` +
    `IF(${chosen.date}>TODAY();"Chuẩn bị: còn "&(${chosen.date}-TODAY())&" ngày";` +
    `IF(${chosen.date}=TODAY();"Hội nghị: hôm nay";"Sau hội nghị: đã qua "&(TODAY()-${chosen.date})&" ngày")))`;
  return (
    `=IF(${chosen.conference}="";"";IFERROR(IF(OR(${status}=${quoted(statuses.postponed)};` +
    `${status}=${quoted(statuses.cancelled)});"Hội nghị: "&LOWER(${status});${bySign});""))`
  );
}

/** Hidden: the year that matters are counted from. */
export const yearBlock = (positions: Positions): readonly (readonly string[])[] => [
  [`=IFERROR(${ofConference(positions, 'year')};"")`],
];

/** The conference in view, its stage, and whether the daily run is alive (S31). */
export const headBlock = (positions: Positions): readonly (readonly string[])[] => [
  ['Hội nghị', chosenConference(positions), `=IFERROR(${ofConference(positions, 'title')};"")`],
  ['Xem hội nghị khác (gõ mã)', ''],
  ['Ngày tổ chức; giai đoạn', fixedDay(positions), stage(positions)],
  // The daily run writes its day and what is wrong to the right; without any run the words change by themselves.
  [
    'Nhắc việc hằng ngày',
    `=IF(NOT(ISNUMBER(C${places.pulse}));"chưa chạy";IF(TODAY()-C${places.pulse}>${longestSilence};"không chạy "&(TODAY()-C${places.pulse})&" ngày";"đang chạy"))`,
  ],
];
