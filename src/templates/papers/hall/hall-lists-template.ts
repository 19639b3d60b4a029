import { annexHead } from '../../docx/annex';
import { type GroupedColumn, groupedTable, tagColumn } from '../../docx/grouped-table';
import { handSigned, sideBySide } from '../../docx/minutes-signature';
import { landscapeWidth, sizes } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { centred, leftAligned, spacing } from '../../docx/paragraphs';
import type { PaperTag } from '../parts/frame';
import type { guestsTags } from './guests-paper';
import type { rollTags } from './roll-paper';

const numberColumn = tagColumn('STT', 720, 'STT', 'centre');
const nameColumn = tagColumn('Họ và tên', 3300, 'Họ và tên');
const positionColumn = (width: number) => tagColumn('Chức vụ, đơn vị', width, 'Chức vụ, đơn vị');
const villageColumn = (width: number) => tagColumn('Thôn', width, 'Thôn');
const substituteColumn = (width: number) => tagColumn('Đại diện, dự thay', width, 'Người thay');
const noteColumn = (width: number) => tagColumn('Ghi chú', width, 'Ghi chú');

/** The remaining width. */
const rest = (...columns: readonly GroupedColumn[]): number =>
  landscapeWidth - columns.reduce((sum, { width }) => sum + width, 0);

const hallTable = <Column extends GroupedColumn, Total extends string>(
  columns: readonly Column[],
  total: Total,
  rowGap = 40,
) =>
  groupedTable({
    columns,
    groups: [{ section: 'Nhóm đại biểu', heading: '{{STT nhóm}}. {{Tên nhóm}} ({{Số người nhóm}} người)' }],
    rowSection: 'Người',
    total,
    rowGap,
  });

export function guestsTemplate(): Promise<Uint8Array> {
  const columns = [
    numberColumn,
    nameColumn,
    positionColumn(4300),
    villageColumn(1900),
    substituteColumn(2100),
  ];
  return paperFile<PaperTag<typeof guestsTags>>()({
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

export function rollTemplate(): Promise<Uint8Array> {
  const columns = [
    numberColumn,
    nameColumn,
    positionColumn(3400),
    villageColumn(1700),
    substituteColumn(1800),
    { label: 'Ký tên', width: 1900, text: '', align: 'left' } as const,
  ];
  return paperFile<PaperTag<typeof rollTags>>()({
    title: 'Mẫu danh sách điểm danh',
    landscape: true,
    children: [
      ...annexHead('DANH SÁCH ĐIỂM DANH', '{{Tên hội nghị}}', '{{Văn bản kèm theo}}', landscapeWidth),
      centred(
        'Hội nghị tổ chức {{Ngày tổ chức}}, tại {{Địa điểm}}',
        { size: sizes.table, italics: true },
        { spacing: spacing(0, 120) },
      ),
      hallTable(
        [...columns, noteColumn(rest(...columns))],
        'Tổng số: {{Số người mời}}; có mặt: {{Số có mặt}}; vắng có lý do: {{Số vắng có lý do}}; vắng: {{Số vắng}}.',
        100,
      ),
      leftAligned('', { size: sizes.table }, { keepNext: true }),
      sideBySide(
        handSigned('NGƯỜI ĐIỂM DANH', ''),
        handSigned('THƯ KÝ HỘI NGHỊ', '{{Họ tên thư ký}}'),
        landscapeWidth,
      ),
    ],
  });
}
