/** Elements that stand on lines of their own. */
const blocks = 'p,div,li,br,h1,h2,h3,h4,h5,h6,tr';

/** The text of an element in one line. */
function lineOf(node: Node): string {
  if (!(node instanceof Element)) return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const copy = node.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll(blocks)) block.before(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The rows of a table; what is written once for several rows stands in each of them. */
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
      const text = lineOf(cell);
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

/** Tables row by row, and what stands between them line by line. */
function linesIn(parent: Element): readonly string[] {
  return [...parent.childNodes].flatMap((node): readonly string[] => {
    if (node instanceof HTMLTableElement) return rowsOf(node);
    if (node instanceof Element ? node.matches('style,script') : node.nodeType !== Node.TEXT_NODE) return [];
    if (node instanceof Element && node.querySelector('table')) return linesIn(node);
    const line = lineOf(node);
    return line === '' ? [] : [line];
  });
}

/**
 * What is pasted out of a Word or Excel table, a row a line and tabs between its cells; null where there is no table. As
 * plain text a cell of two paragraphs would break its row in two, and a cell over several rows would stand in one.
 */
function pastedTable(html: string): string | null {
  // A parsed page runs no script and loads nothing.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.querySelector('table') ? linesIn(body).join('\n') : null;
}

/** For `onPaste` of a long field: takes tables as `pastedTable` reads them; everything else is pasted as ever. */
export function pasteTables(event: ClipboardEvent): void {
  const field = event.currentTarget;
  const text = pastedTable(event.clipboardData?.getData('text/html') ?? '');
  if (text === null || !(field instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
