/** Rows of comma-separated text; quotes around a field are doubled inside it. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const body = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (body.charAt(at + 1) === '"') field += body.charAt(++at);
      else quoted = false;
    } else if (character === '"' && field === '') {
      quoted = true;
    } else if (character === delimiter || character === '\n') {
      row.push(field);
      field = '';
      if (character === '\n') {
        rows.push(row);
        row = [];
      }
    } else {
      field += character;
    }
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}
