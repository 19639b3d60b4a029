import PizZip from 'pizzip';
import { startsLarge } from '../../domain/text/vietnamese-text';
import type { ExplainedTag } from '../tags';
import { editPart, xmlText } from '../word-xml';

const author = 'Sổ đối thoại';

const guidance = [
  'Chữ trong {{ }} do sổ tự điền; chữ bên ngoài cơ quan sửa được.',
  'Phần từ {{#…}} đến {{/…}} là phần có điều kiện hoặc in lặp lại; muốn bỏ thì xóa cả hai dấu và phần ở giữa.',
  'Ghi chú bên lề không in ra văn bản.',
];

const sentence = (text: string): string => `${startsLarge(text.replace(/\.$/, ''))}.`;

const isPrintedOnlyIf = (words: string): boolean => words.startsWith('phần chỉ in');

/** What an opening mark chooses, in a line for the margin. */
function choice(mark: string, name: string, tag: ExplainedTag | undefined): string {
  const shown = `{{${mark}${name}}}`;
  if (mark === '^') return `${shown}: chỉ in khi phần {{#${name}}} không in.`;
  if (tag === undefined) return '';
  if (tag.kind === 'value') return `${shown}: chỉ in khi có “${name}”.`;
  if (tag.own || isPrintedOnlyIf(tag.example)) return `${shown}: ${sentence(tag.example)}`;
  return `${shown}: chỉ in khi “${tag.example.replace(/\.$/, '')}”.`;
}

const commentXml = (id: number, lines: readonly string[]): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:initials="SĐT">${lines
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`)
    .join('')}</w:comment>`;

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = /<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;

/**
 * The template with a comment where a part is printed only sometimes or many times, so that it explains itself in Word
 * and Google Docs. The words are those of the list of tags; each tag is explained once, where it is opened first.
 */
export function withComments(docx: Uint8Array, tags: readonly ExplainedTag[]): Uint8Array {
  const zip = new PizZip(docx);
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  const explained = new Set<string>();
  const comments: string[] = [];
  editPart(zip, 'word/document.xml', (xml) =>
    xml.replace(run, (whole) => {
      const own = [...whole.matchAll(/\{\{([#^])([^}]*)\}\}/g)].flatMap(([key, mark = '', name = '']) => {
        if (explained.has(key)) return [];
        explained.add(key);
        return [choice(mark, name, byName.get(name))].filter((line) => line !== '');
      });
      if (own.length === 0) return whole;
      const id = comments.length;
      comments.push(commentXml(id, id === 0 ? [...guidance, ...own] : own));
      return `<w:commentRangeStart w:id="${id}"/>${whole}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    }),
  );
  if (comments.length === 0) return docx;
  zip.file(
    'word/comments.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments ${namespace}>${comments.join('')}</w:comments>`,
  );
  editPart(zip, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
    ),
  );
  editPart(zip, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/word/comments.xml" ContentType="${wordType}.comments+xml"/></Types>`,
    ),
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
