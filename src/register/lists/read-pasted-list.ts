import { postsHeld } from '../../domain/people/village-posts';
import { joined } from '../../domain/text/joined';
import { cleanText } from '../../domain/text/vietnamese-text';
import { groupLabels } from '../columns/invited-columns';
import { filledFromAbove } from './cells/ditto-marks';
import { filledFromMerged, type MergedColumn, mergedColumns } from './cells/merged-cells';
import { namesPerson } from './cells/name-cell';
import { withoutOldFonts } from './cells/old-fonts';
import { type PastedRow, pastedRows } from './cells/pasted-cells';
import { oneBelowOther, withLabelledJoined } from './cells/row-order';
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
import { isMessage, withoutCall } from './message-lines';
import { personLines, withEdit } from './person-line';
import type {
  IgnoredLine,
  IgnoredReason,
  ListDefaults,
  PastedList,
  PersonDraft,
  ReadLine,
  Remark,
} from './read-line';
import { type HeaderFinder, headerFinder, repeatsHeaders } from './recognised-headers';
import { fieldsByHeaders, fieldsByLook, type RowFields } from './row-fields';
import { villageNames } from './village-names';

const textOf = ({ cells }: PastedRow): string => joined(' · ', ...cells.map(cleanText));

const ignored = (row: PastedRow, reason: IgnoredReason): IgnoredLine => ({
  kind: 'ignored',
  line: row.line,
  text: textOf(row),
  reason,
});

const oneLine = (cell: string): string => cell.replace(/\s*\n\s*/g, ' ');

/** A list may carry a title of a few lines over its headings. */
const rowsSearched = 12;

/** The rows in the order in which they are read, one for each person, and where their headings begin. */
function inReadingOrder(rows: readonly PastedRow[]): {
  readonly rows: readonly PastedRow[];
  readonly finder: HeaderFinder;
  readonly first: number;
} {
  const finder = headerFinder(rows);
  const first = rows.findIndex((_, index) => index < rowsSearched && finder.at(index) !== null);
  const headers = finder.at(first);
  if (!headers) return { rows: withLabelledJoined(rows, finder.labelOf), finder, first };
  if (headers.again === 0) return { rows, finder, first };
  const ordered = oneBelowOther(rows, first, headers.again);
  return { rows: ordered, finder: headerFinder(ordered), first };
}

