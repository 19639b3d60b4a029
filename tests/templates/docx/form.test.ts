import { invitationTemplate } from '../../../src/templates/papers/invitation/invitation-template';
import { documentXml } from '../small-docx';

const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(xml)?.[1];

/** Twips of a length, as Word writes them. */
const millimetres = (length: number): string => String(Math.round((length * 1440) / 25.4));

interface Form {
  readonly text: string;
  /** Half-points. */
  readonly size: string | undefined;
  readonly style: string;
  readonly align: string | undefined;
}

function formOf(xml: string): Form {
  const has = (element: string): boolean => new RegExp(`<w:${element}/>`).test(xml);
  return {
    text: xml.replace(/<[^>]*>/g, ''),
    size: attribute(xml, 'sz', 'val'),
    style: [has('b') ? 'bold' : '', has('i') ? 'italic' : ''].filter((word) => word).join(' '),
    align: attribute(xml, 'jc', 'val'),
  };
}

describe('the form of Decree 30', () => {
  let xml = '';
  let paragraphs: readonly string[] = [];
  beforeAll(async () => {
    xml = documentXml(await invitationTemplate());
    paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  });
  const find = (text: string): string => paragraphs.find((paragraph) => paragraph.includes(text)) ?? '';

  it('is an upright A4 page with margins of 20, 20, 30 and 15 mm', () => {
    expect(attribute(xml, 'pgSz', 'w')).toBe(millimetres(210));
    expect(attribute(xml, 'pgSz', 'h')).toBe(millimetres(297));
    const sides = ['top', 'bottom', 'left', 'right'].map((side) => attribute(xml, 'pgMar', side));
    expect(sides).toEqual([20, 20, 30, 15].map(millimetres));
  });

  it('gives every element the size and style of the decree', () => {
    const elements = [
      'Cơ quan dòng 1',
      'Cơ quan dòng 2',
      'CỘNG HÒA',
      'Độc lập',
      'Số: ',
      'Địa danh, ngày',
      'GIẤY MỜI<',
      'Dự {{',
      'Nơi nhận:',
      'Dòng nơi nhận',
      'Dòng chức vụ',
      'Người ký',
    ];
    expect(elements.map((text) => formOf(find(text)))).toEqual([
      { text: '{{Cơ quan dòng 1}}', size: '24', style: 'bold', align: 'center' },
      { text: '{{Cơ quan dòng 2}}', size: '24', style: 'bold', align: 'center' },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: '24', style: 'bold', align: 'center' },
      { text: 'Độc lập - Tự do - Hạnh phúc', size: '26', style: 'bold', align: 'center' },
      { text: 'Số: {{Số giấy mời}}', size: '26', style: '', align: 'center' },
      { text: '{{Địa danh, ngày tháng}}', size: '26', style: 'italic', align: 'center' },
      { text: 'GIẤY MỜI', size: '28', style: 'bold', align: 'center' },
      { text: 'Dự {{Tên hội nghị}}', size: '28', style: 'bold', align: 'center' },
      { text: 'Nơi nhận:', size: '24', style: 'bold italic', align: 'left' },
      { text: '{{Dòng nơi nhận}}', size: '22', style: '', align: 'left' },
      { text: '{{Dòng chức vụ}}', size: '28', style: 'bold', align: 'center' },
      { text: '{{Người ký}}', size: '28', style: 'bold', align: 'center' },
    ]);
  });

  it('is in Times New Roman throughout', () => {
    const fonts = new Set([...xml.matchAll(/w:ascii="([^"]*)"/g)].map((match) => match[1]));
    expect([...fonts]).toEqual(['Times New Roman']);
  });

  it('justifies the body, indents first lines by 1.27 cm, leaves 6 pt and 1.05 lines', () => {
    const body = [
      'trân trọng kính mời',
      'Tới dự',
      'Chủ trì: ',
      'Thời gian: ',
      'Địa điểm: ',
      'có mặt trước',
    ].map(find);
    for (const paragraph of body) {
      expect([
        attribute(paragraph, 'jc', 'val'),
        attribute(paragraph, 'ind', 'firstLine'),
        attribute(paragraph, 'spacing', 'after'),
        attribute(paragraph, 'spacing', 'line'),
        attribute(paragraph, 'spacing', 'lineRule'),
        attribute(paragraph, 'sz', 'val'),
      ]).toEqual(['both', '720', '120', '252', 'auto', '28']);
    }
  });

  it('draws its lines as borders: the motto as wide as its text, the agency a third to a half of its name', () => {
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    const [left = 0, right = 0] = columns;
    const lines = paragraphs.filter((paragraph) => paragraph.includes('<w:pBdr>'));
    const widthIn = (paragraph: string, column: number): number =>
      column - Number(attribute(paragraph, 'ind', 'left')) - Number(attribute(paragraph, 'ind', 'right'));
    const [agency = '', motto = '', title = ''] = lines;
    expect(lines).toHaveLength(4);
    // Widths of the texts in Times New Roman bold, 1/20 pt.
    const agencyText = 2260;
    expect(widthIn(agency, left) / agencyText).toBeGreaterThan(1 / 3);
    expect(widthIn(agency, left) / agencyText).toBeLessThan(1 / 2);
    expect(Math.abs(widthIn(motto, right) - 3171)).toBeLessThan(40);
    expect(widthIn(title, left + right)).toBeGreaterThan(7700 / 3);
    expect(widthIn(title, left + right)).toBeLessThan(7700 / 2);
    expect(xml).not.toContain('<w:u ');
  });

  it('has a head and a signature table without borders, whose rows stay whole and with the last lines', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const isBorderless = (table: string): boolean =>
      !/<w:(top|bottom|left|right|inside[HV]) w:val="single"/.test(
        table.replace(/<w:pBdr>.*?<\/w:pBdr>/gs, ''),
      );
    expect(tables.map(isBorderless)).toEqual([true, true, false, true]);
    for (const row of xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) expect(row).toContain('<w:cantSplit');
    for (const text of ['ghi âm, ghi hình để', 'Rất mong']) expect(find(text)).toContain('<w:keepNext');
  });

  it('ends the letter with the closing sign', () => {
    expect(formOf(find('Rất mong')).text).toMatch(/\.\/\.$/);
  });
});
