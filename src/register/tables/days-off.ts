import type { CalendarRow } from '../../domain/calendar/working-days';
import { choice, text } from '../column';
import { dayColumn } from '../columns/day-column';
import { type RowOf, table } from '../table';

const kindLabels: Record<CalendarRow['kind'], string> = { off: 'Nghỉ', worked: 'Làm bù' };

/** Holidays and swapped Saturdays, which the Government decides each year. */
export const daysOff = table({
  tab: 'Ngày nghỉ',
  purpose: 'Ngày nghỉ lễ và ngày làm bù; bổ sung khi có thông báo của năm mới.',
  key: 'date',
  idPrefix: null,
  keysRepeat: true,
  owner: 'office',
  columns: {
    date: dayColumn({ header: 'Ngày', required: true }),
    kind: choice({
      header: 'Loại',
      labels: kindLabels,
      required: true,
      alsoWritten: {
        off: [
          'Nghỉ lễ',
          'Lễ',
          'Tết',
          'Nghỉ Tết',
          'Nghỉ bù',
          'Nghỉ hoán đổi',
          'Ngày nghỉ',
          'Ngày lễ',
          'Được nghỉ',
        ],
        worked: ['Đi làm', 'Đi làm bù', 'Làm việc', 'Làm việc bù', 'Ngày làm bù', 'Làm'],
      },
    }),
    name: text({ header: 'Tên', width: 260 }),
    source: text({ header: 'Nguồn', width: 260 }),
  },
});

export type DayOff = RowOf<typeof daysOff>;
