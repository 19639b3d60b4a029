import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { isCounted } from '../../domain/petitions/petition-count';
import { closestName } from '../../domain/text/closest-name';
import { joined } from '../../domain/text/joined';
import { cleanLongText, cleanText, fold } from '../../domain/text/vietnamese-text';
import type { CellProblem, NameProblem } from '../cell';
import type { Column } from '../column';
import { listedColumns, type NameLists, readName, withNames } from '../listed-names';
import type { PastedRow } from '../lists/cells/pasted-cells';
import { type Columns, type FieldProblem, readForm, type Table } from '../table';
import { petitions } from '../tables/petitions';
import { type HeadingRows, headingsOf } from './column-mapping';
import { importTargets, targetRules } from './import-targets';
import { type ColumnUse, type ImportTarget, leftOut, toNote } from './target-names';

type Draft = Readonly<Record<string, string>>;

/** What a clerk decided about a table to be imported. */
export interface ImportChoices {
  /** By column, from the left. */
  readonly uses: readonly ColumnUse[];
  /** Words of the register for words of the table: by field, then as the table writes them. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Values of all lines that have none of their own. */
  readonly shared: Draft;
}

/** A word that a column with a closed list cannot take. */
export interface UnknownWord {
  readonly field: string;
  readonly word: string;
  /** Lines that say it. */
  readonly lines: number;
  readonly options: readonly string[];
  /** The option that looks most like it. */
  readonly closest: string | null;
}

export interface RefusedLine {
  readonly line: number;
  readonly text: string;
  /** Empty for a denunciation, which no list brings into the register (clause S08). */
  readonly problems: readonly FieldProblem<CellProblem | NameProblem>[];
}

export interface ImportReading {
  readonly ready: readonly { readonly line: number; readonly draft: Draft }[];
  readonly refused: readonly RefusedLine[];
  /** Lines that are no rows: totals, headings of groups, repeated headings. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
  readonly unknown: readonly UnknownWord[];
}

const textOf = ({ cells }: PastedRow): string => joined(' | ', ...cells);

interface DraftReading {
  readonly draft: Draft;
  /** Words of the table for which the clerk chose others. */
  readonly replaced: readonly (readonly [field: string, word: string])[];
}

/** Columns that fill one field are joined; what has no column goes to the note with its heading. */
function draftOf(
  cells: readonly string[],
  headings: readonly string[],
  columns: Columns,
  { uses, words, shared }: ImportChoices,
  defaults: Draft,
): DraftReading {
  const own: Record<string, string> = {};
  const note: string[] = [];
  uses.forEach((use, column) => {
    const text = cleanLongText(cells[column] ?? '');
    if (text === '' || use === leftOut) return;
    if (use === toNote) {
      note.push(joined(': ', headings[column] ?? '', text));
      return;
    }
    const between = columns[use]?.kind === 'long-text' ? '\n' : use === 'fullName' ? ' ' : '; ';
    own[use] = joined(between, own[use] ?? '', text);
  });
  const replaced = Object.entries(words).flatMap(([field, chosen]) => {
    const word = cleanText(own[field] ?? '');
    // A word may be one that every object knows, such as `constructor`.
    const other = new Map(Object.entries(chosen)).get(word);
    if (word === '' || other === undefined) return [];
    if (other === '') note.push(`${columns[field]?.header ?? field}: ${word}`);
    own[field] = other;
    return [[field, word] as const];
  });
  if (note.length > 0) own.note = joined('\n', own.note ?? '', ...note);
  return { draft: { ...defaults, ...filled(shared), ...filled(own) }, replaced };
}

const filled = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, text]) => text !== ''));

/** What a column with a closed list may say; empty where it may say anything. */
export function wordsOf(column: Column<unknown>, lists: NameLists): readonly string[] {
  if (column.list === null) return column.choices;
  const sources = column.list === 'places' ? (['villages', 'units'] as const) : [column.list];
  return sources.flatMap((source) => lists[source] ?? []);
}

/** The draft with names as their lists write them, so that it says what the row will hold. */
const withListedNames = (table: Table, draft: Draft, values: Readonly<Record<string, unknown>>): Draft => ({
  ...draft,
  ...Object.fromEntries(
    listedColumns(table).flatMap(([field]) => (draft[field] ? [[field, String(values[field] ?? '')]] : [])),
  ),
});

/** The fence of denunciations (clause S08), before anything of the line is shown. */
function isDenunciation(typed: string): boolean {
  const kind = petitions.columns.class.read(typed);
  return kind.ok && !isCounted({ class: kind.value });
}

interface Known {
  readonly lists: NameLists;
  readonly today: CalendarDate;
}

/** Reads the rows below the headings; every line is ready, refused or skipped. */
export function readImport(
  rows: readonly PastedRow[],
  headings: HeadingRows,
  target: ImportTarget,
  choices: ImportChoices,
  { lists, today }: Known,
): ImportReading {
  const table = importTargets[target];
  const { subject, defaults } = targetRules[target];
  const names = headingsOf(rows, headings);
  const repeated = new Set(rows.slice(headings.first, headings.last + 1).map((row) => fold(textOf(row))));
  const written = Object.fromEntries(Object.entries(defaults).map(([field, cell]) => [field, String(cell)]));
  const ready: { line: number; draft: Draft }[] = [];
  const refused: RefusedLine[] = [];
  const skipped: { line: number; text: string }[] = rows
    .slice(0, headings.first)
    .map((row) => ({ line: row.line, text: textOf(row) }));
  const unknown = new Map<string, UnknownWord>();
  const count = (field: string, word: string, row: Draft): void => {
    const column = table.columns[field];
    const options = column ? wordsOf(column, lists) : [];
    if (!column || word === '' || options.length === 0) return;
    const key = JSON.stringify([field, word]);
    const reading = readName(column, word, row, lists);
    const closest = reading.ok ? (closestName(word, options) ?? null) : reading.closest;
    unknown.set(key, { field, word, options, closest, lines: (unknown.get(key)?.lines ?? 0) + 1 });
  };
  for (const row of rows.slice(headings.last + 1)) {
    const { draft, replaced } = draftOf(row.cells, names, table.columns, choices, written);
    const text = textOf(row);
    if ((draft[subject] ?? '') === '' || repeated.has(fold(text))) {
      skipped.push({ line: row.line, text });
      continue;
    }
    const read = readForm(table, draft, today);
    const { values, problems } = withNames(table, read, lists);
    if (target === 'matters' && draft.class !== undefined && isDenunciation(draft.class)) {
      refused.push({ line: row.line, text: '', problems: [] });
      continue;
    }
    if (problems.length === 0) ready.push({ line: row.line, draft: withListedNames(table, draft, values) });
    else refused.push({ line: row.line, text, problems });
    for (const [field, word] of replaced) count(field, word, draft);
    for (const { field } of problems) count(field, cleanText(draft[field] ?? ''), draft);
  }
  return { ready, refused, skipped, unknown: [...unknown.values()] };
}
