import { AlignmentType, LeaderType, Paragraph, TabStopType } from 'docx';
import { firstLineIndent, paragraphGap, sizes, textWidth } from './page-form';
import { bodyLine, bodyParagraph, centred, section, spacing, textRun } from './paragraphs';

/** The number and title of a part of the body, which stay with what follows. */
export const heading = (text: string): Paragraph =>
  bodyParagraph('', {
    // Justified, the capitals of a title of two lines would stand far apart.
    alignment: AlignmentType.LEFT,
    keepNext: true,
    children: [textRun(text, { size: sizes.body, bold: true })],
  });

/** The same where a table ends above it. */
export const headingAfterTable = (text: string): Paragraph =>
  bodyParagraph('', {
    keepNext: true,
    spacing: spacing(240, paragraphGap, bodyLine),
    children: [textRun(text, { size: sizes.body, bold: true })],
  });

/** The title of a table inside the body. */
export const tableTitle = (text: string): Paragraph =>
  centred(text, { size: sizes.table, bold: true }, { keepNext: true, spacing: spacing(200, paragraphGap) });

/** `Kính gửi: …` of one addressee: one line in the middle. */
export const addressee = (text: string): Paragraph =>
  centred(`Kính gửi: ${text}`, { size: sizes.body }, { spacing: spacing(240, 240) });

const addresseeIndent = 1500;
const afterLabel = addresseeIndent + 1100;

/** `Kính gửi:` of several addressees (Decree 30, Annex I): each on a line of its own, dashes below each other. */
export const addressees = (list: string, line: string): readonly Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { left: addresseeIndent },
    spacing: spacing(240, 0),
    children: [textRun('Kính gửi:', { size: sizes.body })],
  }),
  ...section(list, [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      indent: { left: afterLabel, right: firstLineIndent },
      spacing: spacing(0, 60),
      children: [textRun(line, { size: sizes.body })],
    }),
  ]),
];

/** A label and a dotted line to the right margin, to be filled in by hand. */
export const fillLine = (label = '', before = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { firstLine: label === '' ? 0 : firstLineIndent },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
    spacing: spacing(before, paragraphGap, bodyLine),
    children: [textRun(`${label}\t`, { size: sizes.body })],
  });

/** The last two paragraphs before a signature stay on its page. */
export const closing = (text: string): Paragraph =>
  bodyParagraph(text, { keepNext: true, spacing: spacing(0, 240, bodyLine) });
