import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperFlaw, WordingFlaw } from '../../register/papers/paper-report';
import { type Letter, lettersOf } from './letters';
import { listFlaws } from './lists';
import type { PaperParagraph } from './paper-text';
import { draftMark, missingParts } from './parts';
import { wordingReader } from './wording';

export interface LintedPaper {
  readonly kind: PaperKindCode;
  /** Whether the paper should carry DỰ THẢO. */
  readonly isDraft: boolean;
}

function endMarkFlaws({ first, paragraphs }: Letter): readonly WordingFlaw[] {
  const endMarks = paragraphs.flatMap(({ text }, index) => (text.includes('./.') ? [{ text, index }] : []));
  return endMarks.slice(1).map(({ text, index }) => ({
    kind: 'end-mark-repeated',
    paragraph: first + index,
    excerpt: text.length > 40 ? `…${text.slice(-40)}` : text,
    expected: '',
  }));
}

function flawsOfLetter(
  letter: Letter,
  kind: PaperKindCode,
  wordingFlaws: ReturnType<typeof wordingReader>,
): readonly PaperFlaw[] {
  const { first, paragraphs } = letter;
  const texts = paragraphs.map(({ text }) => text.trim());
  return [
    ...missingParts(kind, texts).map((part) => ({ kind: 'missing-part' as const, part, paragraph: first })),
    ...listFlaws(paragraphs, first),
    ...endMarkFlaws(letter),
    ...wordingFlaws(paragraphs, first),
  ];
}

const sameFlaw = (flaw: PaperFlaw): string => JSON.stringify({ ...flaw, paragraph: 0 });

/**
 * Errors of form in a finished paper, for correction before it is signed. An error repeated in letters of one print is
 * reported once, at its first place.
 */
export function lintPaper(printed: readonly PaperParagraph[], paper: LintedPaper): readonly PaperFlaw[] {
  // A no-break space counts as a space.
  const paragraphs = printed.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replace(/\u00A0/g, ' '),
  }));
  const flaws = new Map<string, PaperFlaw>();
  const wordingFlaws = wordingReader();
  const hasDraftMark = paragraphs.some(({ text }) => text.trim() === draftMark);
  if (hasDraftMark !== paper.isDraft)
    flaws.set(draftMark, { kind: 'draft-mark', required: paper.isDraft, paragraph: 1 });
  for (const letter of lettersOf(paragraphs)) {
    for (const flaw of flawsOfLetter(letter, paper.kind, wordingFlaws)) {
      if (!flaws.has(sameFlaw(flaw))) flaws.set(sameFlaw(flaw), flaw);
    }
  }
  return [...flaws.values()].sort((a, b) => a.paragraph - b.paragraph);
}
