/**
 * Cost of a letter made as in the common tutorial. The host lacks its services, so the documented calls are added up.
 * Milliseconds are assumed, because no measurements are published.
 */
const callsOfLetter: readonly {
  readonly call: string;
  readonly milliseconds: number;
  readonly times: number;
}[] = [
  { call: 'Range.getValues of the row', milliseconds: 40, times: 1 },
  { call: 'DriveApp.getFileById', milliseconds: 250, times: 1 },
  { call: 'File.makeCopy', milliseconds: 1800, times: 1 },
  { call: 'DocumentApp.openById', milliseconds: 700, times: 1 },
  { call: 'Document.getBody', milliseconds: 5, times: 1 },
  // One for each value that our template prints in a letter.
  { call: 'Body.replaceText', milliseconds: 15, times: 20 },
  { call: 'Document.saveAndClose', milliseconds: 900, times: 1 },
  { call: 'Range.setValue of the link', milliseconds: 2, times: 1 },
];

export const lettersByCopying = (letters: number): { readonly calls: number; readonly seconds: number } => ({
  calls: letters * callsOfLetter.reduce((sum, { times }) => sum + times, 0),
  seconds:
    (letters * callsOfLetter.reduce((sum, { times, milliseconds }) => sum + times * milliseconds, 0)) / 1000,
});

export const copyingNotes = (): readonly string[] =>
  callsOfLetter.map(({ call, milliseconds, times }) => `${times} × ${call}, ${milliseconds} ms`);
