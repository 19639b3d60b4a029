import type { TagFailure } from '../../domain/failure';

const mark =
  /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|rPrChange|pPrChange|sectPrChange|tblPrChange|tblPrExChange|trPrChange|tcPrChange|tblGridChange|numberingChange)(?=[ />])/;
const changedText = /<w:(ins|del|moveFrom|moveTo)(?: [^>]*[^/])?>([\s\S]*?)<\/w:\1>/g;
const comment = /<w:commentReference[ /]/;
const resolved = /<w15:commentEx [^>]*w15:done="(?:1|true)"/g;
const thread = /<w15:commentEx /g;

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
 * Tracked changes and comments, which a template must not carry into letters: an unaccepted change prints the deleted
 * words and the author's name. `stories` are the body, headers, footers and notes; `threads` is
 * `commentsExtended.xml`, which lists resolved comments.
 */
export function openChanges(stories: readonly string[], threads: string): readonly TagFailure[] {
  const changedStories = stories.filter((xml) => mark.test(xml));
  const isOpen =
    stories.some((xml) => comment.test(xml)) &&
    (threads === '' || (threads.match(thread) ?? []).length > (threads.match(resolved) ?? []).length);
  return [
    ...(changedStories.length > 0
      ? [
          {
            tag: changedStories.map(firstChange).find((text) => text !== '') ?? '',
            reason: 'tracked',
            person: '',
          } as const,
        ]
      : []),
    ...(isOpen ? [{ tag: '', reason: 'comment', person: '' } as const] : []),
  ];
}
