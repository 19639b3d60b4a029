import { signerBlock, titleBlock, unnumberedHead } from '../../docx/frame';
import { signaturePlace } from '../../docx/minutes-signature';
import { sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, centred, spacing } from '../../docx/paragraphs';
import { filling, ruledList } from '../../docx/ruled-list';
import { fixedTable } from '../../docx/tables';
import type { PaperTag } from '../parts/frame';
import type { paymentsTags } from './payments-paper';

const third = Math.floor(textWidth / 3);

/** Signatures of preparer, accountant and head, side by side. */
const signatures = () =>
  fixedTable(
    [
      [
        signaturePlace('NGƯỜI LẬP', '(Ký, ghi rõ họ tên)', ''),
        signaturePlace('KẾ TOÁN', '(Ký, ghi rõ họ tên)', ''),
        signerBlock(),
      ],
    ],
    { columnWidths: [third - 200, third - 200, textWidth - 2 * third + 400], ruled: false },
  );

export const paymentsTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof paymentsTags>>()({
    title: 'Mẫu danh sách ký nhận tiền',
    children: [
      ...unnumberedHead(),
      ...titleBlock('DANH SÁCH KÝ NHẬN TIỀN', '{{Nội dung chi}}'),
      centred(
        '({{Tên hội nghị}}, {{Ngày tổ chức}})',
        { size: sizes.body, italics: true },
        { spacing: spacing(0, 160) },
      ),
      ruledList({
        section: 'Người nhận',
        size: 24,
        columns: filling(textWidth, [
          { label: 'STT', width: 650, text: '{{STT}}', align: 'centre' },
          { label: 'Họ và tên', width: 2250, text: '{{Họ và tên}}' },
          { label: 'Chức vụ, đơn vị', width: 0, text: '{{Chức vụ, đơn vị}}' },
          { label: 'Số tiền (đồng)', width: 1250, text: '{{Số tiền}}', align: 'centre' },
          { label: 'Ký nhận', width: 1350, text: '' },
          { label: 'Ghi chú', width: 1200, text: '{{Ghi chú}}' },
        ]),
        total: ['', 'Cộng: {{Số người}} người', '', '{{Tổng số tiền}}', '', ''],
      }),
      bodyParagraph('Tổng số tiền bằng chữ: {{Bằng chữ}}.', {
        keepNext: true,
        spacing: spacing(160, 240),
      }),
      signatures(),
    ],
  });
