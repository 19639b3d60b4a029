import { textOfRuns } from './word-xml';

/**
 * A value of several lines as paragraphs of its own. A line break inside a justified paragraph stretches the line before
 * it across the page, in Word, Google Docs and LibreOffice alike.
 */

/** What docxtemplater writes for a line break in a value, and Word for one typed in the template. */
const lineBreak = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:br\/><\/w:r>/;

/** Runs inside these cannot be separated. */
const wrapper = /<w:(?:hyperlink|sdt|smartTag|fldSimple|customXml|ins|sectPr)[ >]/;

const keptCentred = /<w:jc w:val="(?:center|right|end)"\/>/;

const paragraphForm = /^<w:p(?: [^>]*)?>(<w:pPr>[\s\S]*?<\/w:pPr>)?/;

/** `-`, `+`, `1.`, `1.2.`, `a)`, `1)`. */
const listMark = /^(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s/u;

/** Twips that a mark and its space take at 14 pt. */
function markWidth(text: string): number | undefined {
  const mark = listMark.exec(text)?.[0].trim();
  if (mark === undefined) return undefined;
  return mark.length === 1 ? 200 : 70 + 110 * mark.length;
}

const numberIn = (xml: string, name: string): number =>
  Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml)?.[1] ?? 0);

const afterIndent =
  /<w:(?:contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr)[ />]|<\/w:pPr>/;

/** The mark stays where a first line begins; the lines under it begin where its text does. */
function hanging(form: string, width: number): string {
  const indent = /<w:ind [^>]*\/>/.exec(form)?.[0] ?? '';
  const right = /w:right="-?\d+"/.exec(indent)?.[0];
  const left = numberIn(indent, 'left') + numberIn(indent, 'firstLine') + width;
  const own = `<w:ind w:left="${left}"${right ? ` ${right}` : ''} w:hanging="${width}"/>`;
  if (indent !== '') return form.replace(indent, own);
  return form === '' ? `<w:pPr>${own}</w:pPr>` : form.replace(afterIndent, (next) => own + next);
}

const leadingSpace = /(<w:t(?: [^>]*)?>)\s+/;

/** One paragraph of the body, without its end tag. */
function separated(paragraph: string): string {
  if (wrapper.test(paragraph) || keptCentred.test(paragraph)) return paragraph;
  const opening = paragraphForm.exec(paragraph);
  if (!opening) return paragraph;
  const form = opening[1] ?? '';
  const lines = paragraph
    .slice(opening[0].length)
    .split(lineBreak)
    .map((runs, index) => (index === 0 ? runs : runs.replace(leadingSpace, '$1')))
    .filter((runs) => textOfRuns(runs).trim() !== '' || /<w:(?:drawing|pict|tab)[ />]/.test(runs));
  if (lines.length < 2) return paragraph;
  return lines
    .map((runs, index) => {
      const isLast = index === lines.length - 1;
      const width = markWidth(textOfRuns(runs));
      // Only the last line stays with the paragraph after it; a long text must be able to break.
      const own = isLast ? form : form.replace(/<w:keepNext(?: [^>]*)?\/>/, '');
      return `<w:p>${width === undefined ? own : hanging(own, width)}${runs}`;
    })
    .join('</w:p>');
}

/** The body of a .docx with each line of a value in a paragraph of its own; lines of a list get a hanging indent. */
export const linesAsParagraphs = (documentXml: string): string =>
  documentXml
    .split('</w:p>')
    .map((piece) => {
      if (!piece.includes('<w:br/>')) return piece;
      const start = Math.max(piece.lastIndexOf('<w:p>'), piece.lastIndexOf('<w:p '));
      return start < 0 ? piece : piece.slice(0, start) + separated(piece.slice(start));
    })
    .join('</w:p>');
