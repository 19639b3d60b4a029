/** Bytes decoded at once; more arguments than this overflow the stack. */
const pieceLength = 8192;

/** The number of pages of a PDF by its page objects; 0 if it hides them in compressed streams. */
export function pagesOfPdf(pdf: Uint8Array): number {
  let text = '';
  for (let start = 0; start < pdf.length; start += pieceLength) {
    text += String.fromCharCode(...pdf.subarray(start, start + pieceLength));
  }
  const pages = text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  // The root of the page tree counts all of them.
  return pages > 0
    ? pages
    : Math.max(0, ...[...text.matchAll(/\/Count\s+(\d+)/g)].map(([, count]) => Number(count)));
}
