import PizZip from 'pizzip';
import { createDocumentEngine } from '../../src/templates/engine';
import { linesAsParagraphs } from '../../src/templates/line-paragraphs';
import { heldConference, heldSources, withMatter } from '../support/papers/after-conference';
import { paperText, printPaper } from '../support/papers/print-paper';
import { documentXml, smallDocx } from './small-docx';

const justified =
  '<w:p><w:pPr><w:keepNext/><w:spacing w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{{Nội dung}}</w:t></w:r></w:p>';

function filled(paragraph: string, text: string): readonly string[] {
  const opened = createDocumentEngine().open(smallDocx([paragraph]));
  if (!opened.ok) throw new Error('not opened');
  return documentXml(opened.value.fill({ 'nội dung': text })).match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '');
const indentOf = (xml: string): string => /<w:ind [^>]*>/.exec(xml)?.[0] ?? '';

describe('finding 1: a value of several lines', () => {
  it('is one justified paragraph a line, without line breaks inside', () => {
    const paragraphs = filled(justified, 'Chủ trì kết luận:\nGiao các đơn vị.\n\nHoàn thành trong tháng.');
    expect(paragraphs.map(textOf)).toEqual([
      'Chủ trì kết luận:',
      'Giao các đơn vị.',
      'Hoàn thành trong tháng.',
    ]);
    expect(paragraphs.join('')).not.toContain('w:br');
    expect(paragraphs.map(indentOf)).toEqual(Array(3).fill('<w:ind w:firstLine="720"/>'));
    expect(paragraphs.every((xml) => xml.includes('<w:jc w:val="both"/>') && xml.includes('<w:b/>'))).toBe(
      true,
    );
  });

  it('gives lines of a list a hanging indent whose mark stands where a first line begins', () => {
    const marks = ['- một', '+ hai', '1. ba', '12. bốn', 'a) năm', 'đ) sáu', '  - bảy', '• tám'];
    const paragraphs = filled(justified, ['Kết luận:', ...marks].join('\n'));
    expect(paragraphs.slice(1).map(textOf)).toEqual(marks.map((line) => line.trim()));
    for (const xml of paragraphs.slice(1)) {
      const [, left = 0, hanging = 0] = /w:left="(\d+)" w:hanging="(\d+)"/.exec(xml) ?? [];
      expect(Number(left) - Number(hanging)).toBe(720);
      expect(Number(hanging)).toBeGreaterThan(150);
    }
  });

  it('takes a number in a sentence for no mark', () => {
    const paragraphs = filled(justified, 'Kinh phí:\n5.000.000 đồng mỗi thôn.\n16/11/2026 hoàn thành.');
    expect(paragraphs.map(indentOf)).toEqual(Array(3).fill('<w:ind w:firstLine="720"/>'));
  });

  it('keeps only its last line with the next paragraph, so that a long text can break', () => {
    const paragraphs = filled(justified, 'một\nhai\nba');
    expect(paragraphs.map((xml) => xml.includes('w:keepNext'))).toEqual([false, false, true]);
  });

  it('stays together where it is centred, and inside a link', () => {
    const centred = justified.replace('both', 'center');
    expect(filled(centred, 'một\nhai')).toHaveLength(1);
    const link =
      '<w:p><w:hyperlink w:anchor="a"><w:r><w:t>a</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>b</w:t></w:r></w:hyperlink></w:p>';
    expect(linesAsParagraphs(link)).toBe(link);
  });

  it('is so in minutes, conclusion, report, reply and the tables', async () => {
    const lines = 'Thống nhất:\n- Giao Phòng Kinh tế;\n- Giao Công an xã.';
    const sources = heldSources({
      conference: { ...heldConference, conclusion: lines, assessment: lines },
      petitions: withMatter('KN-0001', { content: lines, result: lines }),
    });
    for (const kind of ['minutes', 'conclusion', 'report', 'reply', 'opinions-after'] as const) {
      const text = await paperText(kind, sources);
      expect(text.filter((line) => line.startsWith('- Giao Phòng Kinh tế')).length).toBeGreaterThan(0);
      expect(text.filter((line) => line.includes('\n'))).toEqual([]);
    }
  });
});

describe('the title of a paper that was made', () => {
  it('is its own and not that of the template', async () => {
    const core = (docx: Uint8Array): string => new PizZip(docx).file('docProps/core.xml')?.asText() ?? '';
    const minutes = core(await printPaper('minutes', heldSources()));
    expect(/<dc:title>([^<]*)/.exec(minutes)?.[1]).toBe(
      'Biên bản Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
    );
    const conference = { ...heldConference, title: 'Hội nghị <A & B>' };
    expect(core(await printPaper('minutes', heldSources({ conference })))).toContain(
      '<dc:title>Biên bản Hội nghị &lt;A &amp; B&gt;</dc:title>',
    );
  });
});
