import { cleanText } from '../../domain/text/vietnamese-text';
import { filledFromAbove } from './ditto-marks';
import { guessedFields } from './guessed-fields';
import { groupFinder } from './guessed-group';
import { type RegisteredPerson, withDoubles } from './list-doubles';
import {
  headingIn,
  isCount,
  isSignature,
  isSum,
  isTitle,
  type ListHeading,
  type ListNames,
  villageHeading,
} from './list-headings';
import { withoutOldFonts } from './old-fonts';
import { type PastedRow, pastedRows } from './pasted-cells';
import { personLines, withEdit } from './person-line';
import type {
  IgnoredLine,
  IgnoredReason,
  ListDefaults,
  PastedList,
  PersonDraft,
  ReadLine,
} from './read-line';
import { type RecognisedHeaders, recognisedHeaders, repeatsHeaders } from './recognised-headers';
import { villageNames } from './village-names';

const textOf = ({ cells }: PastedRow): string =>
  cells
    .map(cleanText)
    .filter((cell) => cell !== '')
    .join(' · ');

const ignored = (row: PastedRow, reason: IgnoredReason): IgnoredLine => ({
  kind: 'ignored',
  line: row.line,
  text: textOf(row),
  reason,
});

const oneLine = (cell: string): string => cell.replace(/\s*\n\s*/g, ' ');

/** Cells of columns without a field that tell by themselves what they are. */
function strayFields(cells: readonly string[], isVillage: (cell: string) => boolean): PersonDraft {
  const { email, phone, honorific } = guessedFields(cells, isVillage);
  return { ...(email && { email }), ...(phone && { phone }), ...(honorific && { honorific }) };
}

function byHeaders(cells: readonly string[], headers: RecognisedHeaders, names: ListNames): PersonDraft {
  const { fields, nameColumns } = headers;
  const draft: Record<string, string> = {};
  for (const [column, field] of fields.entries()) {
    const cell = oneLine(cells[column] ?? '');
    if (field !== null) draft[field] = [draft[field] ?? '', cell].filter((part) => part !== '').join(' / ');
  }
  draft.fullName = nameColumns
    .map((column) => cells[column] ?? '')
    .join(' ')
    .trim();
  const strays = cells.filter(
    (cell, column) => cell !== '' && (fields[column] ?? null) === null && !nameColumns.includes(column),
  );
  for (const [field, text] of Object.entries(
    strayFields(strays, (cell) => names.villages.exactly(cell) !== undefined),
  )) {
    if ((draft[field] ?? '') === '') draft[field] = text;
  }
  return draft;
}

/** Understands a list copied from Excel or Word, row by row. `people`: who is in the register for this conference. */
export function readPastedList(
  text: string,
  defaults: ListDefaults,
  people: readonly RegisteredPerson[] = [],
): PastedList {
  const { rows, fonts } = withoutOldFonts(pastedRows(text));
  const headers = recognisedHeaders(rows);
  const names = { villages: villageNames(defaults.villages), groupOf: groupFinder() };
  let heading: ListHeading = { group: '', village: '' };
  let above: readonly string[] | null = null;
  let isSigned = false;

  /** What a row is that names nobody; null where it may be somebody's. */
  function besides(row: PastedRow, raw: PersonDraft): ReadLine | null {
    const { line, cells } = row;
    if (headers && repeatsHeaders(cells, headers)) return ignored(row, 'headers');
    const isOffice = !row.isNumbered && (raw.phone ?? '') === '';
    if (isOffice && isSignature(cells)) {
      isSigned = true;
      return ignored(row, 'signature');
    }
    const fillsMoreThanName =
      headers && Object.entries(raw).some(([field, value]) => field !== 'fullName' && value !== '');
    const counts = !headers && cells.some(isCount);
    const bare = counts ? cells.filter((cell) => !isCount(cell)) : cells;
    const village = row.isNumbered && fillsMoreThanName ? null : villageHeading(bare, names);
    const over = village ?? (fillsMoreThanName ? null : headingIn(bare, names));
    if (over && !(isSigned && over.village === '')) {
      heading = over;
      isSigned = false;
      return { kind: 'heading', line, text: textOf(row), ...over };
    }
    if (counts) return ignored(row, 'count');
    if (isSum(cells)) return ignored(row, 'sum');
    if (isOffice && isTitle(cells)) return ignored(row, 'title');
    if (isSigned && isOffice) return ignored(row, 'signature');
    return /\p{L}/u.test(raw.fullName ?? '') ? null : ignored(row, 'nameless');
  }

  function readBelowHeaders(row: PastedRow): readonly ReadLine[] {
    const cells = filledFromAbove(row.cells, above);
    const raw = headers
      ? byHeaders(cells, headers, names)
      : guessedFields(cells.map(oneLine), (cell) => names.villages.exactly(cell) !== undefined);
    const other = besides({ ...row, cells: row.cells.map(oneLine) }, raw);
    if (other) return [other];
    above = cells;
    isSigned = false;
    return personLines(row.line, raw, heading, defaults, names).map((person) => withEdit(person, defaults));
  }

  const lines = rows.flatMap((row, index): readonly ReadLine[] => {
    if (!headers || index > headers.row) return readBelowHeaders(row);
    return [ignored(row, index > headers.row - headers.rows ? 'headers' : 'above-headers')];
  });
  return {
    lines: withDoubles(lines, people),
    headers: headers?.recognised ?? [],
    unknownHeaders: headers?.others ?? [],
    fonts,
  };
}
