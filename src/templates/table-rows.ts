import { textOfRuns } from './word-xml';
import { lineCount } from './words/text-measure';

/** Which rows of a filled table stay on one page, in templates of the office too. */

const table = /<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g;
const row = /<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g;
const cell = /<w:tc(?: [^>]*)?>[\s\S]*?<\/w:tc>/g;
const paragraph = /<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g;

/** Lines of a row that does not break: two on one page and one on the next read badly. */
const shortRow = 5;

const numberAt = (xml: string, form: RegExp, otherwise: number): number =>
  Number(form.exec(xml)?.[1] ?? otherwise);

/** Cell margins on both sides, points. */
const sideMargins = 8;

function linesOf(cellXml: string): number {
  const width = numberAt(cellXml, /<w:tcW [^>]*w:w="(\d+)"/, 0) / 20 - sideMargins;
  if (width <= 0) return Number.POSITIVE_INFINITY;
  return (cellXml.match(paragraph) ?? []).reduce((sum, one) => {
    const size = numberAt(one, /<w:sz w:val="(\d+)"/, 28) / 2;
    return sum + lineCount(textOfRuns(one), { size, width });
  }, 0);
}

/** A property with its value off is the same as none. */
const withoutOff = (xml: string, name: string): string =>
  xml.replace(new RegExp(`<w:${name} w:val="(?:0|false|off)"/>`, 'g'), '');

const has = (xml: string, name: string): boolean => withoutOff(xml, name).includes(`<w:${name}`);

const isShort = (rowXml: string): boolean =>
  (rowXml.match(cell) ?? []).every((one) => linesOf(one) <= shortRow);

const wholeRow = (written: string): string => {
  if (has(written, 'cantSplit') || !isShort(written)) return written;
  const rowXml = withoutOff(written, 'cantSplit');
  if (rowXml.includes('<w:trPr>')) return rowXml.replace('<w:trPr>', '<w:trPr><w:cantSplit/>');
  return rowXml.replace(
    /^(<w:tr(?: [^>]*)?>(?:<w:tblPrEx>[\s\S]*?<\/w:tblPrEx>)?)/,
    '$1<w:trPr><w:cantSplit/></w:trPr>',
  );
};

function keptParagraph(written: string): string {
  if (has(written, 'keepNext')) return written;
  const xml = withoutOff(written, 'keepNext');
  // The schema has it right after the style.
  if (/<w:pPr>/.test(xml)) return xml.replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/, '<w:pPr>$1<w:keepNext/>');
  return xml.replace(/^(<w:p(?: [^>]*)?>)/, '$1<w:pPr><w:keepNext/></w:pPr>');
}

/** Every paragraph of the row before a last row that stays with what follows; so a total takes a row along. */
function withKeptTotal(rows: readonly string[]): readonly string[] {
  const last = rows.length - 1;
  const before = rows[last - 1];
  if (before === undefined || has(before, 'tblHeader') || !has(rows[last] ?? '', 'keepNext')) return rows;
  return rows.map((xml, index) => (index === last - 1 ? xml.replace(paragraph, keptParagraph) : xml));
}

function laidOut(tableXml: string): string {
  const rows = tableXml.match(row) ?? [];
  const kept = withKeptTotal(rows.map(wholeRow));
  let index = 0;
  return tableXml.replace(row, (whole) => kept[index++] ?? whole);
}

/**
 * Short rows do not break over a page, and a total never stands alone on one: neither does the signature below it.
 */
export const wholeRows = (documentXml: string): string => documentXml.replace(table, laidOut);
