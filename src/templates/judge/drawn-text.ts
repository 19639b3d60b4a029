import type { TagFailure } from '../../domain/failure';

/** Parts of a .docx whose text Word draws: SmartArt and charts. Nothing is filled there. */
export const drawnPart = /^word\/(?:diagrams|charts)\/[^/]+\.xml$/;

const paragraphEnd = /<\/(?:a:p|c:pt)>/;
const text = /<(?:a:t|c:v)(?: [^>]*)?>([^<]*)</g;

/** The texts of a drawn part, a paragraph each, whatever pieces they are in. */
export const drawnTexts = (xml: string): readonly string[] =>
  xml
    .split(paragraphEnd)
    .map((paragraph) => [...paragraph.matchAll(text)].map(([, piece = '']) => piece).join(''))
    .filter((line) => line.trim() !== '');

const tag = /[{｛]{2}\s*([^{}｛｝]*?)\s*[}｝]{2}/g;

/** Tags in drawn text, which would be printed as they stand. */
export const drawnTags = (texts: readonly string[]): readonly TagFailure[] =>
  [...new Set(texts.flatMap((line) => [...line.matchAll(tag)].map(([, name = '']) => name)))].map((name) => ({
    tag: name,
    reason: 'drawn',
    person: '',
  }));
