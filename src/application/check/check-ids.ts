import { cleanText } from '../../domain/text/vietnamese-text';
import { type Cell, cellText } from '../../register/cell';
import type { MemoryValues } from '../ports';
import { nextIds } from '../rows/next-ids';
import { type AnyRow, type AnySheet, byHand, cellAt, type Flaw, flawAt, repair } from './check-flaw';

/** Computed from the row, so a copy may keep it. */
const derived = ['originYear'];

/** Proof of delivery to the person of the first row; a value that differs from it is the copy's own and stays. */
const deliveries = ['sentOn', 'handedBy', 'receivedOn'];

export interface IdCheck {
  readonly flaws: readonly Flaw[];
  /** Counters to store before the IDs are written, so that no ID is given twice. */
  readonly memory: MemoryValues;
}

/** Rows without an ID, and copies of rows: the first keeps its ID, the others get new ones. */
export function checkIds(sheet: AnySheet, memory: MemoryValues): IdCheck {
  const { key, idPrefix } = sheet.table;
  const idOf = (row: AnyRow): string => cleanText(cellText(cellAt(row, key)));
  const firsts = new Map<string, AnyRow>();
  const unnamed: AnyRow[] = [];
  const copies: { readonly row: AnyRow; readonly first: AnyRow }[] = [];
  for (const row of sheet.rows) {
    const id = idOf(row);
    const first = firsts.get(id);
    if (id === '') unnamed.push(row);
    else if (first) copies.push({ row, first });
    else firsts.set(id, row);
  }
  if (idPrefix === null) {
    const flaws = copies.map(({ row }) => flawAt(sheet, row, key, byHand('doubled-id')));
    return { flaws, memory: {} };
  }
  const needing = [...unnamed, ...copies.map(({ row }) => row)].sort((a, b) => a.line - b.line);
  if (needing.length === 0) return { flaws: [], memory: {} };
  const batch = nextIds(idPrefix, needing.length, [...firsts.keys()], memory);
  const newId = new Map(needing.map((row, index) => [row, batch.ids[index] ?? '']));
  const idFlaw = (row: AnyRow, kind: 'missing-id' | 'doubled-id'): Flaw =>
    flawAt(sheet, row, key, repair(kind, newId.get(row) ?? ''));
  return {
    flaws: [
      ...unnamed.map((row) => idFlaw(row, 'missing-id')),
      ...copies.flatMap(({ row, first }) => [idFlaw(row, 'doubled-id'), ...foreignCells(sheet, row, first)]),
    ],
    memory: batch.memory,
  };
}

/** Cells that a copy took from its original and that are not true of it. */
function foreignCells(sheet: AnySheet, row: AnyRow, first: AnyRow): readonly Flaw[] {
  const { key, columns } = sheet.table;
  return Object.entries(columns)
    .filter(([field, column]) => {
      if (field === key || cellAt(row, field) === '') return false;
      const ofAddOn = column.owner === 'add-on' && !derived.includes(field);
      const ofFirst = deliveries.includes(field) && text(row, field) === text(first, field);
      return ofAddOn || (ofFirst && 'invitation' in columns);
    })
    .map(([field]) => flawAt(sheet, row, field, repair('doubled-id', '' satisfies Cell)));
}

const text = (row: AnyRow, field: string): string => cellText(cellAt(row, field));
