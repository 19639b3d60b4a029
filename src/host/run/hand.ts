import { inputRules, writeInputs } from '../model/cells/write-cells';
import { type Language, message } from '../model/errors/messages';
import { EditRefused } from '../model/errors/platform-error';
import { areaOf } from '../model/workbook/a1';
import type { Area } from '../model/workbook/area';
import { BufferedWorkbook } from '../model/workbook/buffered-workbook';
import { copyArea } from '../model/workbook/copying';
import type { Draft, OpenSheet } from '../model/workbook/draft';
import { refusesEdit } from '../model/workbook/protecting';
import { sortSheet } from '../model/workbook/sorting';
import { deleteLines, deleteSheet, insertLines, moveLines } from '../model/workbook/structure';
import { lastColumnOf, lastRowOf, sheetNamed } from '../model/workbook/workbook';
import type { WorldState } from '../model/world/world';

/** What a person does in the sheet without a script; stored at once, and refused where the product refuses it. */
export interface Hand {
  /** Types into a cell, with the rules of typing. */
  type(sheet: string, a1: string, text: string, user?: string): void;
  /** Pastes plain text, each cell read as if typed; the grid does not grow. */
  paste(sheet: string, a1: string, block: readonly (readonly string[])[], user?: string): void;
  /** Inserts rows above row `before`, with its formats. */
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  /** Moves one column to stand before the column that is now number `before`. */
  moveColumn(sheet: string, column: number, before: number): void;
  /** Copies a whole row with its formats over another. */
  copyRow(sheet: string, from: number, to: number): void;
  /** Cuts a whole row and pastes it over another; its old cells become blank. */
  cutRow(sheet: string, from: number, to: number): void;
  hideRow(sheet: string, row: number): void;
  hideColumn(sheet: string, column: number): void;
  /** Puts a filter on all cells with content. Which rows it hides is not modelled: scripts cannot see it either. */
  filter(sheet: string): void;
  /** Sorts the rows below the frozen ones by one column. */
  sort(sheet: string, column: number, ascending?: boolean): void;
  deleteSheet(sheet: string): void;
  /** Presses `Allow access` at a cell that imports from this spreadsheet. */
  allowImport(id: string): void;
}

/** A refusal that the person sees as a message of the product. */
export class HandRefused extends Error {
  override readonly name = 'HandRefused';
}

export function makeHand(state: WorldState, language: Language): Hand {
  function change(name: string, action: (draft: Draft, sheet: OpenSheet) => void): void {
    try {
      new BufferedWorkbook(state).store((draft) => {
        const sheet = draft.sheet(sheetNamed(draft.workbook, name)?.id ?? -1);
        if (!sheet) throw new EditRefused('sheetMissing', name);
        action(draft, sheet);
      });
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      throw new HandRefused(message(language, error.code, ...error.fill));
    }
  }

  function paste(name: string, a1: string, block: readonly (readonly string[])[], user = state.owner): void {
    change(name, (draft, sheet) => {
      const start = areaOf(a1, sheet);
      const columns = Math.max(0, ...block.map((line) => line.length));
      if (!start || columns === 0) throw new EditRefused('rangeNotFound');
      const area: Area = { row: start.row, column: start.column, rows: block.length, columns };
      if (area.row - 1 + area.rows > sheet.rowCount || area.column - 1 + columns > sheet.columnCount) {
        throw new EditRefused('outsideSheet');
      }
      if (refusesEdit(sheet, area, user, state.owner)) throw new EditRefused('protectedCell');
      writeInputs(draft, sheet, area, block, inputRules(draft.workbook, state.clock));
    });
  }

  const copyRow = (draft: Draft, { id, columnCount }: OpenSheet, from: number, to: number): void => {
    const row = (number: number): Area => ({ row: number, column: 1, rows: 1, columns: columnCount });
    copyArea(draft, { sheet: id, area: row(from) }, { sheet: id, area: row(to) });
  };

  return {
    type: (sheet, a1, text, user) => paste(sheet, a1, [[text]], user),
    paste,
    insertRows: (name, before, count) =>
      change(name, (draft, { id }) => insertLines(draft, id, 'row', before, count, before)),
    deleteRows: (name, first, count) =>
      change(name, (draft, { id }) => deleteLines(draft, id, 'row', first, count)),
    insertColumns: (name, before, count) =>
      change(name, (draft, { id }) => insertLines(draft, id, 'column', before, count, before)),
    deleteColumns: (name, first, count) =>
      change(name, (draft, { id }) => deleteLines(draft, id, 'column', first, count)),
    moveColumn: (name, column, before) =>
      change(name, (draft, { id }) => moveLines(draft, id, 'column', column, 1, before)),
    copyRow: (name, from, to) => change(name, (draft, sheet) => copyRow(draft, sheet, from, to)),
    cutRow: (name, from, to) =>
      change(name, (draft, sheet) => {
        if (from === to) return;
        copyRow(draft, sheet, from, to);
        const line = draft.row(sheet, from);
        line.values.fill(null);
        line.styles.fill(undefined);
      }),
    hideRow: (name, row) =>
      change(name, (_draft, sheet) => {
        sheet.hiddenRows = [...new Set([...sheet.hiddenRows, row])];
      }),
    hideColumn: (name, column) =>
      change(name, (_draft, sheet) => {
        sheet.hiddenColumns = [...new Set([...sheet.hiddenColumns, column])];
      }),
    filter: (name) =>
      change(name, (_draft, sheet) => {
        const [rows, columns] = [lastRowOf(sheet), lastColumnOf(sheet)];
        if (rows > 0) sheet.filter = { area: { row: 1, column: 1, rows, columns } };
      }),
    sort: (name, column, ascending = true) =>
      change(name, (draft, sheet) => sortSheet(draft, sheet, { column, ascending })),
    allowImport(id) {
      if (id !== state.workbook.id && !state.others[id]?.isShared)
        throw new HandRefused(`nobody here may open ${id}`);
      const { allowedImports = [] } = state.workbook;
      state.workbook = { ...state.workbook, allowedImports: [...new Set([...allowedImports, id])] };
    },
    deleteSheet: (name) => change(name, (draft, { id }) => deleteSheet(draft, id)),
  };
}
