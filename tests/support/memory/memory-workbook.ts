import type { CellFix, Register, SheetSnapshot } from '../../../src/application/ports';
import type { ColumnFormat, TabFormat, TabState, Workbook } from '../../../src/application/workbook-port';
import { failure, success } from '../../../src/domain/outcome';
import { type Cell, cellText } from '../../../src/register/cell';
import type { Board } from '../../../src/register/overview/board';
import { type Columns, type RowOf, type Table, writeFields } from '../../../src/register/table';
import { sameCell } from '../../../src/server/google/sheets/cell-values';
import { positionsOf, rowOf, withOwnIds } from '../../../src/server/google/sheets/sheet-reading';

export interface MemoryColumn {
  /** The header first. */
  cells: Cell[];
  width: number;
  hidden: boolean;
  format: Omit<ColumnFormat, 'position'> | null;
  /** Lines with a check box. */
  boxes?: number;
}

export interface MemoryTab {
  name: string;
  colour: string | null;
  columns: MemoryColumn[];
  rules: TabFormat['rules'];
  warns: boolean;
  hidden?: boolean;
  board?: Board;
}

export const blankColumn = (): MemoryColumn => ({ cells: [], width: 100, hidden: false, format: null });

const contentOf = (tab: MemoryTab): MemoryColumn[] => {
  const last = tab.columns.map((column) => column.cells.some((cell) => cell !== '')).lastIndexOf(true);
  return tab.columns.slice(0, last + 1);
};

/** A spreadsheet of columns that move as a whole, which is enough for set-up and the register check. */
export class MemoryWorkbook implements Workbook {
  name = 'Đối thoại 2026';
  locale = 'en_US';
  timeZone = 'Etc/GMT';
  tabs: MemoryTab[] = [];

  constructor(...names: string[]) {
    names.forEach((name, place) => {
      this.addTab(name, place);
    });
  }

  tab(name: string): MemoryTab {
    const tab = this.tabs.find((candidate) => candidate.name === name);
    if (!tab) throw new Error(`no tab ${name}`);
    return tab;
  }

  headers(name: string): string[] {
    return contentOf(this.tab(name)).map((column) => cellText(column.cells[0] ?? ''));
  }

