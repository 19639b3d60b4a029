import type { PaperParagraph } from './paper-text';
import { nationalTitle } from './parts';

export interface Letter {
  /** The number of its first paragraph. */
  readonly first: number;
  readonly paragraphs: readonly PaperParagraph[];
}

/** A print file holds many letters: each begins a page and has the national title; pages without it are annexes. */
export function lettersOf(paragraphs: readonly PaperParagraph[]): readonly Letter[] {
  const pages: { readonly first: number; readonly paragraphs: PaperParagraph[] }[] = [];
  let page: PaperParagraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index === 0 || paragraph.startsPage) {
      page = [];
      pages.push({ first: index + 1, paragraphs: page });
    }
    page.push(paragraph);
  }
  const letters: { readonly first: number; readonly paragraphs: PaperParagraph[] }[] = [];
  for (const next of pages) {
    const last = letters[letters.length - 1];
    const begins = !last || next.paragraphs.some(({ text }) => text === nationalTitle);
    if (begins) letters.push({ first: next.first, paragraphs: [...next.paragraphs] });
    else last.paragraphs.push(...next.paragraphs);
  }
  return letters;
}
