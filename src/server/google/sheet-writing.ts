import { fold } from '../../domain/vietnamese-text';
import { cellText } from '../../register/cell';
import { cellAddress, columnLetters } from '../../register/cell-address';
import type { Columns } from '../../register/table';
import { sheetValueOf } from './cell-values';
import type { WriteCells } from './sheet-changes';
import { formatAt } from './sheet-formats';
import type { CellWrite } from './sheet-moves';
import { cellsOfLine, type Reading } from './sheet-reading';

/** One write over the smallest block that holds all the cells; the other cells keep what was read. */
export const writeTogether: WriteCells = (reading, writes) => {
  if (writes.length === 0) return [];
  const lines = writes.map((write) => write.line);
  const positions = writes.map((write) => write.position);
  const [top, bottom] = [Math.min(...lines), Math.max(...lines)];
  const [left, right] = [Math.min(...positions), Math.max(...positions)];
  const block = Array.from({ length: bottom - top + 1 }, (_, index) =>
    cellsOfLine(reading, top + index).slice(left - 1, right),
  );
  for (const { line, position, cell } of writes) {
    const row = block[line - top];
    if (row) row[position - left] = cell;
  }
  reading.sheet
    .getRange(top, left, bottom - top + 1, right - left + 1)
    .setValues(block.map((row) => row.map((cell) => sheetValueOf(cell, reading.zone))));
  return block.flatMap((row, down) =>
    row.map((cell, along) => ({ line: top + down, position: left + along, cell })),
  );
};

/** Few calls: one for the neighbouring cells of one row, one for each value that many rows share. */
export const writeApart: WriteCells = (reading, writes) => {
  const lines = new Set(writes.map((write) => write.line));
  if (lines.size === 1) writeOneRow(reading, writes);
  else writeByValue(reading, writes);
  return writes;
};

/** The format first; then one write for the neighbouring cells. */
function writeOneRow<C extends Columns>(reading: Reading<C>, writes: readonly CellWrite[]): void {
  const { sheet, zone } = reading;
  const runs = neighbours(writes);
  formatOneRow(reading, runs);
  for (const run of runs) {
    runRange(sheet, run)?.setValues([run.map((write) => sheetValueOf(write.cell, zone))]);
  }
}

/** One call for each format, or for each run where that takes fewer. */
function formatOneRow<C extends Columns>(reading: Reading<C>, runs: readonly CellWrite[][]): void {
  const { sheet } = reading;
  const format = formatAt(reading);
  const open = runs.filter((run) => run.some((write) => needsFormat(reading, write)));
  const cells = new Map<string, string[]>();
  for (const write of open.flat()) {
    if (!needsFormat(reading, write)) continue;
    const wanted = format(write.position);
    cells.set(wanted, [...(cells.get(wanted) ?? []), cellAddress(write.line, write.position)]);
  }
  if (cells.size <= open.length) {
    for (const [wanted, addresses] of cells) sheet.getRangeList(addresses).setNumberFormat(wanted);
  } else {
    for (const run of open)
      runRange(sheet, run)?.setNumberFormats([run.map(({ position }) => format(position))]);
  }
}

const runRange = (sheet: Reading<Columns>['sheet'], run: readonly CellWrite[]) => {
  const [first] = run;
  return first && sheet.getRange(first.line, first.position, 1, run.length);
};

function writeByValue<C extends Columns>(reading: Reading<C>, writes: readonly CellWrite[]): void {
  const { sheet, zone } = reading;
  const format = formatAt(reading);
  const groups = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const id = `${write.position}:${typeof write.cell}:${cellText(write.cell)}`;
    groups.set(id, [...(groups.get(id) ?? []), write]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const column = columnLetters(first.position);
    const ranges = spans(group.map((write) => write.line)).map(
      ([from, to]) => `${column}${from}:${column}${to}`,
    );
    const cells = sheet.getRangeList(ranges);
    if (needsFormat(reading, first)) cells.setNumberFormat(format(first.position));
    cells.setValue(sheetValueOf(first.cell, zone));
  }
}

/**
 * A pasted cell brings its own format, and in it a text such as `=…` or `0912…` would not stay text. Words without a
 * digit are words in any format, so they need no call of their own.
 */
const needsFormat = <C extends Columns>(reading: Reading<C>, write: CellWrite): boolean =>
  !isOwnCode(reading, write) && !(typeof write.cell === 'string' && isWords(write.cell));

/** In either language of the workbook, the words of truth become a tick. */
const isWords = (text: string): boolean =>
  text === '' || (/^\p{L}\P{N}*$/u.test(text) && !['true', 'false', 'dung', 'sai'].includes(fold(text)));

/** The add-on's own codes are text in any format. */
const isOwnCode = <C extends Columns>({ positions, table }: Reading<C>, { position }: CellWrite): boolean =>
  Object.entries(table.columns).some(
    ([field, column]) => positions[field] === position && column.kind === 'code' && column.owner === 'add-on',
  );

function neighbours(writes: readonly CellWrite[]): CellWrite[][] {
  const runs: CellWrite[][] = [];
  for (const write of [...writes].sort((one, other) => one.position - other.position)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.position + 1 === write.position) run.push(write);
    else runs.push([write]);
  }
  return runs;
}

function spans(lines: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const span = result[result.length - 1];
    if (span && line <= span[1] + 1) span[1] = line;
    else result.push([line, line]);
  }
  return result;
}
