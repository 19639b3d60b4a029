import type PizZip from 'pizzip';

/** Text as the content of an element. */
export const xmlText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The text of the runs in a piece of WordprocessingML, still escaped. */
export const textOfRuns = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');

/** Edits a part of a file; one that it lacks stays absent. */
export function editPart(zip: PizZip, name: string, edit: (xml: string) => string): void {
  const xml = zip.file(name)?.asText();
  if (xml === undefined) return;
  const edited = edit(xml);
  if (edited !== xml) zip.file(name, edited);
}
