import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  PageBreak,
  Paragraph,
  TextRun,
} from 'docx';
import type { AnyBlock, Block, TagsIn } from './block';
import { firstLineIndent, font, paragraphGap, sizes } from './page-form';

export interface TextForm {
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export const textRun = (text: string, form: TextForm): TextRun => new TextRun({ text, font, ...form });

const mark = /(\{\{[#/^][^}]*\}\})/;

/** Marks of parts are small and grey beside the text of the paper; the merge leaves nothing of them. */
const markRun = (text: string, size: number): TextRun => new TextRun({ text, font, size, color: '7F7F7F' });

/** The text with the marks in it set apart. */
const textRuns = (text: string, form: TextForm): readonly TextRun[] => {
  const parts = text.split(mark).filter((part) => part !== '');
  return parts.length < 2
    ? [textRun(text, form)]
    : parts.map((part) => (mark.test(part) ? markRun(part, 14) : textRun(part, form)));
};

/** Space before and after in twips; lines are single by default, 240 being single. */
export const spacing = (before: number, after: number, line = 240) => ({
  before,
  after,
  line,
  // Without the rule LibreOffice reads the number as an exact height.
  lineRule: LineRuleType.AUTO,
});

const tight = spacing(0, 0);

/** 1.05 lines: the decree allows single to 1.5, and the longest letter must fit on one page. */
export const bodyLine = 252;

export const centred = <Text extends string>(
  text: Text,
  form: TextForm,
  more: IParagraphOptions = {},
): Block<TagsIn<Text>> =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: tight,
    children: textRuns(text, form),
    ...more,
  });

export const leftAligned = <Text extends string>(
  text: Text,
  form: TextForm,
  more: IParagraphOptions = {},
): Block<TagsIn<Text>> =>
  new Paragraph({ alignment: AlignmentType.LEFT, spacing: tight, children: textRuns(text, form), ...more });

/** Body text: justified, first line 1.27 cm in, 6 pt after. */
export const bodyParagraph = <Text extends string>(
  text: Text,
  more: IParagraphOptions = {},
  form: Partial<TextForm> = {},
): Block<TagsIn<Text>> =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: firstLineIndent },
    spacing: spacing(0, paragraphGap, bodyLine),
    children: textRuns(text, { size: sizes.body, ...form }),
    ...more,
  });

/** A tag alone in its paragraph: the merge removes the paragraph with it. */
const tagLine = <Tag extends string>(sign: '#' | '^' | '/', tag: Tag): Block<Tag> =>
  new Paragraph({
    spacing: tight,
    children: [markRun(`{{${sign}${tag}}}`, 20)],
  });

/** Printed if the condition is true, or once for each row of a list. */
export const section = <Tag extends string, Part extends AnyBlock>(
  tag: Tag,
  content: readonly Part[],
): readonly (Part | Block<Tag>)[] => [tagLine('#', tag), ...content, tagLine('/', tag)];

/** Printed if the condition is false or the list is empty. */
export const unless = <Tag extends string, Part extends AnyBlock>(
  tag: Tag,
  content: readonly Part[],
): readonly (Part | Block<Tag>)[] => [tagLine('^', tag), ...content, tagLine('/', tag)];

export const openSection = <Tag extends string>(tag: Tag): Block<Tag> => tagLine('#', tag);

export const closeSection = <Tag extends string>(tag: Tag): Block<Tag> => tagLine('/', tag);

/** A drawn line of an exact width, centred in a column: the lower border of an empty, indented paragraph. */
export function drawnLine(width: number, columnWidth: number, gapAfter: number): Block {
  const indent = Math.round((columnWidth - width) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent },
    // Clears the descenders of the line above.
    spacing: spacing(30, gapAfter),
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    run: { size: 4, font },
    children: [new TextRun({ text: '', size: 4 })],
  });
}

/** Exact height: an empty last paragraph does not start a new page after a full one. */
const onePoint = {
  spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  run: { size: 2, font },
} as const;

/** Word does not allow a document to end with a table. */
export const closingParagraph = (): Block => new Paragraph({ ...onePoint });

/** In a paragraph one point high, so that the next page does not start with a blank line. */
const pageBreak = (): Block =>
  new Paragraph({ ...onePoint, children: [new TextRun({ size: 2, children: [new PageBreak()] })] });

/** Page break after every page of a list but the last. */
export const breakUnlessLast = () => section('Ngắt trang', [pageBreak()]);
