import PizZip from 'pizzip';
import type { Conversion } from '../../model/world/drive';

const bordersOf = /<w:(tblBorders|tcBorders|pBdr)>.*?<\/w:\1>/gs;
const commentMarks = /<w:comment(?:RangeStart|RangeEnd|Reference)[^>]*\/>/g;

/** More space below the text, which has the same effect as a text that grew. */
const grown = (xml: string, millimetres: number): string =>
  xml.replace(/(<w:pgMar [^>]*w:bottom=")(\d+)/g, (_, before: string, bottom: string) => {
    return `${before}${Number(bottom) + Math.round((millimetres * 1440) / 25.4)}`;
  });

function withoutWhatIsDropped(xml: string, conversion: Conversion): string {
  const ruled = conversion.keepsBorders ? xml : xml.replace(bordersOf, '');
  const led = conversion.keepsLeaders ? ruled : ruled.replace(/ w:leader="[^"]*"/g, '');
  const noted = conversion.keepsComments ? led : led.replace(commentMarks, '');
  return conversion.growth > 0 ? grown(noted, conversion.growth) : noted;
}

/** The .docx that a Google Doc gives back after it was made of this one; the same object if nothing is dropped. */
export function converted(docx: Uint8Array, body: string, conversion: Conversion): Uint8Array {
  const changed = withoutWhatIsDropped(body, conversion);
  if (changed === body) return docx;
  const zip = new PizZip(docx);
  zip.file('word/document.xml', changed);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
