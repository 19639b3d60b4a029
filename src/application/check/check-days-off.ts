import { type CalendarDate, weekdayOf } from '../../domain/calendar/calendar-date';
import { type DayList, readDayList } from '../../domain/calendar/day-list';
import { cellText } from '../../register/cell';
import { date } from '../../register/column';
import { type RowOf, rowWith } from '../../register/table';
import { type DayOff, daysOff } from '../../register/tables/days-off';
import type { SheetSnapshot } from '../ports';
import { type AnyRow, byHand, cellAt, type Flaw, flawAt, repair } from './check-flaw';

type DaysOffSheet = SheetSnapshot<typeof daysOff.columns>;

export interface DaysOffCheck {
  readonly flaws: readonly Flaw[];
  /** Further days of cells that name several; their rows are added before the cell is changed. */
  readonly additions: readonly RowOf<typeof daysOff>[];
}

const single = date({ header: '' });
const cellOf = single.write;
const shown = (days: readonly CalendarDate[]): string => days.map((day) => cellText(cellOf(day))).join('; ');

/** Holidays pasted as announced: ranges, words next to the day, no kind. */
export function checkDaysOff(sheet: DaysOffSheet): DaysOffCheck {
  const flaws: Flaw[] = [];
  const additions: DayOff[] = [];
  const firstKinds = new Map<CalendarDate, DayOff['kind']>();
  for (const row of sheet.rows) {
    const list = listIn(row);
    const { kind, date: days, name, source } = row.values;
    const [first, ...others] = days;
    if (list && first) flaws.push(...daysFlaws(sheet, row, list, first));
    const isOff = first !== undefined && [first, ...others].some((day) => weekdayOf(day) <= 5);
    if (cellAt(row, 'kind') === '' && isOff) {
      // A day from Monday to Friday is listed only because it is off.
      const proposed = daysOff.columns.kind.labels.off;
      flaws.push(flawAt(sheet, row, 'kind', repair('required', proposed)));
    }
    const likelyKind = kind ?? (isOff && cellAt(row, 'kind') === '' ? 'off' : null);
    for (const day of others) {
      const isListed = [...sheet.rows.map(({ values }) => values), ...additions].some(
        (other) => other.date.length === 1 && other.date[0] === day && other.kind === likelyKind,
      );
      if (!isListed)
        additions.push(
          rowWith(daysOff, { date: [day], kind: likelyKind, name: name || list?.words || '', source }),
        );
    }
    const disagrees = days.some((day) => kind && (firstKinds.get(day) ?? kind) !== kind);
    if (disagrees) flaws.push(flawAt(sheet, row, 'kind', byHand('days-disagree')));
    else for (const day of days) if (kind) firstKinds.set(day, kind);
  }
  return { flaws, additions };
}

/** The days of a cell that is not written as one day. */
function listIn(row: AnyRow): DayList | null {
  const cell = cellAt(row, 'date');
  return typeof cell === 'string' && !single.read(cell).ok ? readDayList(cell) : null;
}

function daysFlaws(
  sheet: DaysOffSheet,
  row: AnyRow,
  { days, words }: DayList,
  first: CalendarDate,
): readonly Flaw[] {
  const kind = days.length > 1 ? 'several-days' : 'not-a-date';
  const flaw = flawAt(sheet, row, 'date', {
    kind,
    proposed: cellOf(first),
    proposal: shown(days),
    fixable: true,
  });
  return words !== '' && cellAt(row, 'name') === ''
    ? [flawAt(sheet, row, 'name', repair('unclean', words)), flaw]
    : [flaw];
}