/** `(khuyết)`, `chưa bầu`: a post that nobody holds. */
const vacancy =
  /^\(?(?:đang |còn |hiện )?(?:khuyết|khuyet|trống|chưa (?:bầu|có|cử|kiện toàn|phân công|bổ nhiệm)|chua (?:bau|co|cu)|không có)(?!\p{L})/iu;

const isName = (cell: string): boolean =>
  /\p{L}/u.test(cell) && !vacancy.test(cleanText(cell).normalize('NFC'));

const keptText = ({ label, cell }: RowFields['rest'][number]): string =>
  oneLine(label === '' ? cell : `${label}: ${cell}`);

const { superiors, party, council, committee, officials, units } = groupLabels;
const offices: readonly string[] = [superiors, party, council, committee, officials, units];

/** Somebody of an office belongs to no village, and whose post says a group is in that one. */
function mayLieUnder(
  { field }: MergedColumn,
  { title = '', organisation = '' }: PersonDraft,
  { groupOf }: ListNames,
): boolean {
  if (field === 'group') return groupOf(`${title}, ${organisation}`) === '';
  const isOfOffice = organisation !== '' || offices.includes(groupOf(title));
  return field !== 'village' || !isOfOffice || postsHeld(title).length > 0;
}

/** Understands a list copied from Excel or Word, row by row. `people`: who is in the register for this conference. */
export function readPastedList(
  text: string,
  defaults: ListDefaults,
  people: readonly RegisteredPerson[] = [],
): PastedList {
  const { rows: converted, fonts } = withoutOldFonts(pastedRows(text));
  const { rows, finder, first } = inReadingOrder(converted);
  let headers = finder.at(first);
  const recognised = headers?.recognised ?? [];
  const toNote = new Set<string>();
  const names: ListNames = { villages: villageNames(defaults.villages), groupOf: groupFinder() };
  let heading: ListHeading = { group: '', village: '' };
  let above: readonly string[] | null = null;
  /** The same, until another part of the list begins: no merged cell lies over both. */
  let aboveInPart: readonly string[] | null = null;
  let merged = headers ? mergedColumns(rows, headers) : [];
  let isSigned = false;

  /** What a row is that names nobody; null where it may be somebody's. */
  function besides(row: PastedRow, raw: PersonDraft): ReadLine | null {
    const { line, cells } = row;
    const isHead = headers ? repeatsHeaders(cells, headers) : finder.areHeadings(cells);
    if (isHead) return ignored(row, 'headers');
    const isOffice = !row.isNumbered && (raw.phone ?? '') === '';
    if (isOffice && isSignature(cells)) {
      isSigned = true;
      return ignored(row, 'signature');
    }
    const [first = ''] = cells.filter((cell) => cell !== '');
    if (isOffice && isMessage(first) && !namesPerson(withoutCall(raw.fullName ?? '')))
      return ignored(row, 'title');
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
    if (isOffice && isTitle(cells) && !namesPerson(raw.fullName ?? '')) return ignored(row, 'title');
    if (isSigned && isOffice) return ignored(row, 'signature');
    return isName(raw.fullName ?? '') ? null : ignored(row, 'nameless');
  }

  function readBelowHeaders(row: PastedRow): readonly ReadLine[] {
    const written = filledFromAbove(row.cells, above);
    const fieldsOf = (cells: readonly string[]): RowFields =>
      headers ? fieldsByHeaders(cells, headers) : fieldsByLook(cells, names, finder.labelOf);
    const own = fieldsOf(written).fields;
    const other = besides({ ...row, cells: row.cells.map(oneLine) }, own);
    if (other) {
      aboveInPart = null;
      return [other];
    }
    const { cells, doubtful } = filledFromMerged(
      written,
      aboveInPart,
      merged.filter((column) => mayLieUnder(column, own, names)),
    );
    const { fields, rest } = fieldsOf(cells);
    const note = joined('; ', fields.note ?? '', ...rest.map(keptText));
    const raw = note === '' ? fields : { ...fields, note };
    const persons = personLines(row.line, raw, heading, defaults, names);
    if (persons.length === 0) return [ignored(row, 'nameless')];
    above = cells;
    aboveInPart = cells;
    isSigned = false;
    for (const { label } of rest) if (label !== '') toNote.add(label);
    const key = (own: string): string => (row.half ? `${own}/${row.half}` : own);
    const remarks = doubtful.map(({ field }): Remark => ({ code: 'merged-cell', field }));
    return [
      ...persons.map((person) =>
        withEdit({ ...person, key: key(person.key), remarks: [...person.remarks, ...remarks] }, defaults),
      ),
      ...(row.more ?? []).map((line) => ignored(line, 'continued')),
    ];
  }

  const lines = rows.flatMap((row, index): readonly ReadLine[] => {
    // A second table may have other columns.
    if (headers && index > headers.row && finder.areHeadings(row.cells)) {
      headers = finder.at(index) ?? headers;
      merged = mergedColumns(rows, headers);
    }
    if (!headers || index > headers.row) return readBelowHeaders(row);
    const over = index > headers.row - headers.rows ? null : villageHeading(row.cells.map(oneLine), names);
    if (over) {
      heading = over;
      return [{ kind: 'heading', line: row.line, text: textOf(row), ...over }];
    }
    return [ignored(row, index > headers.row - headers.rows ? 'headers' : 'above-headers')];
  });
  return {
    lines: withDoubles(lines, people),
    headers: recognised,
    unknownHeaders: [...toNote],
    fonts,
  };
}
