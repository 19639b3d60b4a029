import { type PaperKindCode, paperCodes } from '../../../src/register/papers/paper-kinds';
import { madeTemplate } from '../../support/papers/made-templates';
import { documentXml } from '../small-docx';

const bodyOf = async (kind: PaperKindCode): Promise<string> => documentXml(await madeTemplate(kind));

const rows = (xml: string): readonly string[] => xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];

/** Text of the last paragraph before a place, and whether it stays with the next one. */
function paragraphBefore(xml: string, place: number): { readonly text: string; readonly keeps: boolean } {
  const before = xml.slice(0, place).match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const last = before.slice(-1)[0] ?? '';
  return { text: last.replace(/<[^>]*>/g, ''), keeps: last.includes('<w:keepNext/>') };
}

describe('the blocks of a paper', () => {
  it.each(paperCodes)('never break across pages, except rows with the text of a matter: %s', async (kind) => {
    const whole = rows(await bodyOf(kind));
    const breaking = whole.filter((row) => !row.includes('<w:cantSplit/>'));
    expect(breaking.filter((row) => !row.includes('{{Nội dung kiến nghị}}'))).toEqual([]);
  });

  it.each([
    'invitation',
    'minutes',
    'conclusion',
    'reply',
    'transfer',
    'slip',
    'report',
    'tally',
    'payments',
    'index',
  ] as const)('keep the signature with the end of the text: %s', async (kind) => {
    const xml = await bodyOf(kind);
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)];
    const signature = tables.find(([table]) => /Nơi nhận:|Người ký|NGƯỜI LẬP/.test(table));
    expect(paragraphBefore(xml, signature?.index ?? 0)).toMatchObject({ keeps: true });
  });
});
