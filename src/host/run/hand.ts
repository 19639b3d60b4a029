import { localeRules } from '../model/cells/locale';
import { type InputRules, writeInputs } from '../model/cells/write-cells';
import { EditRefused } from '../model/errors/edit-error';
import { message } from '../model/errors/messages';
import { areaOf } from '../model/workbook/a1';
import { copyArea } from '../model/workbook/copying';
import type { Draft, OpenSheet } from '../model/workbook/draft';
import { refusesEdit } from '../model/workbook/protecting';
import { sortArea } from '../model/workbook/sorting';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
} from '../model/workbook/structure';
import { type Area, lastColumnOf, lastRowOf, sheetNamed } from '../model/workbook/workbook';
import { WorkbookSession } from '../model/workbook/workbook-session';
import { wallClockOf } from '../model/world/wall-clock';
import type { HostCore } from './execution';

/** What a person does at the sheet without a script; stored at once, refused as the product refuses it. */
export interface Hand {
  /** Types into a cell, with the rules of typing. */
  type(sheet: string, a1: string, text: string, user?: string): void;
  /** Pastes plain text, each cell read as if typed; the grid does not grow. */
  paste(sheet: string, a1: string, block: readonly (readonly string[])[], user?: string): void;
  /** Inserts rows above row `before`, which they take their formats from. */
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  /** Moves one column to stand before the column that is now number `before`. */
  moveColumn(sheet: string, column: number, before: number): void;
  /** Copies a whole row, looks and all, over another. */
  copyRow(sheet: string, from: number, to: number): void;
  /** Cuts a whole row and pastes it over another; where it stood, blank cells are left. */
  cutRow(sheet: string, from: number, to: number): void;
  hideRow(sheet: string, row: number): void;
  hideColumn(sheet: string, column: number): void;
  /** Puts a filter on all that is filled; which rows it hides is not kept, as scripts do not see it either. */
  filter(sheet: string): void;
  /** Sorts the rows below the frozen ones by one column. */
  sort(sheet: string, column: number, ascending?: boolean): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
}

/** A refusal that the person sees as a message of the product. */
export class HandRefused extends Error {
  override readonly name = 'HandRefused';
}

export function makeHand(host: HostCore): Hand {
  const { state } = host;

  function change(name: string, action: (draft: Draft, sheet: OpenSheet) => void): void {
    const session = new WorkbookSession(state);
    try {
      session.store((draft) => {
        const found = sheetNamed(draft.workbook, name);
        const sheet = found && draft.sheet(found.id);
        if (!sheet) throw new EditRefused('sheetMissing', name);
        action(draft, sheet);
      });
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      throw new HandRefused(message(host.options.language ?? 'en', error.code, ...error.fill));
    }
  }

  function rules(): InputRules {
    const { locale, timeZone } = state.workbook;
    return { locale: localeRules(locale), timeZone, thisYear: wallClockOf(state.clock, timeZone).year };
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
      writeInputs(draft, sheet, area, block, rules());
    });
  }

  const copied = (draft: Draft, { id, columnCount }: OpenSheet, from: number, to: number): void => {
    const row = (number: number): Area => ({ row: number, column: 1, rows: 1, columns: columnCount });
    copyArea(draft, { sheet: id, area: row(from) }, { sheet: id, area: row(to) });
  };

  return {
    type: (sheet, a1, text, user) => paste(sheet, a1, [[text]], user),
    paste,
    insertRows: (name, before, count) =>
      change(name, (draft, { id }) => insertRows(draft, id, before, count, before)),
    deleteRows: (name, first, count) => change(name, (draft, { id }) => deleteRows(draft, id, first, count)),
    insertColumns: (name, before, count) =>
      change(name, (draft, { id }) => insertColumns(draft, id, before, count, before)),
    deleteColumns: (name, first, count) =>
      change(name, (draft, { id }) => deleteColumns(draft, id, first, count)),
    moveColumn: (name, column, before) =>
      change(name, (draft, { id }) => moveColumns(draft, id, column, 1, before)),
    copyRow: (name, from, to) => change(name, (draft, sheet) => copied(draft, sheet, from, to)),
    cutRow: (name, from, to) =>
      change(name, (draft, sheet) => {
        if (from === to) return;
        copied(draft, sheet, from, to);
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
      change(name, (draft, sheet) => {
        const rows = lastRowOf(sheet) - sheet.frozenRows;
        if (rows < 1) return;
        const area = { row: sheet.frozenRows + 1, column: 1, rows, columns: sheet.columnCount };
        sortArea(draft, sheet, area, [{ column, ascending }]);
      }),
    renameSheet: (name, wanted) =>
      change(name, (draft, sheet) => {
        if (sheetNamed(draft.workbook, wanted)) throw new EditRefused('sheetNameTaken', wanted);
        sheet.name = wanted;
      }),
    deleteSheet: (name) =>
      change(name, (draft, { id }) => {
        const { sheets, activeSheet, namedRanges } = draft.workbook;
        const left = sheets.filter((sheet) => sheet.id !== id);
        const [first] = left;
        if (!first) throw new EditRefused('lastSheet');
        draft.change({
          sheets: left,
          activeSheet: activeSheet === id ? first.id : activeSheet,
          namedRanges: namedRanges.filter(({ sheet }) => sheet !== id),
        });
      }),
  };
}
