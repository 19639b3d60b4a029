import PizZip from 'pizzip';
import { assertXmlCharacters, type Piece, readMarkup } from '../../hostile/readers/strict-markup';

const declaration = /^\uFEFF?<\?xml [^<>]*\?>\s*/;

function paragraphsOf(pieces: readonly Piece[]): readonly string[] {
  const paragraphs: string[] = [];
  let inText = false;
  let current = '';
  for (const piece of pieces) {
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
  /** Names of the parts and of all elements, for comparison with those of a harmless paper. */
  readonly elements: readonly string[];
  readonly parts: readonly string[];
}

const elementsOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap((piece) => (piece.kind === 'text' ? [] : [piece.name])));

function read(xml: string): readonly Piece[] {
  const text = xml.replace(declaration, '');
  assertXmlCharacters(text);
  return readMarkup(text);
}

/** Cached elements of parts: papers of one template differ in few of them. */
const elementsByXml = new Map<string, ReadonlySet<string>>();

/** Opens a .docx whose every part must be well-formed, and returns its body. */
export function wordText(docx: Uint8Array): WordText {
  const zip = new PizZip(docx);
  const parts = Object.keys(zip.files).filter((name) => !name.endsWith('/'));
  const elements = new Set<string>();
  let paragraphs: readonly string[] = [];
  for (const part of parts.filter((name) => /\.(xml|rels)$/.test(name))) {
    const xml = zip.file(part)?.asText() ?? '';
    const isBody = part === 'word/document.xml';
    const pieces = isBody ? read(xml) : null;
    if (pieces) paragraphs = paragraphsOf(pieces);
    const partElements = pieces ? elementsOf(pieces) : (elementsByXml.get(xml) ?? elementsOf(read(xml)));
    if (!isBody) elementsByXml.set(xml, partElements);
    for (const name of partElements) elements.add(name);
  }
  return { paragraphs, elements: [...elements].sort(), parts: parts.sort() };
}
