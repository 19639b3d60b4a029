import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { CalendarRow } from '../../../src/domain/calendar/working-days';

const rowsOf = (
  kind: CalendarRow['kind'],
  name: string,
  ...days: readonly string[]
): readonly CalendarRow[] => days.map((day) => ({ date: isoDate(day), kind, name }));

/** Weekdays off and Saturdays worked by public servants, 2023 to 2027; those of 2027 are a forecast. */
export const holidays2023to2027: readonly CalendarRow[] = [
  ...rowsOf('off', 'Tết Dương lịch', '2023-01-02', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01'),
  ...rowsOf('off', 'Nghỉ hoán đổi', '2026-01-02', '2024-04-29', '2025-05-02', '2026-08-31'),
  ...rowsOf('worked', 'Làm bù', '2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'),
  ...rowsOf('off', 'Tết Nguyên đán', '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'),
  ...rowsOf('off', 'Tết Nguyên đán', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'),
  ...rowsOf('off', 'Tết Nguyên đán', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...rowsOf('off', 'Tết Nguyên đán', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...rowsOf('off', 'Tết Nguyên đán', '2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
  ...rowsOf('off', 'Giỗ Tổ Hùng Vương', '2023-05-02', '2024-04-18', '2025-04-07', '2026-04-27', '2027-04-16'),
  ...rowsOf('off', 'Ngày Chiến thắng', '2023-05-03', '2024-04-30', '2025-04-30', '2026-04-30', '2027-04-30'),
  ...rowsOf('off', 'Quốc tế Lao động', '2023-05-01', '2024-05-01', '2025-05-01', '2026-05-01', '2027-05-03'),
  ...rowsOf('off', 'Quốc khánh', '2023-09-01', '2023-09-04', '2024-09-02', '2024-09-03'),
  ...rowsOf('off', 'Quốc khánh', '2025-09-01', '2025-09-02', '2026-09-01', '2026-09-02'),
  ...rowsOf('off', 'Quốc khánh', '2027-09-02', '2027-09-03'),
  ...rowsOf('off', 'Ngày Văn hóa Việt Nam', '2026-11-24', '2027-11-24'),
];
