import { maybeSamePerson } from '../../../domain/people/attendee-duplicates';
import { fold } from '../../../domain/text/vietnamese-text';
import type { Draft } from '../../../rpc/answers';
import { pastedListText } from '../../../text/lists/pasted-list';
import { guessedFields } from './guessed-fields';
import { groupFinder } from './guessed-group';
import { headingIn, isCount, isSum, type ListHeading } from './list-headings';
import { type PastedRow, pastedRows } from './pasted-cells';
import { personLine } from './person-line';
import type { IgnoredLine, IgnoredReason, ListDefaults, PersonLine, ReadLine } from './read-line';
import { type RecognisedHeaders, recognisedHeaders } from './recognised-headers';
import { villageNames } from './village-names';

export interface PastedList {
  /** One for each pasted row, in their order; blank rows are left out. */
  readonly lines: readonly ReadLine[];
  /** Column headers that were understood, and that were not, as pasted. */
  readonly headers: readonly string[];
  readonly unknownHeaders: readonly string[];
}

const textOf = ({ cells }: PastedRow): string => cells.filter((cell) => cell !== '').join(' · ');

const ignored = (row: PastedRow, reason: IgnoredReason): IgnoredLine => ({
  kind: 'ignored',
  line: row.line,
  text: textOf(row),
  reason,
});

function byHeaders({ cells }: PastedRow, { fields, nameColumns }: RecognisedHeaders): Draft {
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

/** Remarks on each person who stands higher up in the same list already. */
function withDoubles(lines: readonly ReadLine[]): readonly ReadLine[] {
  const above = new Map<string, PersonLine[]>();
  return lines.map((line) => {
    if (line.kind !== 'person') return line;
    const { fullName = '', village = '', title = '', phone = '' } = line.draft;
    const key = [fullName, village, village === '' ? title : ''].map(fold).join('|');
    const namesakes = above.get(key) ?? [];
    above.set(key, [...namesakes, line]);
    const same = namesakes.find(({ draft }) => maybeSamePerson(draft.phone ?? '', phone));
    if (!same) return line;
    const doubled = { sentence: pastedListText.doubled(same.line), blocking: false };
    return { ...line, remarks: [...line.remarks, doubled] };
  });
}

/** Understands a list copied from Excel or Word, row by row; pure, so that the preview follows each key. */
export function readPastedList(text: string, defaults: ListDefaults): PastedList {
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
    lines: withDoubles(lines),
    headers: headers?.recognised ?? [],
    unknownHeaders: headers?.others ?? [],
  };
}
