import { isoDate } from '../../domain/calendar/calendar-date';
import { localGovernmentLaw2025 } from '../../domain/conference/law-days';
import { datedText, datedTexts, inSection, list, text } from './setting';

const coChairRows = datedTexts(
  {
    code: 'law.coChair',
    section: 'Căn cứ pháp lý',
    name: 'Cơ quan cùng chủ trì',
    note: 'Theo Điều 43 Luật số 72/2025/QH15; đối chiếu Công báo, khác thì sửa dòng này. Văn bản cảnh báo khi không người chủ trì nào giữ chức vụ ở cơ quan này.',
  },
  [{ value: 'Thường trực Hội đồng nhân dân', from: localGovernmentLaw2025 }],
);

/** Bodies one of whose members chairs with the committee; a register without the row is not free of the rule. */
const coChairBodies: typeof coChairRows = {
  ...coChairRows,
  read: (rows) => coChairRows.read(rows.some(({ code }) => code === 'law.coChair') ? rows : coChairRows.rows),
};

const basis = inSection('Căn cứ pháp lý');

const passingLaw = (kind: string, what: string, value: string) =>
  text(
    basis(
      `law.passing.${kind}`,
      `Căn cứ chuyển ${what}`,
      'In trong Phiếu chuyển, công văn hướng dẫn gửi đơn; đối chiếu Công báo, khác thì sửa dòng này.',
    ),
    { value },
  );

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
        from: localGovernmentLaw2025,
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
  /** By which a slip passes a petition on. */
  passingOn: {
    petition: passingLaw('petition', 'kiến nghị, phản ánh', 'Luật Tiếp công dân ngày 25 tháng 11 năm 2013'),
    complaint: passingLaw('complaint', 'khiếu nại', 'Luật Khiếu nại ngày 11 tháng 11 năm 2011'),
    regulation: passingLaw(
      'regulation',
      'phản ánh, kiến nghị về quy định hành chính',
      'quy định về tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
    ),
  },
} as const;
