import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { readDayList } from '../../domain/calendar/day-list';
import { success } from '../../domain/outcome';
import { cellText, isDateCell } from '../cell';
import { type Column, date } from '../column';
import { inLikelyYear } from '../typed-values';

/**
 * A day, or the days that a cell clearly names: `01/12 - 02/12/2026`, `28/8-2/9/2026 (nghỉ lễ)`. They count as typed, and
 * Soát sổ offers a row for each.
 */
export function dayColumn(options: Parameters<typeof date>[0]): Column<readonly CalendarDate[]> {
  const day = date(options);
  return {
    ...day,
    empty: [],
    read(cell) {
      const single = day.read(cell);
      if (single.ok) return success(single.value ? [single.value] : []);
      const list =
        isDateCell(cell) || single.failure === 'unlikely-year' ? null : readDayList(cellText(cell));
      return list?.days.every((one) => inLikelyYear(one).ok) ? success(list.days) : single;
    },
    write: (days) =>
      days.length > 1 ? days.map((one) => cellText(day.write(one))).join('; ') : day.write(days[0] ?? null),
  };
}
