import { head, signatureBlock, titleBlock } from '../../docx/frame';
import { bodyLine, bodyParagraph, breakUnlessLast, section, spacing } from '../../docx/paragraphs';
import { letterGap, letterParagraphs } from './letter-paragraphs';

/** The last paragraphs stay on the page of the signature. */
const body = () =>
  letterParagraphs.flatMap(({ text, section: condition, keepNext, gapAfter = letterGap }) => {
    const content = [
      bodyParagraph(text, {
        ...(keepNext ? { keepNext } : {}),
        spacing: spacing(0, gapAfter * 20, bodyLine),
      }),
    ];
    return condition === undefined ? content : section(condition, content);
  });

/** The letters: one page for each person. */
export const letters = () =>
  section('Giấy mời', [
    head('Số giấy mời'),
    ...titleBlock('GIẤY MỜI', 'Dự {{Tên hội nghị}}'),
    ...body(),
    signatureBlock(),
    ...breakUnlessLast(),
  ]);
