import { AlignmentType, Paragraph, type Table } from 'docx';
import { lineWidths, paragraphGap, sizes, textWidth } from './page-form';
import { centred, drawnLine, leftAligned, section, spacing, textRun } from './paragraphs';
import { fixedTable } from './tables';

const leftColumn = 3741;
const rightColumn = textWidth - leftColumn;

const agencyLines = (): readonly Paragraph[] => [
  centred('{{Cơ quan dòng 1}}', { size: sizes.agency, bold: true }),
  centred('{{Cơ quan dòng 2}}', { size: sizes.agency, bold: true }),
  drawnLine(lineWidths.agency, leftColumn, 120),
];

const nationalLines = (): readonly Paragraph[] => [
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.nationalTitle, bold: true }),
  centred('Độc lập - Tự do - Hạnh phúc', { size: sizes.motto, bold: true }),
  drawnLine(lineWidths.motto, rightColumn, 120),
];

const numberLine = (tag: string): Paragraph => centred(`Số: {{${tag}}}`, { size: sizes.number });

const placeDate = (): Paragraph =>
  centred('{{Địa danh, ngày tháng}}', { size: sizes.placeDate, italics: true });

const headOf = (left: readonly Paragraph[], right: readonly Paragraph[]): Table =>
  fixedTable(
    [
      [agencyLines(), nationalLines()],
      [left, right],
    ],
    {
      columnWidths: [leftColumn, rightColumn],
      ruled: false,
    },
  );

/** Boxes 1 to 4 of Decree 30: agency and national title with their lines; number and place-date share a row. */
export const head = (numberTag = 'Số giấy mời'): Table => headOf([numberLine(numberTag)], [placeDate()]);

/** Stands above the head while the paper lacks something. */
export const draftMark = (): readonly Paragraph[] =>
  section('Dự thảo', [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: spacing(0, 60),
      children: [textRun('DỰ THẢO', { size: sizes.number, bold: true })],
    }),
  ]);

type Blocks = readonly (Paragraph | Table)[];

const paperNumber = 'Số, ký hiệu';

/** The head of a paper named by its kind (sample form 1.4). */
export const paperHead = (): Blocks => [...draftMark(), head(paperNumber)];

/** The head of an official letter (sample form 1.5): what it is about stands 6 pt under the number. */
export const letterHead = (about: string): Blocks => [
  ...draftMark(),
  headOf(
    [
      numberLine(paperNumber),
      centred(`V/v ${about}`, { size: sizes.agency }, { spacing: spacing(paragraphGap, 0) }),
    ],
    [placeDate()],
  ),
];

/** The head of minutes (sample form 1.9), which has no line for place and date. */
export const minutesHead = (): Blocks => [...draftMark(), headOf([numberLine(paperNumber)], [])];

/** The head of a list or a slip without a number; place and date stay. */
export const unnumberedHead = (): Blocks => [...draftMark(), headOf([], [placeDate()])];

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
