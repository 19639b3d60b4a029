import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { invitedPerson } from '../columns/invited-person';
import type { Columns, FieldOf, Table } from '../table';
import { isAddress } from './cells/cell-looks';
import { namesPerson } from './cells/name-cell';
import type { PastedRow } from './cells/pasted-cells';
import {
  familyNameHeaders,
  idleHeaders,
  lowerHeaders,
  middleNameHeaders,
  numberHeaders,
  otherHeadings,
} from './words/list-headers';

type PersonField = FieldOf<typeof invitedPerson>;

export interface RecognisedHeaders {
  /** Position of the last heading row among the rows; a heading may take two. */
  readonly row: number;
  readonly rows: number;
  /** The field that each column fills; null for one that is left out. */
  readonly fields: readonly (PersonField | null)[];
  /** The columns that make up the name, in their order: many lists keep the given name apart. */
  readonly nameColumns: readonly number[];
  /** What stands over each column, of two rows both words. */
  readonly labels: readonly string[];
  /** Whether a column only numbers the lines. */
  readonly isNumber: (column: number) => boolean;
  /** The column at which the same headings begin again, side by side; 0 where they do not. */
  readonly again: number;
  /** Without accents. */
  readonly words: ReadonlySet<string>;
  /** As they were pasted. */
  readonly recognised: readonly string[];
}

export const plainHeading = (text: string): string =>
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
    const others = otherHeadings[field] ?? [];
    for (const heading of [header, ...formerly, ...alsoCalled, ...others])
      fields.set(plainHeading(heading), field);
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
  const family = headers.findIndex((cell) => familyNameHeaders.includes(plainHeading(cell)));
  if (family >= 0 && plainHeading(headers[name] ?? '') === 'ten') {
    const middle = headers.findIndex((cell) => middleNameHeaders.includes(plainHeading(cell)));
    return middle < 0 ? [family, name] : [family, middle, name];
  }
  const named = below.filter(({ cells }) => (cells[name] ?? '') !== '' && (cells[name + 1] ?? '') !== '');
  const isSplit =
    headers[name + 1] === '' &&
    named.length > 0 &&
    (named.every(({ cells }) => isGivenName(cells[name + 1] ?? '')) ||
      named.every(({ cells }) => isAddress(cells[name] ?? '')));
  return isSplit ? [name, name + 1] : [name];
}

/** Headings that begin so, whatever follows. */
const headingStarts: readonly (readonly [RegExp, PersonField])[] = [
  [/^(?:ho ten|ho va ten|ten dai bieu|ten nguoi)\b(?! dem)/, 'fullName'],
  [/^(?:chuc vu|chuc danh)\b/, 'title'],
  [/dien thoai\b|^(?:sdt|so dt|dt|dtdd)\b/, 'phone'],
  [/\be ?mail\b/, 'email'],
  [/^(?:thon|xom)\b/, 'village'],
  [/^ghi chu\b/, 'note'],
];

/** The field of a column by its heading. */
function fieldFinder(): (heading: string) => PersonField | null {
  const names = fieldByHeading(invitedPerson);
  return (heading) => {
    const words = plainHeading(heading);
    if (words === '' || familyNameHeaders.includes(words)) return null;
    return names.get(words) ?? headingStarts.find(([start]) => start.test(words))?.[1] ?? null;
  };
}

type FieldFinder = ReturnType<typeof fieldFinder>;

const isHeading = (cell: string, fieldOf: FieldFinder): boolean =>
  fieldOf(cell) !== null ||
  [...idleHeaders, ...familyNameHeaders, ...lowerHeaders].includes(plainHeading(cell)) ||
  /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(cell);

/** A second row under merged headings: each of its cells is a heading or repeats the one above it. */
function isLowerRow(cells: readonly string[], upper: readonly string[], fieldOf: FieldFinder): boolean {
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, above: upper[column] ?? '' }]));
  const isWord = (cell: string): boolean => isHeading(cell, fieldOf) && /\p{L}{2}/u.test(cell);
  return (
    filled.length > 1 &&
    filled.some(({ cell, above }) => isWord(cell) && cell !== above) &&
    filled.every(({ cell, above }) => cell === above || isHeading(cell, fieldOf))
  );
}

/** Whether a row below the headings repeats them, as Word does on every page, or numbers the columns. */
export function repeatsHeaders(cells: readonly string[], headers: RecognisedHeaders): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isNumbering = filled.length > 1 && filled.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(cell));
  const words = filled.filter((cell) => headers.words.has(plainHeading(cell)));
  const isRepeated = words.length > 1 && words.length >= filled.length - 1;
  return isNumbering || isRepeated;
}

/** Words that are a label and never a post or a group, as `Đại biểu` may be. */
const labels =
  /^(?:ho (?:va )?ten|chuc vu|chuc danh|(?:so )?dien thoai|sdt|so dt|dt|e ?mail|dia chi|don vi|ghi chu|thon|xom)$/;

