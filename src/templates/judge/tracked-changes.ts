import type { TagFailure } from '../../domain/failure';

const mark =
  /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|rPrChange|pPrChange|sectPrChange|tblPrChange|tblPrExChange|trPrChange|tcPrChange|tblGridChange|numberingChange)(?=[ />])/;
const changedText = /<w:(ins|del|moveFrom|moveTo)(?: [^>]*[^/])?>([\s\S]*?)<\/w:\1>/g;

const excerptLength = 40;

/** The first words of a tracked insertion or deletion. */
function firstChange(xml: string): string {
  for (const [, , inner = ''] of xml.matchAll(changedText)) {
    const text = inner
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') return text.slice(0, excerptLength);
  }
  return '';
}

/**
 * Tracked changes, which a template must not carry into letters: an unaccepted change prints the deleted words and the
 * author's name. `stories` are the body, headers, footers and notes.
 */
export function openChanges(stories: readonly string[]): readonly TagFailure[] {
  const changed = stories.filter((xml) => mark.test(xml));
  if (changed.length === 0) return [];
  const tag = changed.map(firstChange).find((text) => text !== '') ?? '';
  return [{ tag, reason: 'tracked', person: '' }];
}
