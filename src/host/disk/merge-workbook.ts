import { type Row, type Sheet, sheetNamed, type Workbook } from '../model/workbook/workbook';

/**
 * The workbook after somebody edited its file: cells and new sheets of the file; IDs, rules, charts and
 * protections of sheets that are still there stay as they were.
 */
export function mergeSheets(known: Workbook, file: Workbook): Workbook {
  let made = known.made;
  const sheets = file.sheets.map((sheet): Sheet => {
    const former = sheetNamed(known, sheet.name);
    if (former) return mergeCells(former, sheet);
    made = Math.max(made, ...known.sheets.map((one) => one.id)) + 1;
    return { ...sheet, id: made };
  });
  return { ...known, sheets, made, hasFormulas: known.hasFormulas || file.hasFormulas };
}

/** Values of the file with the former styles; a cell that had none takes the file's. */
function mergeCells(former: Sheet, file: Sheet): Sheet {
  const length = Math.max(former.rows.length, file.rows.length);
  const rows = Array.from({ length }, (_, at): Row | undefined => {
    const [before, after] = [former.rows[at], file.rows[at]];
    if (!before || !after) return before ? { ...before, values: [] } : after;
    const width = Math.max(before.styles.length, after.styles.length);
    const styles = Array.from(
      { length: width },
      (_one, column) => before.styles[column] ?? after.styles[column],
    );
    return { values: after.values, styles };
  });
  const size = {
    rowCount: Math.max(former.rowCount, rows.length),
    columnCount: Math.max(former.columnCount, file.columnCount),
  };
  return { ...former, ...size, rows };
}
