import { annexHead } from '../../docx/annex';
import { draftMark, titleLine } from '../../docx/frame';
import { type GroupedColumn, groupedTable, tagColumn } from '../../docx/grouped-table';
import { landscapeWidth, lineWidths, sizes } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { centred, drawnLine, section } from '../../docx/paragraphs';
import type { PaperTag } from '../parts/frame';
import type { opinionsTags } from './opinions-tags';

/** Half-points: 12 points before the conference; 11 after it, when three columns hold long texts. */
const tableSizes = { before: 24, after: 22 } as const;

/** A column headed by the name of its tag. */
const namedColumn = <const Tag extends string>(
  tag: Tag,
  width: number,
  align: GroupedColumn['align'] = 'left',
) => tagColumn(tag, width, tag, align);

/** The column of the content takes the remaining width. */
const withContent = <Before extends GroupedColumn, After extends GroupedColumn>(
  before: readonly Before[],
  after: readonly After[],
) => {
  const taken = [...before, ...after].reduce((sum, { width }) => sum + width, 0);
  return [...before, namedColumn('Nội dung kiến nghị', landscapeWidth - taken), ...after];
};

const numberColumn = namedColumn('STT', 600, 'centre');

const columnsBefore = withContent(
  [numberColumn, namedColumn('Thôn/Đơn vị', 1700)],
  [
    tagColumn('Đơn vị chuẩn bị trả lời', 2400, 'Đơn vị chủ trì'),
    // For notes by hand; those of the register are internal.
    namedColumn('Ghi chú', 1700),
  ],
);

const columnsAfter = (who: string) =>
  withContent(
    [numberColumn, tagColumn(who, 1300, 'Người nêu')],
    [
      tagColumn('Nội dung trả lời, giải trình tại hội nghị', 3000, 'Trả lời tại hội nghị'),
      namedColumn('Đơn vị chủ trì', 1300),
      namedColumn('Thời hạn', 1180, 'centre'),
      namedColumn('Trạng thái', 1100, 'centre'),
      namedColumn('Kết quả', 2500),
    ],
  );

const table = <Column extends GroupedColumn>(columns: readonly Column[], size: number) =>
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
    total: '{{Tổng hợp chung}}',
    size,
    long: true,
  });

const landscape = true;

const head = <Title extends string>(title: Title) =>
  annexHead(title, '{{Tên hội nghị}}', '{{Văn bản kèm theo}}', landscapeWidth);

const opinionsTemplate = paperFile<PaperTag<typeof opinionsTags>>();

export const opinionsBeforeTemplate = (): Promise<Uint8Array> =>
  opinionsTemplate({
    title: 'Mẫu bảng tổng hợp ý kiến gửi trước hội nghị',
    landscape,
    children: [
      ...draftMark(),
      titleLine('BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ GỬI TRƯỚC HỘI NGHỊ'),
      titleLine('{{Tên hội nghị}}'),
      ...section('Ngày nhận cuối', [
        centred('(Tổng hợp ý kiến nhận đến {{Ngày nhận cuối}})', { size: sizes.body, italics: true }),
      ]),
      drawnLine(lineWidths.title, landscapeWidth, 240),
      table(columnsBefore, tableSizes.before),
    ],
  });

export const opinionsAfterTemplate = (): Promise<Uint8Array> =>
  opinionsTemplate({
    title: 'Mẫu bảng tổng hợp kiến nghị sau hội nghị',
    landscape,
    children: [
      ...head('BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ'),
      table(columnsAfter('Người nêu'), tableSizes.after),
    ],
  });

export const opinionsPublicTemplate = (): Promise<Uint8Array> =>
  opinionsTemplate({
    title: 'Mẫu bảng tổng hợp kiến nghị công khai',
    landscape,
    children: [
      ...head('BẢNG TỔNG HỢP CÔNG KHAI KẾT QUẢ GIẢI QUYẾT Ý KIẾN, KIẾN NGHỊ'),
      table(columnsAfter('Thôn'), tableSizes.after),
    ],
  });
