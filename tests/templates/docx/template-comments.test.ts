import PizZip from 'pizzip';
import { paperCodes, paperKinds } from '../../../src/register/papers/paper-kinds';
import { createDocumentEngine } from '../../../src/templates/engine';
import { paperForms } from '../../../src/templates/papers/registry';
import { tagKey } from '../../../src/templates/tag-key';
import { madeTemplate } from '../../support/papers/made-templates';
import { paperSources } from '../../support/papers/paper-sources';
import { printPaper } from '../../support/papers/print-paper';

const files = new Map<string, PizZip>();

beforeAll(async () => {
  for (const kind of paperCodes) files.set(kind, new PizZip(await madeTemplate(kind)));
}, 60_000);

const part = (kind: string, name: string): string => files.get(kind)?.file(name)?.asText() ?? '';
const openings = (xml: string): readonly string[] => [
  ...new Set([...xml.matchAll(/\{\{([#^][^}]*)\}\}/g)].map(([, opening = '']) => opening)),
];
const commentLines = (kind: string): readonly string[] =>
  [...part(kind, 'word/comments.xml').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(
    ([, text = '']) => text,
  );

describe.each(paperCodes.map((kind) => [kind] as const))('the template of %s', (kind) => {
  it('explains each part that is printed sometimes or many times, once', () => {
    const opened = openings(part(kind, 'word/document.xml'));
    const lines = commentLines(kind).filter((line) => /^\{\{[#^]/.test(line) && !line.includes('…'));
    expect(lines.map((line) => /^\{\{([^}]*)\}\}: /.exec(line)?.[1])).toEqual(opened);
    for (const line of lines) expect(line).toMatch(/^\{\{[^}]*\}\}: \p{L}.*[^.]\.$/u);
  });

  it('has one mark in the text for each comment', () => {
    const ids = [...part(kind, 'word/comments.xml').matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id);
    const marks = (element: string): readonly (string | undefined)[] =>
      [...part(kind, 'word/document.xml').matchAll(new RegExp(`<w:${element} w:id="(\\d+)"`, 'g'))].map(
        ([, id]) => id,
      );
    expect(ids.length).toBeGreaterThan(0);
    expect(marks('commentRangeStart')).toEqual(ids);
    expect(marks('commentRangeEnd')).toEqual(ids);
    expect(marks('commentReference')).toEqual(ids);
    expect(part(kind, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(part(kind, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  });

  it('is titled as a template of its paper, in tags of at most 32 letters', () => {
    const title = /<dc:title>([^<]*)/.exec(part(kind, 'docProps/core.xml'))?.[1] ?? '';
    expect(title).toMatch(/^Mẫu \p{Ll}/u);
    const names = paperForms[kind].tags.map(({ name }) => name).filter((name) => name.length > 32);
    expect(names).toEqual([]);
  });
});

it('gives each template a title of its own', () => {
  const titles = paperCodes.map((kind) => /<dc:title>([^<]*)/.exec(part(kind, 'docProps/core.xml'))?.[1]);
  expect(new Set(titles).size).toBe(Object.keys(paperKinds).length);
});

it('keeps comments out of the paper, whoever wrote them', async () => {
  const zip = new PizZip(await madeTemplate('notice'));
  zip.file('word/commentsExtended.xml', '<w15:commentsEx/>');
  zip.file('word/people.xml', '<w15:people>Nguyễn Thị Văn Thư</w15:people>');
  zip.file(
    'word/document.xml',
    (zip.file('word/document.xml')?.asText() ?? '').replace(
      '</w:p>',
      '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="77"/></w:r></w:p>',
    ),
  );
  const opened = createDocumentEngine().open(zip.generate({ type: 'uint8array' }));
  if (!opened.ok) throw new Error('a template with comments is refused');
  const paper = new PizZip(opened.value.fill({ [tagKey('Tên hội nghị')]: 'Hội nghị' }));
  expect(Object.keys(paper.files).filter((name) => /comment|people/.test(name))).toEqual([]);
  expect(Object.values(paper.files).filter((file) => !file.dir && /omment/.test(file.asText()))).toEqual([]);
});

it('makes many letters of one template without a comment among them', async () => {
  const paper = new PizZip(await printPaper('cards', paperSources()));
  expect(paper.file('word/document.xml')?.asText()).not.toContain('comment');
});
