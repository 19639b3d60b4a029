import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { cellAddress } from '../../register/cell';
import type { SetUpProblem } from '../../register/set-up-report';
import { headerOfNote } from '../../register/styling';
import type { Table } from '../../register/table';
import type { NewColumn, TabState } from '../workbook-port';

export interface LayoutPlan {
  readonly openAt: readonly number[];
  /** Positions here and below are those after the columns were inserted. */
  readonly newColumns: readonly NewColumn[];
  readonly corrections: readonly { readonly position: number; readonly header: string }[];
  /** Position of each usable field; renamed and doubled ones are left out. */
  readonly positions: Readonly<Record<string, number>>;
  readonly problems: readonly SetUpProblem[];
}

/** A column of the sheet, declared or the office's own. */
interface Slot {
  readonly raw: string;
  readonly note: string;
  readonly filled: boolean;
  field: string | null;
}

const headerOf = (slot: Slot): string => cleanText(slot.raw);
const isFree = (slot: Slot): boolean => slot.field === null && headerOf(slot) === '' && !slot.filled;

/**
 * Compares a sheet with its declaration. Columns may stand anywhere; missing ones are inserted next to their declared
 * neighbour; renamed and doubled headers are reported and left alone.
 */
export function planLayout(table: Table, tab: TabState | null): LayoutPlan {
  const slots: Slot[] = (tab?.headers ?? []).map((raw, index) => ({
    raw,
    note: tab?.notes[index] ?? '',
    filled: tab?.filled[index] ?? false,
    field: null,
  }));
  const fields = Object.entries(table.columns);
  const renamed = new Map<string, Slot>();
  const doubled = new Map<string, readonly Slot[]>();

  for (const [field, column] of fields) {
    const named = slots.filter((slot) => [column.header, ...column.formerly].includes(headerOf(slot)));
    for (const slot of named) slot.field = field;
    if (named.length > 1) doubled.set(field, named);
  }
  for (const [field, column] of fields) {
    if (slots.some((slot) => slot.field === field)) continue;
    const slot = likelyRenamed(table, slots, field);
    if (!slot) continue;
    slot.field = field;
    // A wiped header is certain if the column's note names it, so it is written again.
    if (headerOf(slot) !== '' || headerOfNote(slot.note) !== column.header) renamed.set(field, slot);
  }
  const openAt: number[] = [];
  const added = new Set<string>();
  for (const [field] of fields) {
    if (slots.some((slot) => slot.field === field)) continue;
    openPlaceFor(table, slots, field, openAt);
    added.add(field);
  }

  const positionOf = (slot: Slot): number => slots.indexOf(slot) + 1;
  const usable = fields.flatMap(([field, column]) => {
    const slot = slots.find((candidate) => candidate.field === field);
    return slot && !renamed.has(field) && !doubled.has(field)
      ? [{ field, column, slot, position: positionOf(slot) }]
      : [];
  });
  return {
    openAt,
    newColumns: usable
      .filter(({ field }) => added.has(field))
      .map(({ column: { header, width, hidden }, position }) => ({ position, header, width, hidden })),
    corrections: usable
      .filter(({ field, column, slot }) => !added.has(field) && slot.raw !== column.header)
      .map(({ column, position }) => ({ position, header: column.header })),
    positions: Object.fromEntries(usable.map(({ field, position }) => [field, position])),
    problems: fields.flatMap(([field, { header }]): SetUpProblem[] => {
      const cell = (slot: Slot): string => cellAddress(1, positionOf(slot));
      const other = renamed.get(field);
      if (other)
        return [
          { kind: 'header-renamed', tab: table.tab, header, actual: headerOf(other), cell: cell(other) },
        ];
      const several = doubled.get(field);
      return several ? [{ kind: 'header-doubled', tab: table.tab, header, cells: several.map(cell) }] : [];
    }),
  };
}

/** The undeclared column that is most likely the missing one, renamed. */
function likelyRenamed(table: Table, slots: readonly Slot[], field: string): Slot | undefined {
  const column = table.columns[field];
  if (!column) return undefined;
  const undeclared = slots.filter((slot) => slot.field === null);
  return (
    undeclared.find((slot) => [column.header, ...column.formerly].includes(headerOfNote(slot.note) ?? '')) ??
    undeclared.find((slot) => headerOf(slot) !== '' && fold(headerOf(slot)) === fold(column.header)) ??
    betweenNeighbours(table, slots, field)
  );
}

/** A filled, undeclared column alone between the declared neighbours of the missing one. */
function betweenNeighbours(table: Table, slots: readonly Slot[], field: string): Slot | undefined {
  const order = Object.keys(table.columns);
  const index = order.indexOf(field);
  const placeOf = (neighbour: string | undefined): number =>
    slots.findIndex((slot) => slot.field === neighbour);
  const next = placeOf(order[index + 1]);
  const previous = index === 0 ? -1 : placeOf(order[index - 1]);
  if (next < 0 || (index > 0 && previous < 0) || next - previous !== 2) return undefined;
  const slot = slots[previous + 1];
  const isNoted = slot && headerOfNote(slot.note) !== undefined;
  return slot && !isNoted && slot.field === null && headerOf(slot) !== '' && slot.filled ? slot : undefined;
}

/** Uses a free column at the right place, as an interrupted run may have left one, or inserts one. */
function openPlaceFor(table: Table, slots: Slot[], field: string, openAt: number[]): void {
  const order = Object.keys(table.columns);
  const index = order.indexOf(field);
  const placeOf = (name: string): number => slots.findIndex((slot) => slot.field === name);
  const before = order
    .slice(0, index)
    .reverse()
    .map(placeOf)
    .find((place) => place >= 0);
  const after = order
    .slice(index + 1)
    .map(placeOf)
    .find((place) => place >= 0);
  const place = before === undefined ? (after ?? firstFreeEnd(slots)) : before + 1;
  const present = slots[place];
  if (present && isFree(present)) {
    present.field = field;
    return;
  }
  if (present) openAt.push(place + 1);
  slots.splice(place, 0, { raw: '', note: '', filled: false, field });
}

function firstFreeEnd(slots: readonly Slot[]): number {
  let end = slots.length;
  while (end > 0 && slots.slice(end - 1, end).every(isFree)) end -= 1;
  return end;
}
