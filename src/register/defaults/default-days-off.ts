import { isoDate } from '../../domain/calendar/calendar-date';
import type { DayOff } from '../tables/days-off';

type Entry = readonly [day: string, name: string];

const announced = 'Thông báo nghỉ lễ, Tết hằng năm của cơ quan có thẩm quyền';
const computed = 'Tự tính, chờ thông báo chính thức';

const rows = (
  year: number,
  kind: DayOff['kind'],
  source: string,
  entries: readonly Entry[],
): readonly DayOff[] =>
  entries.flatMap(([days, name]) =>
    days.split(' ').map((day) => {
      const [ofMonth, month] = day.split('/');
      return { date: [isoDate(`${year}-${month}-${ofMonth}`)], kind, name, source };
    }),
  );

/** Weekdays off and Saturdays worked, 2023 to 2027 as announced; the office adds later years. */
export const defaultDaysOff: readonly DayOff[] = [
  ...rows(2023, 'off', announced, [
    ['02/01', 'Nghỉ bù Tết Dương lịch'],
    ['20/01 23/01 24/01 25/01 26/01', 'Tết Nguyên đán'],
    ['01/05', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
    ['02/05 03/05', 'Nghỉ bù Ngày Chiến thắng, Ngày Quốc tế Lao động'],
    ['01/09 04/09', 'Quốc khánh'],
  ]),
  ...rows(2024, 'off', announced, [
    ['01/01', 'Tết Dương lịch'],
    ['08/02 09/02 12/02 13/02 14/02', 'Tết Nguyên đán'],
    ['18/04', 'Giỗ Tổ Hùng Vương'],
    ['29/04', 'Nghỉ hoán đổi'],
    ['30/04', 'Ngày Chiến thắng'],
    ['01/05', 'Ngày Quốc tế Lao động'],
    ['02/09 03/09', 'Quốc khánh'],
  ]),
  ...rows(2024, 'worked', announced, [['04/05', 'Làm bù ngày 29/4/2024']]),
  ...rows(2025, 'off', announced, [
    ['01/01', 'Tết Dương lịch'],
    ['27/01 28/01 29/01 30/01 31/01', 'Tết Nguyên đán'],
    ['07/04', 'Giỗ Tổ Hùng Vương'],
    ['30/04', 'Ngày Chiến thắng'],
    ['01/05', 'Ngày Quốc tế Lao động'],
    ['02/05', 'Nghỉ hoán đổi'],
    ['01/09 02/09', 'Quốc khánh'],
  ]),
  ...rows(2025, 'worked', announced, [['26/04', 'Làm bù ngày 02/5/2025']]),
  ...rows(2026, 'off', announced, [
    ['01/01', 'Tết Dương lịch'],
    ['02/01', 'Nghỉ hoán đổi'],
    ['16/02 17/02 18/02 19/02 20/02', 'Tết Nguyên đán'],
    ['27/04', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
    ['30/04', 'Ngày Chiến thắng'],
    ['01/05', 'Ngày Quốc tế Lao động'],
    ['31/08', 'Nghỉ hoán đổi'],
    ['01/09 02/09', 'Quốc khánh'],
    ['24/11', 'Ngày Văn hóa Việt Nam'],
  ]),
  ...rows(2026, 'worked', announced, [
    ['10/01', 'Làm bù ngày 02/01/2026'],
    ['22/08', 'Làm bù ngày 31/8/2026'],
  ]),
  ...rows(2027, 'off', computed, [
    ['01/01', 'Tết Dương lịch'],
    ['04/02 05/02 08/02 09/02 10/02', 'Tết Nguyên đán (dự kiến)'],
    ['16/04', 'Giỗ Tổ Hùng Vương'],
    ['30/04', 'Ngày Chiến thắng'],
    ['03/05', 'Nghỉ bù Ngày Quốc tế Lao động'],
    ['02/09 03/09', 'Quốc khánh (dự kiến)'],
    ['24/11', 'Ngày Văn hóa Việt Nam'],
  ]),
];
