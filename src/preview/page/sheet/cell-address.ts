import { columnLetters, columnNumber } from '../../../host/model/workbook/a1';

/** Both count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const addressOf = ({ row, column }: Place): string => `${columnLetters(column)}${row}`;

/** Reads `B12`; the upper left cell for any other text. */
export function placeOf(address: string): Place {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!match) return { row: 1, column: 1 };
  return { row: Number(match[2]), column: columnNumber(match[1] ?? 'A') };
}

/** Parses the clipboard format of spreadsheets: tab-separated, with quotes around text that has tabs or line breaks. */
export function readCopied(text: string): string[][] {
  const lines: string[][] = [[]];
  let field = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? '';
    if (quoted && letter === '"' && source[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (quoted && letter === '"') quoted = false;
    else if (quoted) field += letter;
    else if (letter === '"' && field === '') quoted = true;
    else if (letter === '\t' || letter === '\n') {
      lines.at(-1)?.push(field);
      field = '';
      if (letter === '\n') lines.push([]);
    } else field += letter;
  }
  lines.at(-1)?.push(field);
  return lines;
}
