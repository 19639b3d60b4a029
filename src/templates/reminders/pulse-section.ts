import { list } from '../mail/mail-content';
import type { DigestSection } from './digest-section';

/** What keeps mail from leaving as the office believes, for whoever runs the reminders. */
export const pulseSection: DigestSection<unknown> = {
  keyOf: String,
  short: (troubles) => `sổ có ${troubles.length} việc cần xử lý`,
  intro: () =>
    'Sổ đối thoại có việc cần xử lý để thư gửi đúng và đủ. Mở sổ, vào một mục bất kỳ trong thực đơn Đối thoại và bấm nút ở đầu bảng.',
  list: (troubles) =>
    list(troubles.map((one) => ({ name: String(one), state: '', isLate: false, facts: [] }))),
};
