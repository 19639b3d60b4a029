import type PizZip from 'pizzip';
import { editPart } from './word-xml';

/** Names of the printed parts of a .docx. */
export const story = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** The threads, their state, and the names of those who wrote them, in Word and in Google Docs. */
const commentPart = /^word\/(?:_rels\/)?(?:comments\w*|people)\.xml(?:\.rels)?$/;

const ranges = /<w:comment(?:RangeStart|RangeEnd)(?: [^>]*)?\/>/g;
const marks =
  /<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:commentReference(?: [^>]*)?\/><\/w:r>/g;
const looseMarks = /<w:commentReference(?: [^>]*)?\/>/g;

const withoutMarks = (xml: string): string =>
  xml.includes('<w:comment') ? xml.replace(ranges, '').replace(marks, '').replace(looseMarks, '') : xml;

/**
 * Takes the comments out of a .docx. They explain the template to whoever edits it and must not reach a paper; inside a
 * repeated part they would also give many comments one number.
 */
export function withoutComments(zip: PizZip): PizZip {
  const names = Object.keys(zip.files);
  for (const name of names.filter((one) => story.test(one))) editPart(zip, name, withoutMarks);
  const parts = names.filter((name) => commentPart.test(name));
  if (parts.length === 0) return zip;
  for (const name of parts) zip.remove(name);
  editPart(zip, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(/<Relationship [^>]*Target="\/?(?:word\/)?(?:comments\w*|people)\.xml"[^>]*\/>/g, ''),
  );
  editPart(zip, '[Content_Types].xml', (xml) =>
    xml.replace(/<Override [^>]*PartName="\/word\/(?:comments\w*|people)\.xml"[^>]*\/>/g, ''),
  );
  return zip;
}
