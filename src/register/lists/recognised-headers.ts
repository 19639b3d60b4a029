import { fold } from '../../domain/text/vietnamese-text';
import { invitedPerson } from '../columns/invited-person';
import type { Columns, FieldOf, Table } from '../table';
import { familyNameHeaders, idleHeaders } from './list-headers';
import type { PastedRow } from './pasted-cells';

type PersonField = FieldOf<typeof invitedPerson>;

export interface RecognisedHeaders {
  /** Position of the heading row among the rows. */
  readonly row: number;
  /** The field that each column fills; null for one that is left out. */
  readonly fields: readonly (PersonField | null)[];
  /** The columns that make up the name, in their order: many lists keep the given name apart. */
  readonly nameColumns: readonly number[];
  /** As they were pasted. */
  readonly recognised: readonly string[];
  readonly others: readonly string[];
}

/** A list may carry a title of a few lines over its headings. */
const rowsSearched = 6;

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Fields that people fill, by every heading under which a list may hold them. */
export function fieldByHeading<C extends Columns>(
  declared: Pick<Table<C>, 'columns'>,
): ReadonlyMap<string, keyof C & string> {
  const fields = new Map<string, keyof C & string>();
  for (const [field, { owner, header, formerly, alsoCalled }] of Object.entries(declared.columns)) {
    if (owner !== 'office') continue;
    for (const heading of [header, ...formerly, ...alsoCalled]) fields.set(plain(heading), field);
  }
  return fields;
}

const isGivenName = (cell: string): boolean => /^[\p{L}\p{M}]+$/u.test(cell);

/** A heading may stand over two columns, of which only the first then carries it. */
function columnsOfName(
  headers: readonly string[],
  name: number,
  below: readonly PastedRow[],
): readonly number[] {
  if (name < 0) return [];
  const family = headers.findIndex((cell) => familyNameHeaders.includes(plain(cell)));
  if (family >= 0 && plain(headers[name] ?? '') === 'ten') return [family, name];
  const named = below.filter(({ cells }) => (cells[name] ?? '') !== '' && (cells[name + 1] ?? '') !== '');
  const isSplit =
    headers[name + 1] === '' &&
    named.length > 0 &&
    named.every(({ cells }) => isGivenName(cells[name + 1] ?? ''));
  return isSplit ? [name, name + 1] : [name];
}

/** Finds the heading row by its words; null where the list has none. */
export function recognisedHeaders(rows: readonly PastedRow[]): RecognisedHeaders | null {
  const names = fieldByHeading(invitedPerson);
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const candidates = row.cells.map((cell) => names.get(plain(cell)) ?? null);
    const fields = candidates.map((field, position) =>
      candidates.indexOf(field) === position ? field : null,
    );
    const nameColumns = columnsOfName(row.cells, fields.indexOf('fullName'), rows.slice(index + 1));
    const idle = row.cells.filter((cell) => idleHeaders.includes(plain(cell))).length;
    const understood = fields.filter((field) => field !== null).length + idle;
    if (!fields.includes('fullName') || understood < 2) continue;
    return {
      row: index,
      fields,
      nameColumns,
      recognised: row.cells.filter(
        (cell, position) => cell !== '' && (fields[position] !== null || nameColumns.includes(position)),
      ),
      others: row.cells.filter(
        (cell, position) =>
          cell !== '' &&
          fields[position] === null &&
          !nameColumns.includes(position) &&
          !idleHeaders.includes(plain(cell)),
      ),
    };
  }
  return null;
}
