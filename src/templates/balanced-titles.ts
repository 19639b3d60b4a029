import { lineCount } from './words/text-measure';

const paragraph = /<w:p(?: [^>]*)?>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;
const indents = /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/;
const sectionEnd = /<w:sectPr(?: [^>]*)?>[\s\S]*?<\/w:sectPr>/g;

const numberAt = (xml: string, form: RegExp): number => Number(form.exec(xml)?.[1] ?? 0);

/** Twips between the margins. */
function pageWidth(sectPr: string): number {
  const margin = (side: string): number => numberAt(sectPr, new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`));
  return numberAt(sectPr, /<w:pgSz [^>]*w:w="(\d+)"/) - margin('left') - margin('right');
}

/** Another program breaks a line a little earlier. */
const slack = 1.03;

/** Twips that the same number of lines needs at least. */
function narrowest(text: string, size: number, width: number): number {
  const form = { size, bold: true };
  const most = lineCount(text, { ...form, width: width / 20 });
  if (most < 2) return width;
  let least = width;
  while (least > 200 && lineCount(text, { ...form, width: (least - 100) / 20 / slack }) <= most) least -= 100;
  return least;
}

function balanced(xml: string, width: number): string {
  const [ind, left, right] = indents.exec(xml) ?? [];
  if (ind === undefined || left !== right || !/<w:jc w:val="center"\/>/.test(xml)) return xml;
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  const text = runs.join('');
  if (text.trim() === '' || !xml.includes('<w:b/>')) return xml;
  const own = width - 2 * Number(left);
  const rest = Math.floor((own - narrowest(text, numberAt(xml, /<w:sz w:val="(\d+)"/) / 2, own)) / 2);
  const indent = Number(left) + rest;
  return rest <= 0 ? xml : xml.replace(indents, `<w:ind w:left="${indent}" w:right="${indent}"/>`);
}

/**
 * Titles of several lines get lines of about the same length: centred bold paragraphs with equal indents, as
 * `titleBlock` makes them.
 */
export function balancedTitles(documentXml: string): string {
  let from = 0;
  let result = '';
  for (const { 0: sectPr, index } of documentXml.matchAll(sectionEnd)) {
    const width = pageWidth(sectPr);
    const end = index + sectPr.length;
    result += documentXml.slice(from, end).replace(paragraph, (xml) => balanced(xml, width));
    from = end;
  }
  return result + documentXml.slice(from);
}
