/** Elements that start a new line. */
const blocks = 'p,div,li,br,h1,h2,h3,h4,h5,h6,tr,td';

/** The lines of an element by paragraphs and breaks, ignoring line breaks of the source. */
function linesOf(node: Node): readonly string[] {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) for (const block of copy.querySelectorAll(blocks)) block.before('\u2029');
  return (copy.textContent ?? '')
    .split('\u2029')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A cell in Excel's form: quoted if it has several lines. */
function cellOf(cell: Element): string {
  const text = linesOf(cell).join('\n');
  return text.includes('\n') ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The rows of a table; the text of a cell that spans several rows is repeated in each. */
function rowsOf(table: HTMLTableElement): readonly string[] {
  const down: { text: string; rows: number }[] = [];
  return [...table.rows].map((row) => {
    const texts: string[] = [];
    const fromAbove = (): void => {
      for (let above = down[texts.length]; above && above.rows > 0; above = down[texts.length]) {
        above.rows -= 1;
        texts.push(above.text);
      }
    };
    for (const cell of row.cells) {
      fromAbove();
      const text = cellOf(cell);
      for (let column = 0; column < cell.colSpan; column += 1) {
        const shown = column === 0 ? text : '';
        down[texts.length] = { text: shown, rows: cell.rowSpan - 1 };
        texts.push(shown);
      }
    }
    fromAbove();
    return texts.join('\t');
  });
}

/** Tables row by row, and text between them line by line. */
function linesIn(parent: Element): readonly string[] {
  return [...parent.childNodes].flatMap((node): readonly string[] => {
    if (node instanceof HTMLTableElement) return rowsOf(node);
    if (node instanceof Element ? node.matches('style,script') : node.nodeType !== Node.TEXT_NODE) return [];
    if (node instanceof Element && node.querySelector('table')) return linesIn(node);
    return linesOf(node);
  });
}

/**
 * The text of pasted Word or Excel tables, in Excel's own form: one row per line with tabs between cells; null without a
 * table. The plain text of the clipboard breaks rows at paragraphs, and has a cell that spans several rows in only one of
 * them.
 */
function pastedTable(html: string): string | null {
  // DOMParser runs no scripts and loads nothing.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.querySelector('table') ? linesIn(body).join('\n') : null;
}

/** For `onPaste` of a long text: inserts tables as text; leaves everything else to the browser. */
export function pasteTables(event: ClipboardEvent): void {
  const field = event.currentTarget;
  const text = pastedTable(event.clipboardData?.getData('text/html') ?? '');
  if (text === null || !(field instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
