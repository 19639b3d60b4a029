import { cellAddress } from '../../register/cell';
import { gapName } from '../../register/papers/paper-gap-text';
import type { PaperGap } from '../../register/papers/paper-report';
import { settingsTable } from '../../register/settings/settings-table';
import type { AnySnapshot } from './paper-sources';

/** A cell to show to a person. */
export interface PaperPlace {
  readonly tab: string;
  /** The ID of its row; '' for a sheet without rows, and for the settings. */
  readonly row: string;
  /** The column's header, or the name of the setting. */
  readonly name: string;
  /** Such as `D12`; in a sheet without rows, where the first one would go. */
  readonly cell: string;
}

interface Lines {
  /** By key of the row; the first row of those that share one. */
  readonly lines: ReadonlyMap<string, number>;
  readonly last: number;
  /** Names of settings by code. */
  readonly names: ReadonlyMap<string, string>;
}

const linesOf = ({ table, rows }: AnySnapshot): Lines => {
  const keyed = rows.map(({ cells, line }) => [String(cells[table.key] ?? ''), line] as const);
  return {
    lines: new Map(keyed.reverse()),
    last: rows[rows.length - 1]?.line ?? 1,
    names: new Map(
      table.tab === settingsTable.tab
        ? rows.map(({ cells }) => [String(cells.code ?? ''), String(cells.name ?? '')] as const)
        : [],
    ),
  };
};

/** Hundreds of papers look up places in sheets of thousands of rows, so each sheet is indexed once. */
const linesBySheet = new WeakMap<AnySnapshot, Lines>();

function indexedLines(sheet: AnySnapshot): Lines {
  const lines = linesBySheet.get(sheet) ?? linesOf(sheet);
  linesBySheet.set(sheet, lines);
  return lines;
}

/** The cell that a gap in a paper should be filled from. */
function placeOf(gap: PaperGap, sheets: ReadonlyMap<string, AnySnapshot>): PaperPlace {
  const sheet = sheets.get(gap.tab);
  const { lines, last, names } = sheet
    ? indexedLines(sheet)
    : { lines: new Map<string, number>(), last: 1, names: new Map<string, string>() };
  const line = gap.row === '' ? undefined : lines.get(gap.row);
  return {
    tab: gap.tab,
    row: gap.tab === settingsTable.tab ? '' : gap.row,
    name: gapName(gap, names),
    cell: cellAddress(line ?? last + 1, sheet?.positions[gap.field] ?? 1),
  };
}

export const placesOf = (
  gaps: readonly PaperGap[],
  sheets: ReadonlyMap<string, AnySnapshot>,
): readonly PaperPlace[] => {
  const places = new Map(gaps.map((gap) => [JSON.stringify(gap), placeOf(gap, sheets)]));
  return [...places.values()];
};
