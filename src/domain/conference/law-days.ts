import { isoDate } from '../calendar/calendar-date';

// Days from which the law, and with it offices and duties, are others. What the office may correct is a row of `Cấu hình`.

/** Law 72/2025/QH15, Article 43: results are published, and a member of the standing council chairs with the committee. */
export const localGovernmentLaw2025 = isoDate('2025-06-16');

/** Districts end with the first of these days; communes have specialised offices from the second. */
export const lastDayOfDistricts = isoDate('2025-06-30');
export const twoTiersFrom = isoDate('2025-07-01');
