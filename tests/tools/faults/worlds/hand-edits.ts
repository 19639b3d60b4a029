import type { Host } from '../../../../src/host/host';
import { lastRowOf, sheetNamed } from '../../../../src/host/model/workbook/workbook';
import { columnLetters } from '../../../../src/register/cell';
import { headersOf } from './sheet-rows';

/** What somebody does at a tab while a script works on it, where it is one row's affair to this row. */
export interface HandEdit {
  readonly name: string;
  make(host: Host, tab: string, row: number): void;
  /** Undoes what the add-on then rightly names and refuses. */
  mend?(host: Host, tab: string): void;
}

/** A row that operations of the harness work on, where there are as many. */
const busyRow = 4;

const lastRow = (host: Host, tab: string): number => {
  const sheet = sheetNamed(host.state.workbook, tab);
  return sheet ? lastRowOf(sheet) : 1;
};

/** The row to edit, chosen once, so that an edit before, within and after an operation is the same edit. */
export const someRow = (host: Host, tab: string): number =>
  Math.max(2, Math.min(busyRow, lastRow(host, tab)));

/** The second filled header: mostly a name or a title that every operation needs. */
const renamed = 2;
const otherName = 'Cột đã đổi tên';

function headerAt(host: Host, tab: string, column: number): string {
  const sheet = sheetNamed(host.state.workbook, tab);
  return (sheet && headersOf(sheet)[column - 1]) ?? '';
}

const headersBefore = new WeakMap<Host, string>();

export const handEdits: readonly HandEdit[] = [
  { name: 'insert-row', make: ({ hand }, tab) => hand.insertRows(tab, 2, 1) },
  { name: 'delete-row', make: ({ hand }, tab, row) => hand.deleteRows(tab, row, 1) },
  { name: 'sort', make: ({ hand }, tab) => hand.sort(tab, 1, false) },
  {
    name: 'copy-row',
    make: (host, tab, row) => host.hand.copyRow(tab, row, lastRow(host, tab) + 1),
  },
  {
    name: 'cut-and-paste',
    make: (host, tab, row) => host.hand.cutRow(tab, row, lastRow(host, tab) + 1),
  },
  { name: 'move-column', make: ({ hand }, tab) => hand.moveColumn(tab, 5, 2) },
  {
    name: 'rename-header',
    make(host, tab) {
      headersBefore.set(host, headerAt(host, tab, renamed));
      host.hand.type(tab, `${columnLetters(renamed)}1`, otherName);
    },
    mend(host, tab) {
      if (headerAt(host, tab, renamed) === otherName)
        host.hand.type(tab, `${columnLetters(renamed)}1`, headersBefore.get(host) ?? '');
    },
  },
  { name: 'hide-column', make: ({ hand }, tab) => hand.hideColumn(tab, 2) },
  { name: 'hide-row', make: ({ hand }, tab, row) => hand.hideRow(tab, row) },
  { name: 'filter', make: ({ hand }, tab) => hand.filter(tab) },
];
