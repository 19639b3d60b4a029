import { draftMark, titleLine } from './frame';
import { lineWidths, sizes, textWidth } from './page-form';
import { centred, drawnLine, spacing } from './paragraphs';

/** The head of an annex (sample form 2.1): its title, the paper that it goes with, and the line under them. */
export const annexTitle = <
  About extends string,
  Reference extends string,
  Title extends string,
  Label extends string = 'Phụ lục',
>(
  title: Title,
  about: About,
  reference: Reference,
  width: number = textWidth,
  // The default is the default of the type too.
  label: Label = 'Phụ lục' as Label,
) => [
  centred(label, { size: sizes.title, bold: true }, { keepNext: true }),
  titleLine(title, true),
  titleLine(about, true),
  centred(reference, { size: sizes.body, italics: true }, { keepNext: true, spacing: spacing(0, 60) }),
  drawnLine(lineWidths.title, width, 240),
];

/** The same of an annex that is a paper of its own; its number depends on the other annexes. */
export const annexHead = <About extends string, Reference extends string, Title extends string>(
  title: Title,
  about: About,
  reference: Reference,
  width: number,
) => [...draftMark(), ...annexTitle(title, about, reference, width, '{{Số phụ lục}}')];
