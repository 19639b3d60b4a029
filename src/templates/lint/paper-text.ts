/** One paragraph of a Word file as a reader sees it. */
export interface PaperParagraph {
  /** A line break is `\n`, a tab `\t`. */
  readonly text: string;
  /** The first one after a page or section break. */
  readonly startsPage: boolean;
}

interface OpenParagraph {
  text: string;
  startsPage: boolean;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });

// Word repeats text in a fallback for older programs. A piece is text, a break or the bound of a paragraph.
const fallback = /<mc:Fallback[ >][\s\S]*?<\/mc:Fallback>/g;
const hidden =
  /<w:r(?: [^>]*)?><w:rPr>(?:(?!<\/w:rPr>)[\s\S])*?<w:vanish(?: w:val="(?:1|true|on)")?\/>[\s\S]*?<\/w:r>/g;
const piece =
  /<[wa]:t(?: [^>]*)?>([^<]*)<\/[wa]:t>|<(\/?)w:p(?=[ />])([^>]*)>|<w:(br|tab|cr|noBreakHyphen|pageBreakBefore|sectPr)(?=[ />])([^>]*)>/g;

/** The paragraphs of `word/document.xml` in their order, those of tables and text boxes included. */
export function paragraphsOf(documentXml: string): readonly PaperParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  const open: OpenParagraph[] = [];
  let afterBreak = true;
  const begin = (): void => {
    const paragraph = { text: '', startsPage: afterBreak };
    afterBreak = false;
    paragraphs.push(paragraph);
    open.push(paragraph);
  };
  for (const [, text, closing, attributes, mark, markAttributes] of documentXml
    .replace(fallback, '')
    .replace(hidden, '')
    .matchAll(piece)) {
    const paragraph = open[open.length - 1];
    if (attributes !== undefined) {
      if (closing === '/') open.pop();
      else {
        begin();
        if (attributes.endsWith('/')) open.pop();
      }
    } else if (paragraph) {
      if (text !== undefined) paragraph.text += unescaped(text).normalize('NFC');
      // With attributes it is a tab stop of the paragraph.
      else if (mark === 'tab') paragraph.text += markAttributes === '/' ? '\t' : '';
      else if (mark === 'noBreakHyphen') paragraph.text += '-';
      else if (mark === 'pageBreakBefore')
        paragraph.startsPage ||= !/"(?:0|false)"/.test(markAttributes ?? '');
      else if (mark === 'sectPr' || markAttributes?.includes('"page"')) afterBreak = true;
      else paragraph.text += '\n';
    }
  }
  return paragraphs;
}
