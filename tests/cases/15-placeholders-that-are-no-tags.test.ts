import type { Documents } from '../../src/application/ports';
import { checkTags } from '../../src/templates/check-tags';
import { builtInTemplates } from '../support/memory/memory-ports-papers';
import { caseFile, changedTemplate, guestWorld, wrongIn } from '../support/papers/invitation-template-cases';

let documents: Documents;
let builtIn: Uint8Array;
beforeAll(async () => {
  documents = await builtInTemplates();
  builtIn = documents.builtInTemplate('invitation');
});

const wrong = (docx: Uint8Array) =>
  wrongIn(guestWorld(documents), docx).map(({ tag, reason, nearest, section }) =>
    [reason, tag, nearest ?? section ?? ''].join(': '),
  );
const missing = 'missing: Họ và tên: Giấy mời';
/** Some files lack the form of address with the name. */
const besides = (name: string): readonly string[] =>
  /merge-field|no-name/.test(name) ? ['missing: Danh xưng: Giấy mời'] : [];
/** Replaces the name of the guest in the letter. */
const named = (text: string): Uint8Array =>
  changedTemplate(builtIn, (xml) => xml.replace('{{Họ và tên}}', text));

it.each([
  ['full-width-braces.docx', 'look-alike: ｛｛Họ và tên｝｝: Họ và tên'],
  ['merge-field.docx', 'look-alike: «Họ_và_tên»: Họ và tên'],
  ['single-braces.docx', 'look-alike: {Họ và tên}: Họ và tên'],
  ['space-between-braces.docx', 'look-alike: { {Họ và tên} }: Họ và tên'],
])('refuses %s with the intended tag, and says that the letter has no name', (name, lookAlike) => {
  expect(wrong(caseFile(`15-placeholders-that-are-no-tags/${name}`))).toEqual([
    lookAlike,
    ...besides(name),
    missing,
  ]);
});

it('refuses no-name-line.docx, although the hand-over list has the name', () => {
  expect(wrong(caseFile('15-placeholders-that-are-no-tags/no-name-line.docx'))).toEqual([
    ...besides('no-name-line'),
    missing,
  ]);
});

it.each([
  '[[Họ và tên]]',
  '[Họ và tên]',
  '【Họ và tên】',
  '&lt;&lt;Ho_ten&gt;&gt;',
  '&lt;Họ và tên&gt;',
  '$' + '{Họ và tên}',
  '{ HỌ VÀ TÊN }',
  '{Họ và tên',
  '%Họ và tên%',
  '«HoVaTen»',
  '⟪Họ và tên⟫',
  '｢Họ và tên｣',
  '「Họ và tên」',
  '=Họ và tên=',
  '___Họ và tên___',
  '*|Họ và tên|*',
  '{% Họ và tên %}',
])('refuses %s', (text) => {
  expect(wrong(named(text))).toEqual([
    expect.stringMatching(/^look-alike: .+: Họ và tên$/),
    // The built-in template prints it nowhere else.
    'missing: Họ và tên: ',
  ]);
});

it('refuses the hint of an empty content control, which Word prints', () => {
  const box = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Nhập tên</w:t></w:r></w:sdtContent></w:sdt>`;
  const docx = changedTemplate(builtIn, (xml) => xml.replace('</w:p>', `${box}</w:p>`));
  expect(wrong(docx)).toEqual([expect.stringMatching(/^look-alike: «Nhập tên»/)]);
});

it('names the section of a tag outside the letters', () => {
  const docx = changedTemplate(builtIn, (xml) =>
    xml.replace(
      /<w:p>(?=(?:(?!<w:p>).)*\{\{#Giấy mời\}\})/s,
      '<w:p><w:r><w:t>{{Danh xưng}}</w:t></w:r></w:p>$&',
    ),
  );
  expect(wrong(docx)).toEqual(['misplaced: Danh xưng: Giấy mời']);
});

it('checks the letter of every guest: a name printed only for some is missing for the others', () => {
  const docx = changedTemplate(builtIn, (xml) =>
    xml.replace('{{Họ và tên}}', '{{#Là cán bộ}}{{Họ và tên}}{{/Là cán bộ}}'),
  );
  const letters = wrongIn(guestWorld(documents), docx).map(({ reason, person }) => [reason, person]);
  expect(letters.length).toBeGreaterThan(0);
  expect(letters.every(([reason, person]) => reason === 'missing' && person !== '')).toBe(true);
});

it('accepts brackets that a paper uses', () => {
  const docx = named('{{Họ và tên}} (Ký, ghi rõ họ tên), 5% [1], #2 # 3, a_b__c');
  expect(wrong(docx)).toEqual([]);
});

it('finds a placeholder left by a pasted list in the cell of a guest', () => {
  const tag = { key: 'họ và tên', name: 'Họ và tên', kind: 'value', tags: [] } as const;
  const letter = { key: 'giấy mời', name: 'Giấy mời', kind: 'section', tags: [tag] } as const;
  const rules = {
    optional: [],
    personTag: 'Họ và tên',
    letterTag: 'Giấy mời',
    tagNames: ['Họ và tên', 'Giấy mời'],
  };
  expect(
    checkTags([letter], { 'giấy mời': [{ 'họ và tên': '«Họ_tên»' }, { 'họ và tên': 'An' }] }, rules),
  ).toEqual([{ tag: '«Họ_tên»', reason: 'leftover', person: '«Họ_tên»' }]);
});
