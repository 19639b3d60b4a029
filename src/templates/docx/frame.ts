import { AlignmentType, type IParagraphOptions } from 'docx';
import type { AnyBlock } from './block';
import { lineWidths, paragraphGap, sizes, textWidth } from './page-form';
import { centred, drawnLine, leftAligned, section, spacing } from './paragraphs';
import { fixedTable } from './tables';

const leftColumn = 3741;
const rightColumn = textWidth - leftColumn;

const agencyLines = () => [
  centred('{{Cơ quan dòng 1}}', { size: sizes.agency, bold: true }),
  centred('{{Cơ quan dòng 2}}', { size: sizes.agency, bold: true }),
  drawnLine(lineWidths.agency, leftColumn, 120),
];

const nationalLines = () => [
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.nationalTitle, bold: true }),
  centred('Độc lập - Tự do - Hạnh phúc', { size: sizes.motto, bold: true }),
  drawnLine(lineWidths.motto, rightColumn, 120),
];

const numberLine = <Tag extends string>(tag: Tag) => centred(`Số: {{${tag}}}`, { size: sizes.number });

const placeDate = () => centred('{{Địa danh, ngày tháng}}', { size: sizes.placeDate, italics: true });

const headOf = <Left extends AnyBlock, Right extends AnyBlock>(
  left: readonly Left[],
  right: readonly Right[],
) =>
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
export const head = <Tag extends string>(numberTag: Tag) => headOf([numberLine(numberTag)], [placeDate()]);

/** Printed above the head while the paper has gaps. */
export const draftMark = () =>
  section('Dự thảo', [
    leftAligned(
      'DỰ THẢO',
      { size: sizes.number, bold: true },
      { alignment: AlignmentType.RIGHT, spacing: spacing(0, 60) },
    ),
  ]);

const paperNumber = 'Số, ký hiệu';

/** The head of a paper named by its kind (sample form 1.4). */
export const paperHead = () => [...draftMark(), head(paperNumber)];

/** The head of an official letter (sample form 1.5); its subject is 6 pt below the number. */
export const letterHead = <About extends string>(about: About) => [
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
export const minutesHead = () => [...draftMark(), headOf([numberLine(paperNumber)], [])];

/** The head of a list or a slip without a number; place and date stay. */
export const unnumberedHead = () => [...draftMark(), headOf([], [placeDate()])];

/** Twips; the engine takes centred bold lines with equal indents for titles and balances them. */
const titleIndent = 900;

export const titleLine = <Text extends string>(text: Text, keepNext = false) =>
  centred(
    text,
    { size: sizes.title, bold: true },
    { indent: { left: titleIndent, right: titleIndent }, ...(keepNext ? { keepNext } : {}) },
  );

/** Box 5a: kind of paper, subject, and the line under them. */
export const titleBlock = <Kind extends string, About extends string>(kind: Kind, about: About) => [
  centred(kind, { size: sizes.title, bold: true }, { spacing: spacing(280, 0) }),
  titleLine(about),
  drawnLine(lineWidths.title, textWidth, 240),
];

const recipientsColumn = 4200;

/** Four blank lines between title and name. */
export const signatureRoom = spacing(1320, 0);

/** Box 9b: the signer's title; room for signature and seal; the name. */
export const signerBlock = () => [
  ...section('Quyền hạn, chức vụ', [
    centred('{{Dòng chức vụ}}', { size: sizes.signature, bold: true }, { keepNext: true }),
  ]),
  centred('{{Người ký}}', { size: sizes.signature, bold: true }, { spacing: signatureRoom }),
];

/** Box 7; `more` is for its heading. */
export const recipientList = (more: IParagraphOptions = {}) => [
  leftAligned('Nơi nhận:', { size: sizes.recipientsLabel, bold: true, italics: true }, more),
  ...section('Nơi nhận', [leftAligned('{{Dòng nơi nhận}}', { size: sizes.recipients })]),
];

/** Boxes 7 and 9b: recipients on the left, level with the signer's title. */
export const signatureBlock = () =>
  fixedTable([[recipientList(), signerBlock()]], {
    columnWidths: [recipientsColumn, textWidth - recipientsColumn],
    ruled: false,
  });
