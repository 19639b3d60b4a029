import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { twoTiersFrom } from '../../domain/conference/law-days';

/** Who knows a field in a commune of today. */
export const specialistOffices = 'Các phòng chuyên môn';

/** Communes had single officials before they had offices. */
export const specialistsOn = (day: CalendarDate): string =>
  day < twoTiersFrom ? 'Công chức chuyên môn' : specialistOffices;
