import { columnLetters } from '../cell';
import type { Columns, FieldOf, Table } from '../table';
import { attendees } from '../tables/attendees';
import { conferences } from '../tables/conferences';
import { classLabels, petitions, statusLabels } from '../tables/petitions';

/**
 * Formulas of `Tổng quan`: one for a whole block, not one a cell. English function names; arguments are separated by
 * semicolons, which Sheets reads in every locale, and no array is written in braces, whose separators differ by locale.
 * Criteria are never negated, because programs differ on whether a blank cell matches.
 */

/** Thrown for a column whose header the office has renamed. */
export class ColumnMissing extends Error {
  override readonly name = 'ColumnMissing';
}

export type Positions = ReadonlyMap<string, Readonly<Record<string, number>>>;

function lettersOf<C extends Columns>(
  positions: Positions,
  table: Table<C>,
  field: FieldOf<Table<C>>,
): string {
  const position = positions.get(table.tab)?.[field];
  if (position === undefined) throw new ColumnMissing(`${table.tab}/${field}`);
  return columnLetters(position);
}

/** Columns of a sheet by field: `'Kiến nghị'!$G:$G`. References follow moved columns; set-up rewrites them. */
export const columnsOf =
  <C extends Columns>(positions: Positions, table: Table<C>) =>
  (field: FieldOf<Table<C>>): string => {
    const letters = lettersOf(positions, table, field);
    return `'${table.tab}'!$${letters}:$${letters}`;
  };

/** The condition that leaves out blank cells of a column and its header. */
export function filledIn<C extends Columns>(
  positions: Positions,
  table: Table<C>,
  field: FieldOf<Table<C>>,
): string {
  const column = columnsOf(positions, table)(field);
  const header = `'${table.tab}'!$${lettersOf(positions, table, field)}$1`;
  return `(${column}<>"")*(${column}<>${header})`;
}

export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A formula over arrays. Sheets needs the word for those that no array function surrounds. */
export const overArrays = (formula: string): string => `=ARRAYFORMULA(${formula})`;

/** A criteria pair of COUNTIFS, as formula text. */
export type Condition = readonly [range: string, criterion: string];

export const countOf = (...conditions: readonly Condition[]): string =>
  `COUNTIFS(${conditions.flat().join(';')})`;

/** The array of a formula for each cell of a column or area. */
export const forEach = (area: string, word: string, formula: string): string =>
  `MAP(${area};LAMBDA(${word};${formula}))`;

/** Number of lines of an array, where ROWS reads ranges only. */
export const linesOf = (array: string): string => `SUM(${forEach(array, 'one', '1')})`;

/** Cells of the chosen conference, which all counts refer to. */
export const chosen = { conference: '$B$2', date: '$B$4', stage: '$C$4', year: '$P$6' } as const;

/** A cell of the chosen conference. */
export function ofConference(positions: Positions, field: FieldOf<typeof conferences>): string {
  const at = columnsOf(positions, conferences);
  return `INDEX(${at(field)};MATCH(${chosen.conference};${at('id')};0))`;
}

/** Seats of people on the list who are not invited: the reserve, those struck off, those who came without a letter. */
const uninvited = Object.entries(attendees.columns.seat.labels).flatMap(([seat, label]) =>
  seat === 'invited' ? [] : [label],
);

/** Everybody on the list of the conference, who may all come. */
export function listedOf(positions: Positions, ...conditions: readonly Condition[]): string {
  const at = columnsOf(positions, attendees);
  return countOf([at('conference'), chosen.conference], [at('fullName'), '"<>"'], ...conditions);
}

/** Invited people: all of the conference but those with such a seat; a blank one is that of an invited person. */
export function invitedOf(positions: Positions, ...conditions: readonly Condition[]): string {
  const seat = columnsOf(positions, attendees)('seat');
  const out = (label: string): string => listedOf(positions, ...conditions, [seat, quoted(label)]);
  return [listedOf(positions, ...conditions), ...uninvited.map(out)].join('-');
}

/** The same as a condition on the rows of the sheet. */
export function isInvited(positions: Positions): string {
  const at = columnsOf(positions, attendees);
  const seated = uninvited.map((label) => `(${at('seat')}<>${quoted(label)})`);
  return [`(${at('conference')}=${chosen.conference})*(${at('fullName')}<>"")`, ...seated].join('*');
}

/** Of them, those whose letter went out and is still right. */
export function informedOf(positions: Positions, ...conditions: readonly Condition[]): string {
  const at = columnsOf(positions, attendees);
  const sent: readonly Condition[] = [...conditions, [at('sentOn'), '"<="&TODAY()']];
  return `${invitedOf(positions, ...sent)}-(${invitedOf(positions, ...sent, [at('renotify'), '"Có"'])})`;
}

/** All but denunciations, as papers count them (`countConference`): they are in no total (clause S08). */
export function petitionsOf(positions: Positions, ...conditions: readonly Condition[]): string {
  const kind: Condition = [columnsOf(positions, petitions)('class'), quoted(classLabels.denunciation)];
  return `(${countOf(...conditions)}-${countOf(...conditions, kind)})`;
}

/** Statuses that end a matter. */
export const closedStatuses = [statusLabels.resolved, statusLabels.explained, statusLabels.declined] as const;

/** A blank status is that of a matter just received. */
export function openOf(positions: Positions, ...conditions: readonly Condition[]): string {
  const status = columnsOf(positions, petitions)('status');
  const closed = closedStatuses.map((label) =>
    petitionsOf(positions, ...conditions, [status, quoted(label)]),
  );
  return [petitionsOf(positions, ...conditions), ...closed].join('-');
}
