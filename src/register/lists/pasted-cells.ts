export interface PastedRow {
  /** 1-based line in what was pasted. */
  readonly line: number;
  /** A cell of several lines keeps its breaks. */
  readonly cells: readonly string[];
  /** Whether it begins with a number, as people in a list do. */
  readonly isNumbered: boolean;
}

export const isOrderNumber = (cell: string): boolean => /^\d{1,4}[.)]?$/.test(cell);

const beginsWithNumber = (cells: readonly string[]): boolean =>
  isOrderNumber(cells.find((cell) => cell !== '') ?? '');

/** Numbering and bullets at the head of a line typed in Word. */
const numbering = /^\s*(?:\d{1,4}\s*[.):/]\s*|[-–—+•*▪·]\s+)/;

/** What separates the parts of a line that has no tabs. */
const separators = /\s*[;|]\s*|\s+[-–—]\s+|[,:]\s+/;

/**
 * Excel puts a cell with a line break or a quote between quotes, and doubles the quotes inside. A quote that fills its
 * cell is a ditto mark, and one without such a partner is text.
 */
function readTabbed(text: string): readonly PastedRow[] {
  const rows: PastedRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let startedOn = 1;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push({ line: startedOn, cells, isNumbered: beginsWithNumber(cells) });
    cells = [];
    startedOn = line + 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (quoted && sign === '"' && text.charAt(index + 1) === '"') {
      cell += '"';
      index += 1;
    } else if (quoted && sign === '"') quoted = false;
    else if (!quoted && sign === '"' && cell === '' && closes(text, index)) quoted = true;
    else if (!quoted && sign === '\t') endCell();
    else if (!quoted && sign === '\n') endRow();
    else cell += sign;
    if (sign === '\n') line += 1;
  }
  endRow();
  return rows;
}

const quotedCell = /"(?! *(?:[\t\n]|$))(?:[^"\t]|"")*"(?= *(?:[\t\n]|$))/y;

/** Whether a quote at the head of a cell has a partner that ends the cell. */
function closes(text: string, start: number): boolean {
  quotedCell.lastIndex = start;
  return quotedCell.test(text);
}

const readLines = (text: string): readonly PastedRow[] =>
  text.split('\n').map((line, index) => ({
    line: index + 1,
    cells: line
      .replace(numbering, '')
      .split(separators)
      .map((cell) => cell.trim().replace(/[.;,]$/, '')),
    isNumbered: /^\s*\d/.test(line) && numbering.test(line),
  }));

/** The rows of a list copied from Excel, from a Word table, or typed line by line; blank rows are left out. */
export function pastedRows(text: string): readonly PastedRow[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const rows = plain.includes('\t') ? readTabbed(plain) : readLines(plain);
  return rows.filter((row) => row.cells.some((cell) => cell !== ''));
}
