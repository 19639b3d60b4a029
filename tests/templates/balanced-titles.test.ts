import { balancedTitles } from '../../src/templates/balanced-titles';
import { brokenLines, lineCount } from '../../src/templates/words/text-measure';
import { heldConference, heldSources } from '../support/papers/after-conference';
import { signed } from '../support/papers/paper-sources';
import { printPaper } from '../support/papers/print-paper';
import { documentXml } from './small-docx';

const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>';
const title = (text: string, indent = 900): string =>
  `<w:p><w:pPr><w:ind w:left="${indent}" w:right="${indent}"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const indentOf = (xml: string): number => Number(/w:left="(\d+)" w:right="\1"\/><w:jc/.exec(xml)?.[1]);

const twoLines = 'Tổ chức Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026';

it('a title of two lines is narrowed until a third line would be needed', () => {
  const indent = indentOf(balancedTitles(title(twoLines) + page));
  const width = (9355 - 2 * indent) / 20;
  const form = { size: 14, bold: true };
  expect(lineCount(twoLines, { ...form, width: (9355 - 1800) / 20 })).toBe(2);
  expect(lineCount(twoLines, { ...form, width })).toBe(2);
  expect(lineCount(twoLines, { ...form, width: width * 0.9 })).toBe(3);
});

it.each([
  ['of one line', title('KẾ HOẠCH')],
  ['of different indents', title(twoLines).replace('w:right="900"', 'w:right="0"')],
  ['that is not bold', title(twoLines).replace('<w:b/>', '')],
  ['that is not centred', title(twoLines).replace('center', 'both')],
])('a paragraph %s stays', (_, xml) => {
  expect(balancedTitles(xml + page)).toBe(xml + page);
});

it('the title of a paper ends in a line of about the length of the first', async () => {
  const xml = documentXml(
    await printPaper('notice', heldSources({ conference: { ...heldConference, title: twoLines } }), signed),
  );
  const about = xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*Về việc tổ chức[\s\S]*?<\/w:p>/)?.[0] ?? '';
  expect(indentOf(about)).toBeGreaterThan(900);
});

describe('lines of a title', () => {
  const width = (xml: string): number => (9355 - 2 * indentOf(xml)) / 20;
  const linesOf = (text: string): readonly string[] =>
    brokenLines(text, { size: 14, bold: true, width: width(balancedTitles(title(text) + page)) / 1.03 }).map(
      (line) => line.join(' '),
    );

  it.each([
    [
      'Tổ chức hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm\u00A02026',
      ['Tổ chức hội nghị đối thoại giữa chính quyền', 'địa phương với Nhân dân năm\u00A02026'],
    ],
    [
      'Tổ chức hội nghị đối thoại chuyên đề với Nhân dân cụm thôn Trung Hậu, Thôn 2, Thôn 10 năm\u00A02026',
      [
        'Tổ chức hội nghị đối thoại chuyên đề với Nhân dân',
        'cụm thôn Trung Hậu, Thôn 2, Thôn 10 năm\u00A02026',
      ],
    ],
  ])('do not end in the middle of a word or a name: %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});
