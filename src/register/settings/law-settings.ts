import { isoDate } from '../../domain/calendar/calendar-date';
import { datedText, datedTexts, list } from './setting';

const coChairRows = datedTexts(
  {
    code: 'law.coChair',
    section: 'Căn cứ pháp lý',
    name: 'Cơ quan cùng chủ trì',
    note: 'Theo Điều 43 Luật số 72/2025/QH15; đối chiếu Công báo, khác thì sửa dòng này. Văn bản cảnh báo khi không người chủ trì nào giữ chức vụ ở cơ quan này.',
  },
  [{ value: 'Thường trực Hội đồng nhân dân', from: isoDate('2025-06-16') }],
);

/** Bodies one of whose members chairs with the committee; a register without the row is not free of the rule. */
const coChairBodies: typeof coChairRows = {
  ...coChairRows,
  read: (rows) => coChairRows.read(rows.some(({ code }) => code === 'law.coChair') ? rows : coChairRows.rows),
};

/** Facts of the law with their days; what was not read in the Official Gazette is for the office to correct. */
export const lawSettings = {
  legalBases: list(
    { code: 'basis', section: 'Căn cứ pháp lý' },
    [
      {
        name: 'Luật năm 2015',
        value: 'Căn cứ Điều 125 Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
        until: isoDate('2025-02-28'),
      },
      {
        name: 'Luật số 65/2025/QH15',
        value: 'Căn cứ Điều 24 Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
        from: isoDate('2025-03-01'),
        until: isoDate('2025-06-15'),
      },
      {
        name: 'Luật số 72/2025/QH15',
        value: 'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
        from: isoDate('2025-06-16'),
      },
      {
        name: 'Luật số 10/2022/QH15',
        value: 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022',
        from: isoDate('2023-07-01'),
      },
    ],
    (rows) => rows.map(datedText),
  ),
  coChairBodies,
} as const;
