import { cellAddress } from '../register/cell-address';
import type { PaperPlace } from '../register/form-facts';
import { gapName } from '../register/paper-gap-text';
import type { PaperGap } from '../register/paper-report';
import { settingsTable } from '../register/settings-table';
import type { AnySnapshot } from './paper-sources';

/** Where what a paper lacks should stand. */
export function placeOf(gap: PaperGap, sheets: ReadonlyMap<string, AnySnapshot>): PaperPlace {
  const sheet = sheets.get(gap.tab);
  const names = new Map(
    sheet?.table.tab === settingsTable.tab
      ? sheet.rows.map(({ cells }) => [String(cells.code ?? ''), String(cells.name ?? '')] as const)
      : [],
  );
  const key = sheet?.table.key ?? '';
  const row =
    gap.row === '' ? undefined : sheet?.rows.find(({ cells }) => String(cells[key] ?? '') === gap.row);
  const last = sheet?.rows[sheet.rows.length - 1]?.line ?? 1;
  return {
    tab: gap.tab,
    row: gap.tab === settingsTable.tab ? '' : gap.row,
    name: gapName(gap, names),
    cell: cellAddress(row?.line ?? last + 1, sheet?.positions[gap.field] ?? 1),
  };
}

export const placesOf = (
  gaps: readonly PaperGap[],
  sheets: ReadonlyMap<string, AnySnapshot>,
): readonly PaperPlace[] => {
  const places = new Map(gaps.map((gap) => [JSON.stringify(gap), placeOf(gap, sheets)]));
  return [...places.values()];
};
