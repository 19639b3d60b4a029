import { lineWidths, sizes, textWidth } from '../../docx/page-form';
import { breakUnlessLast, centred, drawnLine, leftAligned, section, spacing } from '../../docx/paragraphs';
import { fixedTable } from '../../docx/tables';

const numberColumn = 720;
const nameColumn = 2900;
const positionColumn = 2800;
const dateColumn = 1500;
const columnWidths = [
  numberColumn,
  nameColumn,
  positionColumn,
  dateColumn,
  textWidth - numberColumn - nameColumn - positionColumn - dateColumn,
];

const label = <Text extends string>(text: Text) => centred(text, { size: sizes.table, bold: true });
const rowGap = spacing(80, 80);

/** One row for each person; the section tags in the first and last cell make the merge repeat the row. */
const people = () =>
  fixedTable(
    [
      [
        [label('STT')],
        [label('Họ và tên')],
        [label('Chức vụ, đơn vị')],
        [label('Ngày nhận')],
        [label('Ký nhận')],
      ],
      [
        [centred('{{#Người nhận}}{{STT}}', { size: sizes.table }, { spacing: rowGap })],
        [leftAligned('{{Tên người nhận}}', { size: sizes.table }, { spacing: rowGap })],
        [leftAligned('{{Chức vụ, đơn vị}}', { size: sizes.table }, { spacing: rowGap })],
        [centred('{{Ngày nhận}}', { size: sizes.table }, { spacing: rowGap })],
        [centred('{{/Người nhận}}', { size: sizes.table }, { spacing: rowGap })],
      ],
    ],
    { columnWidths, ruled: true, headerRows: 1 },
  );

const signature = <Title extends string>(title: Title) => [
  centred(title, { size: sizes.title, bold: true }),
  centred('(Ký, ghi rõ họ tên)', { size: sizes.table, italics: true }),
];

/** The list that a village signs for its letters: sample form 2.1 of Decree 30, one list for each bundle. */
export const handoverLists = () =>
  section('Danh sách giao nhận', [
    centred('DANH SÁCH GIAO NHẬN GIẤY MỜI', { size: sizes.title, bold: true }),
    centred('{{Nơi giao nhận}}', { size: sizes.title, bold: true }),
    centred('(Kèm theo Giấy mời số {{Số giấy mời}} {{Ngày giấy mời}} của {{Tên cơ quan}})', {
      size: sizes.title,
      italics: true,
    }),
    drawnLine(lineWidths.title, textWidth, 240),
    people(),
    leftAligned('Tổng số: {{Số giấy}} giấy mời.', { size: sizes.body }, { spacing: spacing(120, 240) }),
    fixedTable([[signature('NGƯỜI GIAO'), signature('NGƯỜI NHẬN')]], {
      columnWidths: [Math.floor(textWidth / 2), Math.ceil(textWidth / 2)],
      ruled: false,
    }),
    ...breakUnlessLast(),
  ]);
