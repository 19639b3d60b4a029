import { guessedFields } from './guessed-fields';
import { groupFinder } from './guessed-group';
import { type RegisteredPerson, withDoubles } from './list-doubles';
import { headingIn, isCount, isSum, type ListHeading } from './list-headings';
import { type PastedRow, pastedRows } from './pasted-cells';
import { personLine } from './person-line';
import type {
  IgnoredLine,
  IgnoredReason,
  ListDefaults,
  PastedList,
  PersonDraft,
  ReadLine,
} from './read-line';
import { type RecognisedHeaders, recognisedHeaders } from './recognised-headers';
import { villageNames } from './village-names';

const textOf = ({ cells }: PastedRow): string => cells.filter((cell) => cell !== '').join(' · ');

const ignored = (row: PastedRow, reason: IgnoredReason): IgnoredLine => ({
  kind: 'ignored',
  line: row.line,
  text: textOf(row),
  reason,
});

function byHeaders({ cells }: PastedRow, { fields, nameColumns }: RecognisedHeaders): PersonDraft {
  const draft: Record<string, string> = {};
  for (const [index, field] of fields.entries()) {
    if (field !== null) draft[field] = cells[index] ?? '';
  }
  draft.fullName = nameColumns
    .map((index) => cells[index] ?? '')
    .join(' ')
    .trim();
  return draft;
}

/** Understands a list copied from Excel or Word, row by row. `people`: who is in the register for this conference. */
export function readPastedList(
  text: string,
  defaults: ListDefaults,
  people: readonly RegisteredPerson[] = [],
): PastedList {
  const rows = pastedRows(text);
  const headers = recognisedHeaders(rows);
  const names = { villages: villageNames(defaults.villages), groupOf: groupFinder() };
  let above: ListHeading = { group: '', village: '' };

  function readBelowHeaders(row: PastedRow): ReadLine {
    const { line, cells } = row;
    const raw = headers
      ? byHeaders(row, headers)
      : guessedFields(cells, (cell) => names.villages.exactly(cell) !== undefined);
    const fillsMoreThanName =
      headers && Object.entries(raw).some(([field, value]) => field !== 'fullName' && value !== '');
    const counts = !headers && cells.some(isCount);
    const heading = fillsMoreThanName
      ? null
      : headingIn(counts ? cells.filter((cell) => !isCount(cell)) : cells, names);
    if (heading) {
      above = heading;
      return { kind: 'heading', line, text: textOf(row), ...heading };
    }
    if (counts) return ignored(row, 'count');
    if (isSum(cells)) return ignored(row, 'sum');
    if (!/\p{L}/u.test(raw.fullName ?? '')) return ignored(row, 'nameless');
    return personLine(line, raw, above, defaults, names);
  }

  const lines = rows.map((row, index) => {
    if (headers && index <= headers.row)
      return ignored(row, index === headers.row ? 'headers' : 'above-headers');
    return readBelowHeaders(row);
  });
  return {
    lines: withDoubles(lines, people),
    headers: headers?.recognised ?? [],
    unknownHeaders: headers?.others ?? [],
  };
}
