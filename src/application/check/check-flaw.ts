import type { BallotFlaw } from '../../domain/conference/ballot-check';
import {
  type Cell,
  type CellProblem,
  cellAddress,
  cellText,
  isDateCell,
  type NameProblem,
} from '../../register/cell';
import type { Column, ColumnKind } from '../../register/column';
import { settingsTab } from '../../register/columns/tabs';
import type { Columns } from '../../register/table';
import type { CellFix, SheetRow, SheetSnapshot } from '../ports';

export type FindingKind =
  | CellProblem
  | NameProblem
  | 'missing-id'
  | 'formula'
  | 'formula-error'
  | 'address-or-family-name'
  | 'doubled-id'
  | 'unclean'
  | 'duplicate-person'
  | 'doubled-post'
  | 'several-people'
  | 'legacy-font'
  | 'renamed-village'
  | 'identity-in-denunciation'
  | 'content-in-denunciation'
  | 'lost-zero'
  | 'several-contacts'
  | 'moved-to-note'
  | 'days-disagree'
  | 'term-moved'
  | 'ledger-damaged'
  | 'code-missing'
  | 'code-unknown'
  | 'doubled-setting'
  | 'value-not-read'
  | BallotFlaw['kind'];

/** One thing that the office should look at. */
export interface Finding {
  readonly tab: string;
  /** Such as `D12`. */
  readonly cell: string;
  readonly header: string;
  /** What a row of `Cấu hình` is about, for there each has the same headers. */
  readonly about?: string;
  /** What else the sentence about a cell's problem depends on. */
  readonly column: { readonly kind: ColumnKind; readonly maxLength: number };
  readonly kind: FindingKind;
  readonly shown: string;
  /** What the cell should hold; '' where the office has to decide, or where the cell should be empty. */
  readonly proposed: string;
  /** What the proposal leaves out; the office keeps it elsewhere. */
  readonly rest?: string;
  /** The day or time that an impossible one was compared with. */
  readonly limit?: string;
  readonly fixable: boolean;
}

/** A finding with its repair; null where the office has to decide. */
export interface Flaw {
  readonly finding: Finding;
  readonly line: number;
  readonly position: number;
  readonly field: string;
  readonly fix: CellFix | null;
}

export type AnySheet = SheetSnapshot<Columns>;
export type AnyRow = AnySheet['rows'][number];

/** Characters of a long text that the list of findings shows. */
const shownLength = 160;

const shownText = (cell: Cell): string => {
  const text = isDateCell(cell) && cell.date < '1900' ? cell.time.slice(0, 5) : cellText(cell);
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
};

export const cellAt = (row: Pick<SheetRow<unknown>, 'cells'>, field: string): Cell => row.cells[field] ?? '';

export interface Remedy {
  readonly kind: FindingKind;
  /** Null where nothing can be proposed. */
  readonly proposed: Cell | null;
  /** Shown instead of `proposed` where the repair does more than write this cell. */
  readonly proposal?: string | undefined;
  /** What the proposal leaves out. */
  readonly rest?: string;
  /** What an impossible day or time was compared with. */
  readonly limit?: string;
  readonly fixable: boolean;
}

/** What the office has to do; `rest` is what the proposal leaves out. */
export const byHand = (kind: FindingKind, proposed: Cell | null = null, rest = ''): Remedy => ({
  kind,
  proposed,
  rest,
  fixable: false,
});

/** What is certain enough to be written by a press. */
export const repair = (kind: FindingKind, proposed: Cell): Remedy => ({ kind, proposed, fixable: true });

/** Findings quote nothing from the row of a denunciation. */
export const isConfidential = (values: unknown): boolean =>
  typeof values === 'object' && values !== null && 'class' in values && values.class === 'denunciation';

export function flawAt(
  sheet: AnySheet,
  row: AnyRow,
  field: string,
  remedy: Remedy,
  column: Column<unknown> | undefined = sheet.table.columns[field],
): Flaw {
  const position = sheet.positions[field] ?? 0;
  const expected = cellAt(row, field);
  const { kind, proposed, fixable } = remedy;
  const secret = isConfidential(row.values) && field !== sheet.table.key;
  return {
    line: row.line,
    position,
    field,
    finding: {
      tab: sheet.table.tab,
      cell: cellAddress(row.line, position),
      header: column?.header ?? '',
      ...(sheet.table.tab === settingsTab && field === 'value'
        ? { about: cellText(cellAt(row, 'name')) }
        : {}),
      column: { kind: column?.kind ?? 'text', maxLength: column?.maxLength ?? 0 },
      kind,
      shown: secret ? '' : shownText(expected),
      proposed:
        remedy.proposal ?? (proposed === null || (secret && expected !== '') ? '' : shownText(proposed)),
      ...(remedy.rest && !secret ? { rest: remedy.rest } : {}),
      ...(remedy.limit && !secret ? { limit: remedy.limit } : {}),
      fixable,
    },
    fix: fixable && proposed !== null ? { line: row.line, field, expected, cell: proposed } : null,
  };
}

/** Blank cells of a row with what belongs into them; null where that is not known. */
export const blanksOf = (
  sheet: AnySheet,
  row: AnyRow,
  proposals: Readonly<Record<string, Cell | null>>,
): readonly Flaw[] =>
  Object.entries(proposals).flatMap(([field, proposed]) =>
    proposed !== null && cellAt(row, field) === ''
      ? [flawAt(sheet, row, field, repair('required', proposed))]
      : [],
  );
