import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import type { Column } from '../../register/column-shape';
import { writeFacts } from '../../register/papers/paper-facts';
import { type Columns, readRow, rowWith, type Table, writeFields } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { papers } from '../../register/tables/papers';
import type { PaperSources, SourceName, SourceRow, SourceRows } from '../../templates/papers/paper-sources';
import { sourceTables } from '../papers/paper-sources';

/** Enough rows for every choice of every column. */
const rowCount = Math.max(
  ...Object.values(sourceTables).flatMap(({ columns }) =>
    Object.values(columns).map(({ choices }) => choices.length),
  ),
);

/** A sample cell; the header serves as text. */
function sampleCell({ kind, header, choices }: Column<unknown>, index: number, today: CalendarDate): string {
  switch (kind) {
    case 'choice':
    case 'yes-no':
      return choices[index % choices.length] ?? '';
    case 'date':
      return today;
    case 'time':
      return '07:30';
    case 'integer':
      return String(index + 1);
    case 'phone':
      return '0912345678';
    case 'email':
      return 'mau@xa.example';
    default:
      return header;
  }
}

function sampleRow<C extends Columns>(
  table: Table<C>,
  index: number,
  today: CalendarDate,
): ReturnType<typeof readRow<C>>['values'] {
  const cells = Object.entries(table.columns).map(([field, column]) => [
    field,
    sampleCell(column, index, today),
  ]);
  return readRow(table, Object.fromEntries(cells)).values;
}

/** Invited, as reserves get no letter; the name tells the group. */
function guestOfGroup(index: number): Partial<Attendee> {
  const { fullName, group } = attendees.columns;
  const label = group.choices[index % group.choices.length] ?? '';
  return { seat: 'invited', fullName: `${fullName.header} (${label})` };
}

export const sampleConference = (today: CalendarDate) =>
  rowWith(conferences, {
    ...sampleRow(conferences, 0, today),
    id: 'HN-01',
    year: Number(today.slice(0, 4)),
    status: 'issued',
  });

/**
 * Sample rows to test a template while the register has none. They cover every choice, such as each group of guests.
 */
export function sampleSources(
  sources: PaperSources,
  addedHeaders: (name: SourceName) => readonly string[],
): PaperSources {
  const { today, conference } = sources;
  const rows = Object.entries(sourceTables).map(([name, table]) => [
    name,
    Array.from({ length: rowCount }, (_, index): SourceRow<unknown> => {
      const values = {
        ...sampleRow(table, index, today),
        id: `${table.idPrefix ?? ''}-${index + 1}`,
        conference: conference.id,
        ...(name === 'attendees' ? guestOfGroup(index) : {}),
      };
      return {
        values,
        cells: writeFields(table, values),
        // Object.entries loses the key type.
        added: Object.fromEntries(addedHeaders(name as SourceName).map((header) => [header, header])),
      };
    }),
  ]);
  // An issued notice with another day and hall, for the correction.
  const notice = rowWith(papers, {
    ...sampleRow(papers, 0, today),
    kind: 'notice',
    conference: conference.id,
    state: 'issued',
    facts: writeFacts({ date: addDays(today, 1), venue: conferences.columns.venue.header, status: '' }),
  });
  // Each list was made from the table of its name.
  return { ...sources, papers: [notice], ...(Object.fromEntries(rows) as unknown as SourceRows) };
}
