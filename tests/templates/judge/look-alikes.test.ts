import PizZip from 'pizzip';
import { createDocumentEngine } from '../../../src/templates/engine';
import { brokenTags } from '../../../src/templates/judge/broken-braces';
import { lookAlikes, placeholdersIn } from '../../../src/templates/judge/look-alikes';
import { openTemplate } from '../../../src/templates/merge';
import { smallDocx } from '../small-docx';

const tagNames = ['Họ và tên', 'Chức vụ, đơn vị', 'Thời gian', 'Địa điểm', 'Giờ'];
const judged = (docx: Uint8Array) => {
  const opened = openTemplate(createDocumentEngine(), docx, { optional: [], personTag: '', tagNames });
  return opened.ok ? [] : opened.failure.map(({ reason, nearest = '' }) => `${reason}: ${nearest}`);
};
const inRun = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('text that looks like a tag', () => {
  it.each([
    '«Họ và tên»',
    '{Họ và tên}',
    '｛｛Họ và tên｝｝',
    '[[Họ và tên]]',
    '<<Họ và tên>>',
    '＜＜Họ và tên＞＞',
    '<%Họ và tên%>',
    '{%Họ và tên%}',
    '$Họ và tên$',
    '{ {Họ và tên} }',
    '{\u00a0{Họ và tên}\u00a0}',
    '{\u200b{Họ và tên}\u200b}',
    '((Họ và tên))',
    '⟦Họ và tên⟧',
    '〔Họ và tên〕',
    '⦃Họ và tên⦄',
    '|Họ và tên|',
    '*Họ và tên*',
    '~Họ và tên~',
    '&Họ và tên&',
    '\\Họ và tên\\',
    '[Họ và tênn]',
    '[Ho va ten]',
    '%Ho_va_ten%',
    '«HoVaTen»',
    '#{Họ và tên}',
    '‹‹Họ và tên››',
  ])('is refused with the intended tag: %s', (text) => {
    expect(lookAlikes([`Kính mời: ${text} dự`], tagNames).map(({ nearest }) => nearest)).toEqual([
      'Họ và tên',
    ]);
  });

  it.each([
    ['[Tên]', 'Họ và tên'],
    ['<Tên>', 'Họ và tên'],
    ['%Tên%', 'Họ và tên'],
    ['__Tên__', 'Họ và tên'],
    ['____ Họ tên ____', 'Họ và tên'],
    ['[Tên đại biểu]', 'Họ và tên'],
    ['«Họ_tên»', 'Họ và tên'],
    ['{Full name}', 'Họ và tên'],
    ['$Name$', 'Họ và tên'],
    ['#Chức danh#', 'Chức vụ, đơn vị'],
    ['[Chức vụ]', 'Chức vụ, đơn vị'],
    ['<Ngày họp>', 'Thời gian'],
    ['[Nơi họp]', 'Địa điểm'],
  ])('is refused with the tag that its own words mean: %s', (text, meant) => {
    expect(lookAlikes([`Kính mời: ${text} dự`], tagNames).map(({ nearest }) => nearest)).toEqual([meant]);
  });

  it.each([
    'Tên | Chức vụ | Ghi chú',
    'Kính mời: ____________________',
    'Chức vụ: ……………… Đơn vị: ………………',
    'Họ và tên: ____________ Chức vụ: ____________',
    '* Tên * Chức vụ *',
    'Họ và tên: …',
    '(Ký, ghi rõ họ và tên)',
    '(Họ và tên)',
    '“Họ và tên”',
    'tăng 5%, giảm 7%',
    'Ông/Bà',
    '* Ghi chú *',
    '[1] và [2]',
    'A & B & C',
    'Giờ | Nội dung | Người thực hiện',
    '{{Họ và tên}}',
  ])('is accepted if papers use it: %s', (text) => {
    expect(lookAlikes([text], tagNames)).toEqual([]);
  });
});

describe('tags with a brace too few or too many', () => {
  it.each([
    '{{Họ và tên}',
    '{Họ và tên}}',
    '{{{Họ và tên}}}',
    '{{Họ và tên}}}',
    '{{{{Họ và tên}}}}',
    'Kính mời: {{Họ và tên, dự',
    'Kính mời: Họ và tên}}, dự',
  ])('are named in full, with the intended tag: %s', (text) => {
    expect(brokenTags([text])).toEqual(['Họ và tên']);
    expect(judged(smallDocx([text]))).toEqual(['broken: Họ và tên']);
  });
});

