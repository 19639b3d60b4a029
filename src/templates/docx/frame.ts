import type { Paragraph, Table } from 'docx';
import { lineWidths, sizes, textWidth } from './page-form';
import { centred, drawnLine, leftAligned, section, spacing } from './paragraphs';
import { fixedTable } from './tables';

const leftColumn = 3741;
const rightColumn = textWidth - leftColumn;

/** Boxes 1 to 4 of Decree 30: agency and national title with their lines; number and place-date share a row. */
export const head = (): Table =>
  fixedTable(
    [
      [
        [
          centred('{{Cơ quan dòng 1}}', { size: sizes.agency, bold: true }),
          centred('{{Cơ quan dòng 2}}', { size: sizes.agency, bold: true }),
          drawnLine(lineWidths.agency, leftColumn, 120),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.nationalTitle, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { size: sizes.motto, bold: true }),
          drawnLine(lineWidths.motto, rightColumn, 120),
        ],
      ],
      [
        [centred('Số: {{Số giấy mời}}', { size: sizes.number })],
        [centred('{{Địa danh, ngày tháng}}', { size: sizes.placeDate, italics: true })],
      ],
    ],
    { columnWidths: [leftColumn, rightColumn], ruled: false },
  );

/** Keeps a title of two lines from leaving a single word on the second. */
const titleIndent = 900;

/** Box 5a: the kind of paper, what it is about, and the line under them. */
export const titleBlock = (kind: string, about: string): readonly Paragraph[] => [
  centred(kind, { size: sizes.title, bold: true }, { spacing: spacing(280, 0) }),
  centred(about, { size: sizes.title, bold: true }, { indent: { left: titleIndent, right: titleIndent } }),
  drawnLine(lineWidths.title, textWidth, 240),
];

const recipientsColumn = 4200;

/** Boxes 7 and 9b: recipients at the left, level with the signer's title; room for signature and seal. */
export const signatureBlock = (): Table =>
  fixedTable(
    [
      [
        [
          leftAligned('Nơi nhận:', { size: sizes.recipientsLabel, bold: true, italics: true }),
          ...section('Nơi nhận', [leftAligned('{{Dòng nơi nhận}}', { size: sizes.recipients })]),
        ],
        [
          ...section('Quyền hạn, chức vụ', [
            centred('{{Dòng chức vụ}}', { size: sizes.signature, bold: true }, { keepNext: true }),
          ]),
          // Four blank lines: the signature and the seal go here.
          centred('{{Người ký}}', { size: sizes.signature, bold: true }, { spacing: spacing(1320, 0) }),
        ],
      ],
    ],
    { columnWidths: [recipientsColumn, textWidth - recipientsColumn], ruled: false },
  );
