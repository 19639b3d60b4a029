import type { Documents } from '../../src/application/ports';
import { builtInTemplates } from '../support/memory/memory-ports-papers';
import {
  caseFile,
  changedTemplate,
  guestWorld,
  sentencesOf,
} from '../support/papers/invitation-template-cases';

let documents: Documents;
let builtIn: Uint8Array;
beforeAll(async () => {
  documents = await builtInTemplates();
  builtIn = documents.builtInTemplate('invitation');
});

const sentencesFor = (docx: Uint8Array): readonly string[] => sentencesOf(guestWorld(documents), docx);
const accept =
  'hãy chấp nhận hết: trong Word chọn Xem lại → Chấp nhận tất cả thay đổi, trong Google Docs chọn Công cụ → Xem lại nội dung chỉnh sửa được đề xuất → Chấp nhận tất cả';
const author = 'w:id="9" w:author="Văn thư" w:date="2026-11-10T08:00:00Z"';
const word = '<w:r><w:t>chữ thêm</w:t></w:r>';

it.each([
  ['deleted-word-in-tag.docx', 'đệm'],
  ['replaced-tag.docx', '{{Tên}}'],
])('refuses %s with the words in question and how to accept them', (name, words) => {
  expect(sentencesFor(caseFile(`14-tracked-changes-in-template/${name}`))).toEqual([
    `mẫu còn theo dõi thay đổi (“${words}”); ${accept}`,
  ]);
});

it.each([
  ['an insertion', `<w:ins ${author}>${word}</w:ins>`],
  ['a moved phrase', `<w:moveFrom ${author}>${word}</w:moveFrom><w:moveTo ${author}>${word}</w:moveTo>`],
])('refuses %s', (_, xml) => {
  const docx = changedTemplate(builtIn, (text) => text.replace(/(<\/w:r>)(<\/w:p>)/, `$1${xml}$2`));
  expect(sentencesFor(docx)).toEqual([`mẫu còn theo dõi thay đổi (“chữ thêm”); ${accept}`]);
});

it('refuses a change of form, and one of a paragraph mark', () => {
  for (const xml of [`<w:rPrChange ${author}><w:rPr/></w:rPrChange>`, `<w:ins ${author}/>`]) {
    const docx = changedTemplate(builtIn, (text) => text.replace('</w:rPr>', `${xml}</w:rPr>`));
    expect(sentencesFor(docx)).toEqual([`mẫu còn theo dõi thay đổi; ${accept}`]);
  }
});

it('accepts a comment, which reaches no paper', () => {
  const docx = changedTemplate(builtIn, (text) =>
    text.replace('</w:p>', '<w:r><w:commentReference w:id="1"/></w:r></w:p>'),
  );
  expect(sentencesFor(docx)).toEqual([]);
});

it('accepts the built-in template', () => {
  expect(sentencesFor(builtIn)).toEqual([]);
});