export interface HeaderFinder {
  /** The headings that begin in a row; null where none do. */
  at(index: number): RecognisedHeaders | null;
  /** Whether the cells are words of headings and nothing else. */
  areHeadings(cells: readonly string[]): boolean;
  /** The field whose label a cell is, as in `Họ tên: Lê An`. */
  labelOf(cell: string): PersonField | null;
}

/** Prepares the words once, for a list asks at every line. */
export function headerFinder(rows: readonly PastedRow[]): HeaderFinder {
  const fieldOf = fieldFinder();
  return {
    at: (index) => headersAt(rows, index, rows[index]?.cells.map(cleanText) ?? [], fieldOf),
    areHeadings: (cells) =>
      (cells.every((cell) => cell === '' || isHeading(cell, fieldOf)) &&
        cells.some((cell) => fieldOf(cell) === 'fullName' && /\bten\b/.test(plainHeading(cell)))) ||
      (cells.filter((cell) => cell !== '').length > 1 &&
        cells.some((cell) => numberHeaders.includes(plainHeading(cell))) &&
        cells.every((cell) => !/\d/.test(cell))),
    labelOf: (cell) => (labels.test(plainHeading(cell)) ? fieldOf(cell) : null),
  };
}

/** Where two columns have the heading of names, each with a number before it or not. */
function secondStart(cells: readonly string[], fields: readonly (PersonField | null)[]): number {
  const first = fields.indexOf('fullName');
  const second = fields.indexOf('fullName', first + 1);
  if (second < 0 || plainHeading(cells[first] ?? '') !== plainHeading(cells[second] ?? '')) return 0;
  return numberHeaders.includes(plainHeading(cells[second - 1] ?? '')) ? second - 1 : second;
}

/** The heading of a column, or the one that is merged over it from the left. */
const mergedAbove = (upper: readonly string[], column: number): string =>
  upper
    .slice(0, column + 1)
    .filter((cell) => cell !== '')
    .pop() ?? '';

const labelOf = (cell: string, above: string): string =>
  cell === '' || cell === above || above === '' ? cell : `${above} ${cell}`;

function headersAt(
  rows: readonly PastedRow[],
  index: number,
  upper: readonly string[],
  fieldOf: FieldFinder,
): RecognisedHeaders | null {
  const next = rows[index + 1]?.cells.map(cleanText) ?? [];
  const takesTwo = upper.some((cell) => fieldOf(cell) !== null) && isLowerRow(next, upper, fieldOf);
  const width = Math.max(upper.length, takesTwo ? next.length : 0);
  const cells = Array.from({ length: width }, (_, column) => {
    const lower = takesTwo ? (next[column] ?? '') : '';
    return lower === '' ? (upper[column] ?? '') : lower;
  });
  const last = takesTwo ? index + 1 : index;
  const candidates = cells.map(fieldOf);
  // A list may have two columns of phones; of anything else the first counts.
  const fields = candidates.map((field, column) =>
    candidates.indexOf(field) === column || field === 'phone' ? field : null,
  );
  const nameColumns = columnsOfName(cells, fields.indexOf('fullName'), rows.slice(last + 1));
  const idle = cells.filter((cell) => idleHeaders.includes(plainHeading(cell))).length;
  const understood = fields.filter((field) => field !== null).length + idle;
  // `Họ tên: Lê An, SĐT: 0912345678` is somebody's line with labels in it.
  const holdsPerson = cells.some((cell) => namesPerson(cell) || /\d{7}/.test(cell));
  // Beside headings that no list has yet, that of the names is known by the name below it.
  const isOverNames =
    cells.filter((cell) => cell !== '').length > 1 &&
    nameColumns.some((column) => /\bten\b/.test(plainHeading(cells[column] ?? ''))) &&
    namesPerson(rows[last + 1]?.cells[fields.indexOf('fullName')] ?? '') &&
    !cells.some((cell) => /\d{7}/.test(cell));
  const isHead = isOverNames || (understood > 1 && !holdsPerson);
  if (!fields.includes('fullName') || !isHead) return null;
  const isUsed = (column: number): boolean => fields[column] !== null || nameColumns.includes(column);
  return {
    row: last,
    rows: takesTwo ? 2 : 1,
    fields,
    nameColumns,
    words: new Set(
      [...upper, ...next.slice(0, takesTwo ? undefined : 0)].map(plainHeading).filter((word) => word !== ''),
    ),
    again: secondStart(cells, candidates),
    recognised: cells.filter((cell, column) => cell !== '' && isUsed(column)),
    labels: cells.map((cell, column) => labelOf(cell, mergedAbove(upper, column))),
    isNumber: (column) =>
      numberHeaders.includes(plainHeading(cells[column] ?? '')) ||
      ((cells[column] ?? '') === '' && column < Math.min(...nameColumns)),
  };
}
