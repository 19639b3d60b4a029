export interface PastedRow {
  /** 1-based line in what was pasted. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Numbering and bullets at the head of a line typed in Word. */
const numbering = /^\s*(?:\d{1,4}\s*[.):/]\s*|[-–—+•*▪·]\s+)/;

/** What separates the parts of a line that has no tabs. */
const separators = /\s*[;|]\s*|\s+[-–—]\s+|[,:]\s+/;

/** Excel puts a cell with a line break or a quote between quotes, and doubles the quotes inside. */
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
    rows.push({ line: startedOn, cells });
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
    else cell += sign === '\n' ? ' ' : sign;
    if (sign === '\n') line += 1;
  }
  endRow();
  return rows;
}

/** Whether a quote at the head of a cell has a partner that ends the cell; a lone quote is text. */
function closes(text: string, start: number): boolean {
  const end = /^"(?:[^"]|"")*"(?=[\t\n]|$)/;
  return end.test(text.slice(start));
}

const readLines = (text: string): readonly PastedRow[] =>
  text.split('\n').map((line, index) => ({
    line: index + 1,
    cells: line
      .replace(numbering, '')
      .split(separators)
      .map((cell) => cell.trim().replace(/[.;,]$/, '')),
  }));

/** The rows of a list copied from Excel, from a Word table, or typed line by line; blank rows are left out. */
export function pastedRows(text: string): readonly PastedRow[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const rows = plain.includes('\t') ? readTabbed(plain) : readLines(plain);
  return rows.filter((row) => row.cells.some((cell) => cell !== ''));
}
