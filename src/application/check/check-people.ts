import { attendeeDuplicates } from '../../domain/people/attendee-duplicates';
import { readPersonName } from '../../domain/people/person-name';
import { cellText } from '../../register/cell';
import { familyNames } from '../../register/lists/words/name-words';
import { attendees, honorificLabels } from '../../register/tables/attendees';
import type { SheetSnapshot } from '../ports';
import { legacyRemedy } from './check-cells';
import { byHand, cellAt, type Flaw, flawAt, repair } from './check-flaw';

type AttendeeSheet = SheetSnapshot<typeof attendees.columns>;

/** Forms of address typed into the name, and names in capitals or small letters. */
export function checkNames(sheet: AttendeeSheet): readonly Flaw[] {
  return sheet.rows.flatMap((row) => {
    const cell = cellAt(row, 'fullName');
    if (legacyRemedy(attendees.columns.fullName, cell)) return [];
    const typed = cellText(cell);
    const { honorific, fullName } = readPersonName(typed);
    if (fullName === '' || fullName === typed) return [];
    // Ông and Bà are family names too: what is left must be a whole name of its own.
    const [family = '', ...others] = fullName.toLowerCase().split(' ');
    const isDoubtful = hasFormOfAddress(typed, fullName) && !(familyNames.has(family) && others.length >= 2);
    if (isDoubtful) return [flawAt(sheet, row, 'fullName', byHand('address-or-family-name', fullName))];
    const flaws = [flawAt(sheet, row, 'fullName', repair('unclean', fullName))];
    if (honorific && cellAt(row, 'honorific') === '') {
      const proposed = honorificLabels[honorific];
      flaws.push(flawAt(sheet, row, 'honorific', repair('unclean', proposed)));
    }
    return flaws;
  });
}

/** Whether a name lost its first word when it was read, other than a mark or a number of a list. */
const hasFormOfAddress = (typed: string, fullName: string): boolean =>
  /^[\d\s.,;:/)•*+–-]*\p{L}/u.test(typed) && wordsOf(typed) > wordsOf(fullName);

const wordsOf = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** Rows of one conference that may be the same person; the first row's ID is proposed. */
export function checkDuplicates(sheet: AttendeeSheet): readonly Flaw[] {
  const byConference = new Map<string, AttendeeSheet['rows'][number][]>();
  for (const row of sheet.rows) {
    if (row.values.seat === 'withdrawn') continue;
    const group = byConference.get(row.values.conference);
    if (group) group.push(row);
    else byConference.set(row.values.conference, [row]);
  }
  return [...byConference.values()].flatMap((rows) =>
    attendeeDuplicates(rows.map((row) => identifiable(row))).flatMap(({ rows: same, reasons }) => {
      const [first, ...others] = same;
      const field = reasons[0] === 'phone' ? 'phone' : 'fullName';
      const proposed = first ? first.row.values.id || `#${first.row.line}` : '';
      return others.map(({ row }) => flawAt(sheet, row, field, byHand('duplicate-person', proposed)));
    }),
  );
}

function identifiable(row: AttendeeSheet['rows'][number]) {
  const { fullName, village, phone } = row.values;
  return { row, id: String(row.line), fullName: readPersonName(fullName).fullName, village, phone };
}
