import { type Row, type Sheet, sheetNamed, type Workbook } from '../model/workbook/workbook';

/**
 * The workbook after its file was edited outside: cells and new sheets come from the file; IDs, rules, charts and
 * protections of sheets that still exist stay.
 */
export function mergeSheets(current: Workbook, file: Workbook): Workbook {
  let lastId = current.made;
  const sheets = file.sheets.map((sheet): Sheet => {
    const former = sheetNamed(current, sheet.name);
    if (former) return mergeCells(former, sheet);
    lastId = Math.max(lastId, ...current.sheets.map(({ id }) => id)) + 1;
    return { ...sheet, id: lastId };
  });
  return { ...current, sheets, made: lastId, hasFormulas: current.hasFormulas || file.hasFormulas };
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
      (_, column) => before.styles[column] ?? after.styles[column],
    );
    return { values: after.values, styles };
  });
  const size = {
    rowCount: Math.max(former.rowCount, rows.length),
    columnCount: Math.max(former.columnCount, file.columnCount),
  };
  return { ...former, ...size, rows };
}
