import { grouped } from '../../../domain/grouped';
import { fold } from '../../../domain/text/vietnamese-text';
import type { Columns } from '../../../register/table';
import { looksLikeFormula, putValues, type TextWay } from '../workbook/cell-texts';
import { type SheetValue, sameCell, sheetValueOf } from './cell-values';
import type { WriteCells } from './sheet-changes';
import { formatAt } from './sheet-formats';
import { type CellWrite, cellAt } from './sheet-moves';
import { addressesOf, type Block, cellsIn, type Piece, piecesOf } from './sheet-pieces';
import { cellsOfLine, type Reading } from './sheet-reading';

/** One write of the smallest block with all the cells; other cells in it are rewritten as read. */
export const writeTogether: WriteCells = (reading, writes, way) => {
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
  putValues(
    reading.sheet.getRange(top, left, bottom - top + 1, right - left + 1),
    block.map((row) => row.map((cell) => sheetValueOf(cell, reading.zone))),
    way,
  );
  return block.flatMap((row, down) =>
    row.map((cell, along) => ({ line: top + down, position: left + along, cell })),
  );
};

/** Few calls that write only these cells; those with the right value are skipped unless that takes more calls. */
export const writeApart: WriteCells = (reading, writes, way) => {
  const open = writes.filter((write) => !sameCell(cellAt(reading, write), write.cell));
  const pieces = piecesOf(open, writes, ranks(writes));
  formatPieces(reading, pieces);
  for (const piece of pieces) writePiece(reading, piece, way);
  return pieces.flatMap(cellsIn);
};

/** Ranks columns by their first mention in the writes. */
function ranks(writes: readonly CellWrite[]): (write: CellWrite) => number {
  const positions = [...new Set(writes.map(({ position }) => position))];
  const rankOf = new Map(positions.map((position, rank) => [position, rank]));
  return ({ position }) => rankOf.get(position) ?? 0;
}

/** One call per format, or per block if that takes fewer. */
function formatPieces<C extends Columns>(reading: Reading<C>, pieces: readonly Piece[]): void {
  const format = formatAt(reading);
  const needing = (piece: Piece): readonly CellWrite[] =>
    cellsIn(piece).filter((write) => needsFormat(reading, write));
  const open = pieces.filter((piece) => needing(piece).length > 0);
  const byFormat = grouped(open.flatMap(needing), ({ position }) => format(position));
  const openBlocks = open.filter((piece) => piece.kind === 'block');
  if (byFormat.size <= open.length || openBlocks.length < open.length) {
    for (const [name, cells] of byFormat)
      reading.sheet.getRangeList(addressesOf(cells)).setNumberFormat(name);
    return;
  }
  for (const block of openBlocks) {
    const formats = block.rows.map((row) => row.map(({ position }) => format(position)));
    rangeOf(reading, block).setNumberFormats(formats);
  }
}

function writePiece<C extends Columns>(reading: Reading<C>, piece: Piece, way: TextWay): void {
  const value = ({ cell }: CellWrite): SheetValue => sheetValueOf(cell, reading.zone);
  if (piece.kind === 'block') {
    putValues(
      rangeOf(reading, piece),
      piece.rows.map((row) => row.map(value)),
      way,
    );
    return;
  }
  const [first] = piece.cells;
  if (!first) return;
  if (!looksLikeFormula(first.cell))
    reading.sheet.getRangeList(addressesOf(piece.cells)).setValue(value(first));
  else
    for (const cell of piece.cells)
      putValues(reading.sheet.getRange(cell.line, cell.position), [[value(cell)]], way);
}

const rangeOf = <C extends Columns>({ sheet }: Reading<C>, { line, position, rows }: Block) =>
  sheet.getRange(line, position, rows.length, rows[0]?.length ?? 0);

/**
 * A pasted cell has its own format, in which a text such as `=…` or `0912…` would not stay text. Words stay text in any
 * format, so they need no call.
 */
const needsFormat = <C extends Columns>(reading: Reading<C>, write: CellWrite): boolean =>
  !isOwnCode(reading, write) && !(typeof write.cell === 'string' && isWords(write.cell));

/** Sheets converts the words for true and false, in English and Vietnamese, into a boolean. */
const isWords = (text: string): boolean =>
  text === '' || (/^\p{L}\P{N}*$/u.test(text) && !['true', 'false', 'dung', 'sai'].includes(fold(text)));

/** The add-on's own codes stay text in any format. */
const isOwnCode = <C extends Columns>({ positions, table }: Reading<C>, { position }: CellWrite): boolean =>
  Object.entries(table.columns).some(
    ([field, column]) => positions[field] === position && column.kind === 'code' && column.owner === 'add-on',
  );
