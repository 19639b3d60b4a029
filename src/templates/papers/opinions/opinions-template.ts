import { annexHead } from '../../docx/annex';
import { type GroupedColumn, groupedTable } from '../../docx/grouped-table';
import { landscapeWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';

const tableSize = 24;

const column = (
  label: string,
  width: number,
  text = `{{${label}}}`,
  align: GroupedColumn['align'] = 'left',
): GroupedColumn => ({ label, width, text, align });

/** The column of the content takes what the others leave. */
const withContent = (
  before: readonly GroupedColumn[],
  after: readonly GroupedColumn[],
): readonly GroupedColumn[] => {
  const taken = [...before, ...after].reduce((sum, { width }) => sum + width, 0);
  return [...before, column('Nội dung kiến nghị', landscapeWidth - taken), ...after];
};

const numberColumn = column('STT', 620, '{{STT}}', 'centre');

const columnsBefore = withContent(
  [numberColumn, column('Thôn/Đơn vị', 1700)],
  [
    column('Lĩnh vực', 2600),
    column('Đơn vị chuẩn bị trả lời', 2100, '{{Đơn vị chủ trì}}'),
    column('Ghi chú', 1500),
  ],
);

const columnsAfter = (who: string): readonly GroupedColumn[] =>
  withContent(
    [numberColumn, column(who, 1600, '{{Người nêu}}')],
    [
      column('Thẩm quyền', 1050, '{{Thẩm quyền}}', 'centre'),
      column('Nội dung trả lời, giải trình tại hội nghị', 2500, '{{Trả lời tại hội nghị}}'),
      column('Đơn vị chủ trì', 1450),
      column('Thời hạn', 1240, '{{Thời hạn}}', 'centre'),
      column('Trạng thái', 1250, '{{Trạng thái}}', 'centre'),
      column('Kết quả', 1800),
    ],
  );

const table = (columns: readonly GroupedColumn[]) =>
  groupedTable({
    columns,
    groups: [
      {
        section: 'Nhóm thẩm quyền',
        heading: '{{Thứ tự nhóm}}. {{Tên nhóm}}: {{Số nội dung nhóm}} nội dung',
      },
      {
        section: 'Nhóm lĩnh vực',
        heading: '{{Thứ tự lĩnh vực}}. {{Tên lĩnh vực}}: {{Số nội dung lĩnh vực}} nội dung',
      },
    ],
    rowSection: 'Kiến nghị',
    totals: ['{{Tổng hợp chung}}'],
    size: tableSize,
  });

const opinionsFile =
  (title: string, columns: readonly GroupedColumn[]): (() => Promise<Uint8Array>) =>
  () =>
    paperFile({
      title: 'Mẫu bảng tổng hợp kiến nghị',
      landscape: true,
      children: [
        ...annexHead(title, '{{Tên hội nghị}}', '{{Văn bản kèm theo}}', landscapeWidth),
        table(columns),
      ],
    });

export const opinionsBeforeFile = opinionsFile(
  'BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ GỬI TRƯỚC HỘI NGHỊ',
  columnsBefore,
);

export const opinionsAfterFile = opinionsFile('BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ', columnsAfter('Người nêu'));

export const opinionsPublicFile = opinionsFile(
  'BẢNG TỔNG HỢP CÔNG KHAI KẾT QUẢ GIẢI QUYẾT Ý KIẾN, KIẾN NGHỊ',
  columnsAfter('Thôn'),
);
