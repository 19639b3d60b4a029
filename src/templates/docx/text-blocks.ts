import { AlignmentType, Paragraph } from 'docx';
import type { Block } from './block';
import { firstLineIndent, paragraphGap, sizes } from './page-form';
import { bodyLine, bodyParagraph, centred, leftAligned, section, spacing, textRun } from './paragraphs';

/** Number and title of a part of the body; stays with the next paragraph. */
export const heading = <Text extends string>(text: Text) =>
  // Justified text would spread the capitals of a two-line title.
  bodyParagraph(text, { alignment: AlignmentType.LEFT, keepNext: true }, { bold: true });

/** A heading directly after a table. */
export const headingAfterTable = <Text extends string>(text: Text) =>
  bodyParagraph(text, { keepNext: true, spacing: spacing(240, paragraphGap, bodyLine) }, { bold: true });

/** The title of a table inside the body. */
export const tableTitle = <Text extends string>(text: Text) =>
  centred(text, { size: sizes.table, bold: true }, { keepNext: true, spacing: spacing(200, paragraphGap) });

/** `Kính gửi: …` with one addressee: one centred line. */
export const addressee = <Text extends string>(text: Text) =>
  centred(`Kính gửi: ${text}`, { size: sizes.body }, { spacing: spacing(240, 240) });

const addresseeIndent = 1500;
const afterLabel = addresseeIndent + 1100;

/** `Kính gửi:` with several addressees (Decree 30, Annex I): one line each, dashes aligned. */
export const addressees = <List extends string, Line extends string>(list: List, line: Line) => [
  leftAligned(
    'Kính gửi:',
    { size: sizes.body },
    { indent: { left: addresseeIndent }, spacing: spacing(240, 0) },
  ),
  ...section(list, [
    leftAligned(
      line,
      { size: sizes.body },
      { indent: { left: afterLabel, right: firstLineIndent }, spacing: spacing(0, 60) },
    ),
  ]),
];

/** Dots of 14 pt from the first-line indent to the right margin. */
const dotsInLine = 119;

/** Width of a letter in dots, on average. */
const dotsOf = (label: string): number => Math.ceil(label.length * 1.95);

/**
 * A label and dots to the right margin, to be filled in by hand. The dots are text, because Google Docs drops the leader of
 * a tab stop.
 */
export const fillLine = (label = '', before = 0): Block =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { firstLine: label === '' ? 0 : firstLineIndent },
    spacing: spacing(before, paragraphGap, bodyLine),
    children: [
      textRun(`${label}${'.'.repeat(label === '' ? dotsInLine + 12 : dotsInLine - dotsOf(label))}`, {
        size: sizes.body,
      }),
    ],
  });

/** The legal bases, in italics. */
export const basisSection = () =>
  section('Căn cứ', [bodyParagraph('{{Dòng căn cứ}}', {}, { italics: true })]);

/** The last two paragraphs before a signature stay on its page. */
export const closing = <Text extends string>(text: Text) =>
  bodyParagraph(text, { keepNext: true, spacing: spacing(0, 240, bodyLine) });
