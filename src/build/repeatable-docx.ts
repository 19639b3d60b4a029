import PizZip from 'pizzip';

/** The same file with a fixed time in place of that of the build, so that equal templates are equal bytes. */
export function repeatableDocx(docx: Uint8Array): Uint8Array {
  const [from, to] = [new PizZip(docx), new PizZip()];
  // A zip keeps local times, so a local date makes the same bytes in every zone.
  const date = new Date(2026, 0, 1);
  for (const { name, dir } of Object.values(from.files)) {
    const file = dir ? null : from.file(name);
    if (file) to.file(name, timeless(name, file.asText()), { date });
  }
  return to.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const timeless = (name: string, xml: string): string =>
  name === 'docProps/core.xml' ? xml.replace(/>[^<>]*Z<\/dcterms:/g, '>2026-01-01T00:00:00Z</dcterms:') : xml;