  look() {
    const { name, locale, timeZone } = this;
    return { name, locale, timeZone, tabs: this.tabs.map((tab) => this.#stateOf(tab)) };
  }

  tabNames() {
    return this.tabs.map(({ name }) => name);
  }

  texts(name: string) {
    const tab = this.tabs.find((candidate) => candidate.name === name);
    if (!tab) return null;
    const columns = contentOf(tab);
    const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
    return Array.from({ length: height }, (_, line) =>
      columns.map(({ cells }) => cellText(cells[line] ?? '')),
    );
  }

  #stateOf(tab: MemoryTab): TabState {
    const columns = contentOf(tab);
    return {
      name: tab.name,
      headers: this.headers(tab.name),
      notes: columns.map((column) => column.format?.note ?? ''),
      filled: columns.map((column) => column.cells.slice(1).some((cell) => cell !== '')),
      empty: columns.length === 0,
    };
  }

  setRegion(locale: string, timeZone: string): void {
    Object.assign(this, { locale, timeZone });
  }

  addTab(name: string, place: number): void {
    if (this.tabs.some((tab) => tab.name === name)) throw new Error(`the tab ${name} is there already`);
    this.tabs.splice(place, 0, { name, colour: null, columns: [], rules: [], warns: false });
  }

  keepCopy(tab: string, name: string): void {
    if (this.tabs.some((one) => one.name === name)) throw new Error(`the tab ${name} is there already`);
    this.tabs.push({ ...structuredClone(this.tab(tab)), name, hidden: true });
  }

  removeTab(name: string): void {
    this.tabs.splice(this.tabs.indexOf(this.tab(name)), 1);
  }

  addColumns({ tab: name, colour, openAt, columns }: Parameters<Workbook['addColumns']>[0]): void {
    const tab = this.tab(name);
    if (colour !== null) tab.colour = colour;
    for (const position of openAt) tab.columns.splice(position - 1, 0, blankColumn());
    for (const { position, header, width, hidden } of columns) {
      while (tab.columns.length < position) tab.columns.push(blankColumn());
      const column = tab.columns[position - 1];
      if (column) Object.assign(column, { width, hidden, cells: [header, ...column.cells.slice(1)] });
    }
  }

  correctHeaders(name: string, headers: Parameters<Workbook['correctHeaders']>[1]): void {
    for (const { position, header } of headers) this.put(name, 1, position, header);
  }

  format({ tab: name, columns, rules, warns }: TabFormat): void {
    const tab = this.tab(name);
    Object.assign(tab, { rules, warns });
    for (const { position, ...format } of columns) {
      const column = tab.columns[position - 1];
      if (column) column.format = format;
    }
  }

  setBoard(board: Board): void {
    this.tab(board.tab).board = board;
    for (const [row, line] of board.lines.entries()) {
      for (const [column, cell] of line.entries()) {
        const open = board.open.some((one) => one.row === row + 1 && one.column <= column + 1);
        if (!open) this.put(board.tab, row + 1, column + 1, cell);
      }
    }
  }

  writeLines(...[name, { row, column }, lines]: Parameters<Workbook['writeLines']>): void {
    if (!this.tabs.some((tab) => tab.name === name)) return;
    for (const [down, cells] of lines.entries())
      for (const [along, cell] of cells.entries()) this.put(name, row + down, column + along, cell);
  }

  showTab(name: string): void {
    this.tab(name).hidden = false;
  }

  removeWarnings(): void {
    for (const tab of this.tabs) tab.warns = false;
  }

  drawCheckBoxes(name: string, position: number, lines: number): void {
    const column = this.tab(name).columns[position - 1];
    if (column) column.boxes = lines;
  }

  put(name: string, line: number, position: number, cell: Cell): void {
    const tab = this.tab(name);
    while (tab.columns.length < position) tab.columns.push(blankColumn());
    const cells = tab.columns[position - 1]?.cells ?? [];
    while (cells.length < line) cells.push('');
    cells[line - 1] = cell;
  }

  /** Types a row by headers into the first free line. */
  type(name: string, row: Readonly<Record<string, Cell>>): number {
    const line = Math.max(1, ...this.tab(name).columns.map((column) => column.cells.length)) + 1;
    for (const [header, cell] of Object.entries(row)) {
      this.put(name, line, this.headers(name).indexOf(header) + 1, cell);
    }
    return line;
  }

  /** A row by its headers, without blanks. */
  row(name: string, line: number): Record<string, Cell> {
    const cells = contentOf(this.tab(name)).map((column) => [column.cells[0], column.cells[line - 1] ?? '']);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  }

  lines(name: string): number {
    return Math.max(1, ...this.tab(name).columns.map((column) => column.cells.length));
  }
}

export interface MemoryNote {
  readonly action: string;
  readonly detail: string;
}

/** The part of the register that set-up and the check use, over a workbook in memory. */
export function memoryRegister(book: MemoryWorkbook, notes: MemoryNote[]): Register {
  const unused = (): never => {
    throw new Error('not for this test');
  };
  const writeRow = <C extends Columns>(
    { table, positions }: SheetSnapshot<C>,
    line: number,
    values: Partial<RowOf<Table<C>>>,
  ): void => {
    for (const [field, cell] of Object.entries(writeFields(table, values))) {
      book.put(table.tab, line, positions[field] ?? 0, cell);
    }
  };
  const register: Register = {
    read(table) {
      if (!book.tabs.some((tab) => tab.name === table.tab))
        return failure({ code: 'sheet-missing', tab: table.tab });
      const headers = book.headers(table.tab);
      const positions = positionsOf(table, headers);
      if (!positions.ok) return positions;
      const { columns } = book.tab(table.tab);
      const cellAt = (position: number, line: number): Cell => columns[position - 1]?.cells[line - 1] ?? '';
      const fields = Object.entries(positions.value);
      const declared = new Set(Object.values(positions.value));
      const added = headers.flatMap((header, index) =>
        header === '' || declared.has(index + 1) ? [] : [{ header, position: index + 1 }],
      );
      const rows = Array.from({ length: book.lines(table.tab) - 1 }, (_, index) => {
        const line = index + 2;
        const cells = Object.fromEntries(fields.map(([field, position]) => [field, cellAt(position, line)]));
        return rowOf(table, cells, line, () =>
          Object.fromEntries(added.map(({ header, position }) => [header, cellText(cellAt(position, line))])),
        );
      });
      const filled = rows.filter((row) => Object.values(row.cells).some((cell) => cell !== ''));
      return success({
        table,
        rows: withOwnIds(table, filled),
        positions: positions.value,
        addedHeaders: added.map(({ header }) => header),
      });
    },
    append(snapshot, rows) {
      register.appendBlock(snapshot, rows);
      const after = register.read(snapshot.table);
      return after.ok ? success(after.value.rows.slice(after.value.rows.length - rows.length)) : after;
    },
    appendBlock(snapshot, rows) {
      for (const row of rows) writeRow(snapshot, book.lines(snapshot.table.tab) + 1, row);
    },
    replaceRows(snapshot, rows) {
      const { tab } = snapshot.table;
      for (const column of book.tab(tab).columns) column.cells.splice(1);
      for (const [index, row] of rows.entries()) writeRow(snapshot, index + 2, row);
      return success(undefined);
    },
    change(snapshot, changes) {
      const now = register.read(snapshot.table);
      if (!now.ok) return now;
      for (const { key, values } of changes) {
        const row = now.value.rows.find(
          (candidate) => cellText(candidate.cells[snapshot.table.key] ?? '') === key,
        );
        if (!row) return failure({ code: 'not-found', id: key });
        writeRow(snapshot, row.line, values);
      }
      return register.read(snapshot.table);
    },
    changeRow(snapshot, change) {
      const now = register.change(snapshot, [change]);
      if (!now.ok) return now;
      const row = now.value.rows.find(
        ({ cells }) => cellText(cells[snapshot.table.key] ?? '') === change.key,
      );
      return row ? success(row) : failure({ code: 'not-found', id: change.key });
    },
    changeBlock: unused,
    fixCells({ table }, fixes: readonly CellFix[]) {
      const now = register.read(table);
      if (!now.ok) return now;
      const standing = fixes.filter(({ line, field, expected }) => {
        const row = now.value.rows.find((candidate) => candidate.line === line);
        return row !== undefined && sameCell(row.cells[field] ?? '', expected);
      });
      for (const { line, field, cell } of standing)
        book.put(table.tab, line, now.value.positions[field] ?? 0, cell);
      return success(standing.length);
    },
    remove(table, isGone) {
      const now = register.read(table);
      if (!now.ok) return now;
      const gone = now.value.rows.filter(({ values }) => isGone(values)).map(({ line }) => line);
      for (const column of book.tab(table.tab).columns)
        column.cells = column.cells.filter((_, index) => !gone.includes(index + 1));
      return success(gone.length);
    },
    note({ action, detail }) {
      notes.push({ action, detail });
    },
    zone: () => book.look().timeZone,
    locale: () => book.look().locale,
    formulaCells: () => new Set(),
    noteWaiting: () => {},
    link: () => 'https://docs.example/spreadsheets/d/register-of-the-office/edit',
  };
  return register;
}
