import { petitionClasses } from '../../domain/petitions/petition';
import { isCounted } from '../../domain/petitions/petition-count';
import { columnLetters } from '../cell';
import type { Columns, FieldOf, Table } from '../table';
import { attendees, groupLabels } from '../tables/attendees';
import { classLabels, petitions, statusLabels } from '../tables/petitions';

/**
 * Formulas of `Tổng quan`, limited to functions that Sheets, Excel and LibreOffice share. Arguments are separated by
 * semicolons, which Sheets reads in every locale. Criteria are never negated, because programs differ on whether a blank
 * cell matches.
 */

/** Thrown for a column whose header the office has renamed. */
export class ColumnMissing extends Error {
  override readonly name = 'ColumnMissing';
}

export type Positions = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** A whole column: `'Kiến nghị'!$G:$G`. References follow moved columns; set-up rewrites them. */
export function columnRange<C extends Columns>(
  positions: Positions,
  table: Table<C>,
  field: FieldOf<Table<C>>,
): string {
  const position = positions.get(table.tab)?.[field];
  if (position === undefined) throw new ColumnMissing(`${table.tab}/${field}`);
  const letters = columnLetters(position);
  return `'${table.tab}'!$${letters}:$${letters}`;
}

export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A criteria pair of COUNTIFS, as formula text. */
export type Condition = readonly [range: string, criterion: string];

export const countOf = (...conditions: readonly Condition[]): string =>
  `COUNTIFS(${conditions.flat().join(';')})`;

const sum = (parts: readonly string[]): string => parts.join('+');

/** Cells of the chosen conference, which all counts refer to. */
export const chosen = { conference: '$B$2', date: '$B$4', year: '$D$4' } as const;

/** Lines that other formulas refer to. */
export const places = { head: 2, pulse: 5, clocks: 7, actions: 13, counts: 26 } as const;

/** Number of next actions shown. */
export const actionLines = 10;
/** Tasks considered for the next actions, all years together: `columns` columns of `lines` each. */
export const watched = { lines: 200, columns: 5 } as const;
/** Capacity of the village matrix. */
export const villageLines = 60;

/** Invited people: all of the conference except the reserve, those struck off and those who came without a letter. */
export function invitedOf(positions: Positions, ...conditions: readonly Condition[]): string {
  const at = (field: FieldOf<typeof attendees>): string => columnRange(positions, attendees, field);
  const { labels } = attendees.columns.seat;
  const all: readonly Condition[] = [
    [at('conference'), chosen.conference],
    [at('fullName'), '"<>"'],
    ...conditions,
  ];
  const out = (label: string): string => countOf(...all, [at('seat'), quoted(label)]);
  return `${countOf(...all)}-${out(labels.reserve)}-${out(labels.withdrawn)}-${out(labels.added)}`;
}

/** Invited people of a village whose title names a post, without deputies. */
export function postOf(positions: Positions, village: string, title: string, deputy: string): string {
  const at = (field: FieldOf<typeof attendees>): string => columnRange(positions, attendees, field);
  const count = (words: string): string =>
    invitedOf(
      positions,
      [at('village'), village],
      [at('group'), quoted(groupLabels['village-posts'])],
      [at('title'), quoted(`*${words}*`)],
    );
  return `${count(title)}-(${count(deputy)})`;
}

/** All but denunciations, as papers count them (`countConference`): they are in no total (clause S08). */
const counted = petitionClasses.filter((kind) => isCounted({ class: kind })).map((kind) => classLabels[kind]);

export function petitionsOf(positions: Positions, ...conditions: readonly Condition[]): string {
  const kind = columnRange(positions, petitions, 'class');
  return sum(counted.map((label) => countOf([kind, quoted(label)], ...conditions)));
}

export const resolvedOf = (positions: Positions, ...conditions: readonly Condition[]): string =>
  petitionsOf(
    positions,
    [columnRange(positions, petitions, 'status'), quoted(statusLabels.resolved)],
    ...conditions,
  );

/** Closed without a solution: explained or redirected. */
export const explainedOf = (positions: Positions, ...conditions: readonly Condition[]): string =>
  [statusLabels.explained, statusLabels.declined]
    .map((label) =>
      petitionsOf(positions, [columnRange(positions, petitions, 'status'), quoted(label)], ...conditions),
    )
    .join('+');
