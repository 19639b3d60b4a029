import { convertLegacy, legacyFontOf } from '../../domain/text/legacy-fonts';
import { fold } from '../../domain/text/vietnamese-text';
import { type Cell, cellText, isDateCell } from '../../register/cell';
import type { Column, ListSource } from '../../register/column';
import { type AnySheet, cellAt, type FindingKind, type Flaw, flawAt } from './check-flaw';

/** The values that listed columns may name, as the office keeps them. */
export type ListedValues = Readonly<Record<ListSource, readonly string[]>> & {
  /** The column may name villages only, and no units. */
  readonly onlyVillages: boolean;
};

interface Remedy {
  readonly kind: FindingKind;
  readonly proposed: Cell | null;
  readonly fixable: boolean;
}

/** What every column says of its own cells: what cannot be read, and what can be written better. */
export function checkCells(sheet: AnySheet, listed: ListedValues): readonly Flaw[] {
  const columns = Object.entries(sheet.table.columns);
  return sheet.rows.flatMap((row) =>
    columns.flatMap(([field, column]) => {
      const remedy = remedyFor(column, cellAt(row, field), listed);
      return remedy ? [flawAt(sheet, row, field, { ...remedy, secret: isConfidential(row.values) })] : [];
    }),
  );
}

/** The list of findings repeats nothing from the row of a denunciation. */
const isConfidential = (values: unknown): boolean =>
  typeof values === 'object' && values !== null && 'class' in values && values.class === 'denunciation';

function remedyFor(column: Column<unknown>, cell: Cell, listed: ListedValues): Remedy | null {
  if (cell === '') return column.required ? { kind: 'required', proposed: null, fixable: false } : null;
  const legacy = legacyRemedy(column, cell);
  if (legacy) return legacy;
  const reading = column.read(cell);
  if (!reading.ok) return { kind: reading.failure, proposed: null, fixable: false };
  const written = column.write(reading.value);
  if (written === '' && column.required) return { kind: 'required', proposed: null, fixable: false };
  if (column.list === null || written === '') return cleaned(column, cell, written);
  return listedRemedy(column, cell, cellText(written), listed, column.list);
}

/** Text in an encoding older than Unicode. It is only proposed as it would read: the guess may be wrong. */
export function legacyRemedy(column: Column<unknown>, cell: Cell): Remedy | null {
  const prose = column.kind === 'text' || column.kind === 'long-text' || column.kind === 'listed';
  if (!prose || typeof cell !== 'string') return null;
  const font = legacyFontOf(cell);
  return font ? { kind: 'legacy-font', proposed: convertLegacy(cell, font), fixable: false } : null;
}

function cleaned(column: Column<unknown>, cell: Cell, written: Cell): Remedy | null {
  const typedDate = column.format === 'date' && !isDateCell(cell);
  if (!typedDate && cellText(cell) === cellText(written)) return null;
  const digits = cellText(cell).replace(/\D/g, '');
  const lostZero = column.kind === 'phone' && cellText(written) === `0${digits}`;
  return { kind: lostZero ? 'lost-zero' : 'unclean', proposed: written, fixable: true };
}

function listedRemedy(
  column: Column<unknown>,
  cell: Cell,
  written: string,
  listed: ListedValues,
  source: ListSource,
): Remedy | null {
  const values: readonly string[] = listed[source];
  const same = values.includes(written) ? written : values.find((value) => fold(value) === fold(written));
  if (same !== undefined || values.length === 0) return cleaned(column, cell, same ?? written);
  if (source === 'conferences') return { kind: 'unknown-conference', proposed: null, fixable: false };
  if (source === 'villages' && (listed.onlyVillages || looksLikeVillage(written, values))) {
    return { kind: 'unknown-village', proposed: null, fixable: false };
  }
  return cleaned(column, cell, written);
}

/** Where a column names units and villages, only what is called like every village counts as one: `Thôn 12`. */
function looksLikeVillage(value: string, villages: readonly string[]): boolean {
  const kindOf = (name: string): string => fold(name).split(' ')[0] ?? '';
  return villages.every((village) => kindOf(village) === kindOf(value));
}
