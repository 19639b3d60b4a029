import PizZip from 'pizzip';
import { assertXmlCharacters, readMarkup } from './strict-markup';

const declaration = /^\uFEFF?<\?xml [^<>]*\?>\s*/;

function paragraphsOf(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  let inText = false;
  let current = '';
  for (const piece of readMarkup(xml)) {
    if (piece.kind === 'text') {
      if (inText) current += piece.text;
      continue;
    }
    if (piece.name === 'w:t') inText = piece.kind === 'open';
    if (piece.kind !== 'close' && piece.name === 'w:br') current += '\n';
    if (piece.kind !== 'close' && piece.name === 'w:tab') current += '\t';
    if (piece.name !== 'w:p' || piece.kind === 'open') continue;
    paragraphs.push(current);
    current = '';
  }
  return paragraphs;
}

export interface WordText {
  readonly paragraphs: readonly string[];
  /** Names of the parts and of all elements, to be compared with those of a harmless paper. */
  readonly elements: readonly string[];
  readonly parts: readonly string[];
}

/** Opens a .docx whose every part must be well-formed, and gives its body. */
export function wordText(docx: Uint8Array): WordText {
  const zip = new PizZip(docx);
  const parts = Object.keys(zip.files).filter((name) => !name.endsWith('/'));
  const elements = new Set<string>();
  let paragraphs: readonly string[] = [];
  for (const part of parts.filter((name) => /\.(xml|rels)$/.test(name))) {
    const xml = (zip.file(part)?.asText() ?? '').replace(declaration, '');
    assertXmlCharacters(xml);
    for (const piece of readMarkup(xml)) if (piece.kind !== 'text') elements.add(piece.name);
    if (part === 'word/document.xml') paragraphs = paragraphsOf(xml);
  }
  return { paragraphs, elements: [...elements].sort(), parts: parts.sort() };
}