describe('text that Word draws', () => {
  const withPart = (name: string, xml: string): Uint8Array => {
    const zip = new PizZip(smallDocx(['{{Họ và tên}}']));
    zip.file(name, xml);
    return zip.generate({ type: 'uint8array' });
  };
  const smartArt = (...runs: readonly string[]): string =>
    `<dgm:dataModel><dgm:pt><dgm:t><a:p>${runs.map((run) => `<a:r><a:t>${run}</a:t></a:r>`).join('')}</a:p></dgm:t></dgm:pt></dgm:dataModel>`;

  it.each([
    ['SmartArt', 'word/diagrams/data1.xml', smartArt('{{Địa', ' điểm}}')],
    ['its drawing', 'word/diagrams/drawing1.xml', smartArt('Tại {{Địa điểm}}')],
    ['a chart', 'word/charts/chart1.xml', '<c:chart><c:pt><c:v>{{Địa điểm}}</c:v></c:pt></c:chart>'],
  ])('is no place for a tag: %s', (_, name, xml) => {
    const opened = openTemplate(createDocumentEngine(), withPart(name, xml), {
      optional: [],
      personTag: '',
      tagNames,
    });
    expect(opened).toEqual({ ok: false, failure: [{ tag: 'Địa điểm', reason: 'drawn', person: '' }] });
  });

  it('is no place for a look-alike either, and may say anything else', () => {
    expect(judged(withPart('word/diagrams/data1.xml', smartArt('«Địa', ' điểm»')))).toEqual([
      'look-alike: Địa điểm',
    ]);
    expect(judged(withPart('word/diagrams/data1.xml', smartArt('Bước 1', 'Tiếp nhận')))).toEqual([]);
  });
});

describe('tags in text boxes and content controls', () => {
  const scope = { 'họ và tên': 'Nguyễn Văn An' };
  const filledXml = (paragraph: string): string => {
    const opened = createDocumentEngine().open(smallDocx([paragraph]));
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    return new PizZip(opened.value.fill(scope)).file('word/document.xml')?.asText() ?? '';
  };
  const named = '{{Họ và tên}}';

  it.each([
    [
      'a text box, and its copy for older programs',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inRun(named)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inRun(named)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      2,
    ],
    [
      'a content control in a line',
      `<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>${named}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
      1,
    ],
    [
      'a content control bound to a property of the file',
      `<w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>${named}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
      1,
    ],
  ])('are filled in %s', (_, paragraph, count) => {
    const xml = filledXml(paragraph);
    expect(xml.split('Nguyễn Văn An').length - 1).toBe(count);
    expect(xml).not.toContain('{{');
    // Word would put the bound value back.
    expect(xml).not.toContain('dataBinding');
  });
});

describe('tags and look-alikes anywhere in a file', () => {
  it.each([
    [
      'split over runs',
      '<w:p><w:r><w:t>«Họ</w:t></w:r><w:r><w:t xml:space="preserve"> và </w:t></w:r><w:r><w:t>tên»</w:t></w:r></w:p>',
    ],
    [
      'in a text box',
      `<w:p><w:r><w:pict><w:txbxContent>${inRun('[[Họ và tên]]')}</w:txbxContent></w:pict></w:r></w:p>`,
    ],
    ['in a drawing', '<w:p><w:r><w:drawing><a:t>«Họ và tên»</a:t></w:drawing></w:r></w:p>'],
    [
      'in a content control',
      `<w:p><w:sdt><w:sdtContent><w:r><w:t>{Họ và tên}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
    ],
    [
      'of a field in pieces',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGE</w:instrText></w:r><w:r><w:instrText>FIELD Ho_va_ten </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ],
    ['of a simple field', '<w:p><w:fldSimple w:instr=" MERGEFIELD &quot;Họ và tên&quot; "/></w:p>'],
  ])('are found %s', (_, paragraph) => {
    expect(judged(smallDocx([paragraph]))).toEqual(['look-alike: Họ và tên']);
  });

  it.each(['header3', 'footer2', 'footnotes', 'endnotes'])('are found in %s', (part) => {
    const zip = new PizZip(smallDocx(['{{Họ và tên}}']));
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    zip.file(`word/${part}.xml`, `<w:hdr ${main}>${inRun('｛｛Thời gian｝｝')}</w:hdr>`);
    expect(judged(zip.generate({ type: 'uint8array' }))).toEqual(['look-alike: Thời gian']);
  });

  it.each(['NEXT', 'GREETINGLINE \\f "x"', 'FILLIN "Họ tên"'])(
    'are refused as fields of a mail merge: %s',
    (field) => {
      expect(
        judged(
          smallDocx([
            `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${field.replace(/"/g, '&quot;')} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
          ]),
        ),
      ).toEqual(['look-alike: ']);
    },
  );

  it('are accepted with other spaces and composed letters', () => {
    const names = ['Họ\u00a0và tên', 'Họ và tên'.normalize('NFD'), ' họ  VÀ tên ', 'Họ\u200b và tên'];
    expect(judged(smallDocx(names.map((name) => `{{${name}}}`)))).toEqual([]);
  });
});

describe('what a pasted list left in a text of several lines', () => {
  it.each([
    ['{\n\nHọ và tên', []],
    ['{ \nGiờ', []],
    ['{Họ và tên\n', ['{Họ và tên']],
    ['{\nHọ và tên}', ['{\nHọ và tên}']],
  ])('of %j is %j: a bracket left open encloses words of its own line only', (text, found) => {
    expect(placeholdersIn(text, tagNames)).toEqual(found);
  });
});
