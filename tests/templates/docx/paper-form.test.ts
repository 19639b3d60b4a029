import PizZip from 'pizzip';
import { madePaperCodes, paperKinds } from '../../../src/register/papers/paper-kinds';
import type { TemplateTag } from '../../../src/templates/document-engine';
import { createDocumentEngine } from '../../../src/templates/engine';
import { frameTags } from '../../../src/templates/papers/parts/frame';
import { paperForms } from '../../../src/templates/papers/registry';
import { tagKey } from '../../../src/templates/tag-key';
import { explainedTags } from '../../../src/templates/tags';
import { madeTemplate } from '../../support/papers/made-templates';
import { documentXml } from '../small-docx';

const frameNames = explainedTags(frameTags).map(({ name }) => name);

const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const kind of madePaperCodes) files.set(kind, await madeTemplate(kind));
}, 60_000);

const file = (kind: string): Uint8Array => files.get(kind) ?? new Uint8Array();
const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(xml)?.[1];
const twips = (length: number): string => String(Math.round((length * 1440) / 25.4));
const paragraphsOf = (kind: string): readonly string[] =>
  documentXml(file(kind)).match(/<w:p>.*?<\/w:p>/gs) ?? [];
const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '');

const kinds = madePaperCodes.map((kind) => [kind] as const);
const numbered = kinds.filter(([kind]) => paperKinds[kind].symbol.form !== 'none');
const papersOfDecree = kinds.filter(([kind]) => kind !== 'cards');

const namesOf = (tags: readonly TemplateTag[]): readonly string[] =>
  tags.flatMap((tag) => [tag.name, ...namesOf(tag.tags)]);

describe.each(kinds)('the template of %s', (kind) => {
  it('uses only declared tags, and all tags of its kind unless kinds share a table', () => {
    const opened = createDocumentEngine().open(file(kind));
    const used = new Set(opened.ok ? namesOf(opened.value.tags).map(tagKey) : []);
    const declared = paperForms[kind].tags.map(({ name }) => name);
    const own = declared.filter((name) => !frameNames.includes(name)).map(tagKey);
    const names = new Set(declared.map(tagKey));
    expect([...used].filter((tag) => !names.has(tag))).toEqual([]);
    if (!kind.startsWith('opinions')) expect(own.filter((tag) => !used.has(tag))).toEqual([]);
  });

  it('is in Times New Roman, on A4, without underlined text', () => {
    const xml = documentXml(file(kind));
    expect([...new Set([...xml.matchAll(/w:ascii="([^"]*)"/g)].map((match) => match[1]))]).toEqual([
      'Times New Roman',
    ]);
    for (const size of xml.match(/<w:pgSz [^>]*>/g) ?? []) {
      const sides = [attribute(size, 'pgSz', 'w'), attribute(size, 'pgSz', 'h')].sort();
      expect(sides).toEqual([twips(210), twips(297)].sort());
    }
    expect(xml).not.toContain('<w:u ');
  });

  it('keeps every row of its tables on one page', () => {
    for (const row of documentXml(file(kind)).match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
      expect(row).toContain('<w:cantSplit');
    }
  });
});

describe.each(papersOfDecree)('the page of %s', (kind) => {
  it('has margins of 20, 20, 30 and 15 mm', () => {
    for (const margin of documentXml(file(kind)).match(/<w:pgMar [^>]*>/g) ?? []) {
      const sides = ['top', 'bottom', 'left', 'right'].map((side) => attribute(margin, 'pgMar', side));
      expect(sides).toEqual([20, 20, 30, 15].map(twips));
    }
  });

  it('has page numbers of 14 points centred at the top from the second page on', () => {
    const zip = new PizZip(file(kind));
    const headers = Object.keys(zip.files)
      .filter((name) => /^word\/header\d+\.xml$/.test(name))
      .map((name) => zip.file(name)?.asText() ?? '');
    const shown = headers.filter((xml) => xml.includes('PAGE'));
    const sections = documentXml(file(kind)).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(shown).toHaveLength(sections.length);
    for (const header of shown) {
      expect([attribute(header, 'jc', 'val'), attribute(header, 'sz', 'val')]).toEqual(['center', '28']);
    }
    for (const section of sections) {
      expect(section).toContain('<w:titlePg');
      expect(section).toMatch(/<w:headerReference w:type="first"/);
    }
  });
});

describe.each(numbered)('the form of %s', (kind) => {
  const find = (text: string): string => paragraphsOf(kind).find((xml) => textOf(xml).startsWith(text)) ?? '';
  const formOf = (text: string): string => {
    const xml = find(text);
    const style = [/<w:b\/>/.test(xml) ? 'bold' : '', /<w:i\/>/.test(xml) ? 'italic' : ''];
    return [attribute(xml, 'sz', 'val'), ...style.filter((one) => one !== '')].join(' ');
  };

  it('gives the head and the end the sizes and styles of the decree', () => {
    expect([
      formOf('{{Cơ quan dòng 1}}'),
      formOf('{{Cơ quan dòng 2}}'),
      formOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      formOf('Độc lập - Tự do - Hạnh phúc'),
      formOf('Số: {{Số, ký hiệu}}'),
      formOf('Nơi nhận:'),
      formOf('{{Dòng nơi nhận}}'),
    ]).toEqual(['24 bold', '24 bold', '24 bold', '26 bold', '26', '24 bold italic', '22']);
  });

  it('keeps the last sentence with the signature', () => {
    const last = paragraphsOf(kind).filter((xml) => textOf(xml).includes('./.'));
    expect(last).toHaveLength(1);
    expect(last[0]).toContain('<w:keepNext');
  });
});
