import type { Paragraph, Table } from 'docx';
import { annexHead } from '../../docx/annex';
import { draftMark } from '../../docx/frame';
import { type GroupedColumn, groupedTable } from '../../docx/grouped-table';
import { landscapeWidth, lineWidths, sizes } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { centred, drawnLine, leftAligned, spacing } from '../../docx/paragraphs';
import { fixedTable } from '../../docx/tables';

const numberColumn: GroupedColumn = { label: 'STT', width: 720, text: '{{STT}}', align: 'centre' };
const nameColumn: GroupedColumn = { label: 'Họ và tên', width: 3300, text: '{{Họ và tên}}', align: 'left' };

const positionColumn = (width: number): GroupedColumn => ({
  label: 'Chức vụ, đơn vị',
  width,
  text: '{{Chức vụ, đơn vị}}',
  align: 'left',
});

const villageColumn: GroupedColumn = { label: 'Thôn', width: 1900, text: '{{Thôn}}', align: 'left' };

const substituteColumn: GroupedColumn = {
  label: 'Đại diện, dự thay',
  width: 2100,
  text: '{{Người thay}}',
  align: 'left',
};

const noteColumn = (width: number): GroupedColumn => ({
  label: 'Ghi chú',
  width,
  text: '{{Ghi chú}}',
  align: 'left',
});

/** What the other columns leave. */
const rest = (...columns: readonly GroupedColumn[]): number =>
  landscapeWidth - columns.reduce((sum, { width }) => sum + width, 0);

const hallTable = (columns: readonly GroupedColumn[], total: string, rowGap = 40): Table =>
  groupedTable({
    columns,
    groups: [{ section: 'Nhóm đại biểu', heading: '{{STT nhóm}}. {{Tên nhóm}} ({{Số người nhóm}} người)' }],
    rowSection: 'Người',
    totals: [total],
    rowGap,
  });

export function guestsPaperFile(): Promise<Uint8Array> {
  const columns = [numberColumn, nameColumn, positionColumn(4300), villageColumn, substituteColumn];
  return paperFile({
    title: 'Mẫu danh sách đại biểu',
    landscape: true,
    children: [
      ...annexHead(
        'DANH SÁCH ĐẠI BIỂU MỜI DỰ',
        '{{Tên hội nghị}}',
        '(Kèm theo {{Giấy mời kèm theo}} của {{Tên cơ quan}})',
        landscapeWidth,
      ),
      hallTable([...columns, noteColumn(rest(...columns))], 'Tổng số mời: {{Số người mời}} người.'),
    ],
  });
}

const signature = (title: string, name: string): readonly Paragraph[] => [
  centred(title, { size: sizes.signature, bold: true }, { keepNext: true }),
  centred('(Ký, ghi rõ họ tên)', { size: sizes.table, italics: true }, { keepNext: true }),
  centred(name, { size: sizes.signature, bold: true }, { spacing: spacing(1320, 0) }),
];

const half = Math.floor(landscapeWidth / 2);

export function rollPaperFile(): Promise<Uint8Array> {
  const columns = [
    numberColumn,
    nameColumn,
    positionColumn(3400),
    { ...villageColumn, width: 1700 },
    { ...substituteColumn, width: 1800 },
    { label: 'Ký tên', width: 1900, text: '', align: 'left' as const },
  ];
  return paperFile({
    title: 'Mẫu danh sách điểm danh',
    landscape: true,
    children: [
      ...draftMark(),
      centred('DANH SÁCH ĐIỂM DANH', { size: sizes.title, bold: true }),
      centred('{{Tên hội nghị}}', { size: sizes.title, bold: true }),
      centred('({{Ngày tổ chức}}, tại {{Địa điểm}})', { size: sizes.title, italics: true }),
      drawnLine(lineWidths.title, landscapeWidth, 240),
      hallTable(
        [...columns, noteColumn(rest(...columns))],
        'Tổng số mời: {{Số người mời}}; có mặt: {{Số có mặt}}; vắng có lý do: {{Số vắng có lý do}}; vắng: {{Số vắng}}.',
        100,
      ),
      leftAligned('', { size: sizes.table }, { keepNext: true }),
      fixedTable([[signature('NGƯỜI ĐIỂM DANH', ''), signature('THƯ KÝ HỘI NGHỊ', '{{Họ tên thư ký}}')]], {
        columnWidths: [half, landscapeWidth - half],
        ruled: false,
      }),
    ],
  });
}
