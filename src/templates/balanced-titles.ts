import { textOfRuns } from './word-xml';
import { brokenLines } from './words/text-measure';

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

const step = 100;

/** Words of two syllables that titles hold; a line that ends in the middle of one reads badly. */
const words = new Set(
  'chính quyền|địa phương|nhân dân|hội nghị|đối thoại|chuyên đề|kiến nghị|ý kiến|phản ánh|ủy ban|hội đồng|chủ tịch|đại biểu|tổ chức|đoàn thể|chính trị|cấp ủy|mặt trận|tổ quốc|việt nam|địa điểm|thời gian|kết luận|kết quả|giải quyết|khiếu nại|quy định|hành chính|công an|đảng ủy|bí thư|lần thứ|cụm thôn|các thôn'.split(
    '|',
  ),
);

/** Such a word, a proper name, or a unit with its number: `Hoằng Trung`, `Thôn 10`. */
const belongTogether = (first: string, second: string): boolean =>
  words.has(`${first} ${second}`.toLowerCase().replace(/[,;:.]$/, '')) ||
  (/^\p{Lu}\p{Ll}+$/u.test(first) && /^(?:\p{Lu}\p{Ll}|\d)/u.test(second));

const splitsWord = (lines: readonly (readonly string[])[]): boolean =>
  lines.some((line, at) => belongTogether(line[line.length - 1] ?? '', lines[at + 1]?.[0] ?? ''));

/** Twips of the narrowest column for the same number of lines, if possible one that splits no word. */
function narrowest(text: string, size: number, width: number): number {
  const linesAt = (twips: number, room = slack) =>
    brokenLines(text, { size, bold: true, width: twips / 20 / room });
  const readsWell = (twips: number): boolean => ![slack, 1].some((room) => splitsWord(linesAt(twips, room)));
  const most = linesAt(width, 1).length;
  if (most < 2) return width;
  let least = width;
  while (least > 2 * step && linesAt(least - step).length <= most) least -= step;
  for (let own = least; own <= width; own += step) if (readsWell(own)) return own;
  return least;
}

function balanced(xml: string, width: number): string {
  const [ind, left, right] = indents.exec(xml) ?? [];
  if (ind === undefined || left !== right || !/<w:jc w:val="center"\/>/.test(xml)) return xml;
  const text = textOfRuns(xml);
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
