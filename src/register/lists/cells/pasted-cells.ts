export interface PastedRow {
  /** 1-based line in what was pasted. */
  readonly line: number;
  /** A cell of several lines keeps its breaks. */
  readonly cells: readonly string[];
  /** Whether it begins with a number, as people in a list do. */
  readonly isNumbered: boolean;
  /** 2 for a row of the right half of a list that stands side by side. */
  readonly half?: number;
  /** Lines that were joined to this one. */
  readonly more?: readonly PastedRow[];
}

export const isOrderNumber = (cell: string): boolean => /^\d{1,4}[.)]?$/.test(cell.normalize('NFKC').trim());

const beginsWithNumber = (cells: readonly string[]): boolean =>
  isOrderNumber(cells.find((cell) => cell !== '') ?? '');

/** Numbering and bullets at the head of a line typed in Word or in a message; `B.` and `Ô.` are forms of address. */
const numbering =
  /^\s*(?:\d{1,4}\s*[.):/]\s*|\(\d{1,4}\)\s*|\d{1,4}\s*-\s*(?=\p{L})|[a-zđ]\)\s*|[ac-nđp-z]\.\s+|[-–—+•*▪·]\s+|[\p{So}\ue000-\uf8ff]+\s*)/u;

/** What separates the parts of a line that has no tabs; columns that are aligned by blanks have many. */
const separators = /\s*[;|]\s*|\s+[-–—]\s+|[,:]\s+|\s{3,}/;

/**
 * Excel puts a cell with a line break or a quote between quotes, and doubles the quotes inside. A quote that fills its
 * cell is a ditto mark, and one without such a partner is text.
 */
function readDelimited(text: string, delimiter: '\t' | ','): readonly PastedRow[] {
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
    else if (!quoted && sign === '"' && cell === '' && closes(text, index, delimiter)) quoted = true;
    else if (!quoted && sign === delimiter) endCell();
    else if (!quoted && sign === '\n') endRow();
    else cell += sign;
    if (sign === '\n') line += 1;
  }
  endRow();
  return rows;
}

const quotedCell = {
  '\t': /"(?! *(?:[\t\n]|$))(?:[^"\t]|"")*"(?= *(?:[\t\n]|$))/y,
  ',': /"(?! *(?:[,\n]|$))(?:[^"\n]|"")*"(?= *(?:[,\n]|$))/y,
} as const;

/** Whether a quote at the head of a cell has a partner that ends the cell. */
function closes(text: string, start: number, delimiter: '\t' | ','): boolean {
  const pattern = quotedCell[delimiter];
  pattern.lastIndex = start;
  return pattern.test(text);
}

/** What stands in brackets is about the name before them and stays in its cell. */
const brackets = /[([][^()[\]]*[)\]]/g;

const withoutSeparators = (text: string): string =>
  text.replace(/\s*[;|:,]\s*/g, ',').replace(/\s+[-–—]\s+/g, ',');

const readLines = (text: string): readonly PastedRow[] =>
  text.split('\n').map((line, index) => ({
    line: index + 1,
    cells: line
      .replace(numbering, '')
      .replace(brackets, withoutSeparators)
      .split(separators)
      .map((cell) => cell.trim().replace(/[.;,]$/, '')),
    isNumbered: /^\s*\d/.test(line.normalize('NFKC')) && numbering.test(line.normalize('NFKC')),
  }));

/** Whether nearly every line has commas without a blank after them, as a file of such values has. */
function isCommaSeparated(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => (line.match(/,(?!\s)/g) ?? []).length > 1);
}

/** The rows of a list copied from Excel, from a Word table, or typed line by line; blank rows are left out. */
export function pastedRows(text: string): readonly PastedRow[] {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n')
    // `1️⃣` is a number of a message, and `📞` stands before one of a phone.
    .replace(/(\d)\ufe0f?\u20e3/g, '$1. ')
    .replace(/\s*[📞☎📱📲]\ufe0f?\s*/gu, ' - ')
    // `Phó Chủ tịch HĐND; kiêm: Trưởng thôn` are two posts of one person.
    .replace(/\s*[;,–-]?\s*(?<!\p{L})kiêm(?: nhiệm)?\s*:\s*/giu, ' kiêm ');
  const rows = plain.includes('\t')
    ? readDelimited(plain, '\t')
    : isCommaSeparated(plain)
      ? readDelimited(plain, ',')
      : readLines(plain);
  return rows.filter((row) => row.cells.some((cell) => cell !== ''));
}
