import { createDocumentEngine } from '../../../src/templates/engine';
import { paragraphsOf } from '../../../src/templates/lint/paper-text';
import { smallDocx } from '../small-docx';

const run = (inside: string): string => `<w:r>${inside}</w:r>`;

describe('the reader of finished papers', () => {
  it('joins the runs of a paragraph and turns breaks, tabs and entities into text', () => {
    const tabStops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
    const xml = `<w:p w:rsidR="1">${tabStops}${run('<w:t xml:space="preserve">Số: </w:t>')}${run('<w:t>5 &lt; 6 &amp; &#x201C;a&#8221;</w:t><w:br/><w:t>dòng hai</w:t><w:tab/>')}</w:p>`;
    expect(paragraphsOf(xml)).toEqual([{ text: 'Số: 5 < 6 & “a”\ndòng hai\t', startsPage: true }]);
  });

  it('marks paragraphs that begin a page: after a break, after a section, or by their own format', () => {
    const own = (value: string) => `<w:p><w:pPr><w:pageBreakBefore${value}/></w:pPr></w:p>`;
    const xml = [
      '<w:p/>',
      `<w:p>${run('<w:br w:type="page"/>')}</w:p>`,
      '<w:p/>',
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p>',
      '<w:p></w:p>',
      own(''),
      own(' w:val="0"'),
    ].join('');
    expect(paragraphsOf(xml).map(({ startsPage }) => startsPage)).toEqual([
      true,
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('reads a text box once, and the paragraph around it to its end', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>';
    const xml = `<w:p>${run('<w:t>trước</w:t>')}<mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback>${run('<w:t> sau</w:t>')}</w:p>`;
    expect(paragraphsOf(xml).map(({ text }) => text)).toEqual(['trước sau', 'trong khung']);
  });

  it('is part of the engine, and returns nothing for a file that is not a Word file', () => {
    const engine = createDocumentEngine();
    expect(engine.read(smallDocx(['Một', 'Hai'])).map(({ text }) => text)).toEqual(['Một', 'Hai']);
    expect(engine.read(new Uint8Array([1, 2, 3]))).toEqual([]);
  });
});
