import PizZip from 'pizzip';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const paragraphXml = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A .docx of these paragraphs, given as text or as XML. */
export function smallDocx(paragraphs: readonly string[]): Uint8Array {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${documentType}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
  );
  const body = paragraphs.map((text) => (text.startsWith('<w:p>') ? text : paragraphXml(text))).join('');
  zip.file('word/document.xml', `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`);
  return zip.generate({ type: 'uint8array' });
}

export const documentXml = (docx: Uint8Array): string =>
  new PizZip(docx).file('word/document.xml')?.asText() ?? '';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The text of each paragraph; a line break is `\n`, a page break `\f`. */
export function paragraphTexts(docx: Uint8Array): readonly string[] {
  const paragraphs = documentXml(docx).match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs.map((xml) =>
    xml
      .replace(/<w:br w:type="page"\/>/g, '\f')
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]*>/g, '')
      // No-break spaces become spaces; another test checks them.
      .replace(/(?<!\d)\u00A0|\u00A0(?!\d)/g, ' ')
      .replace(/&(lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity),
  );
}
