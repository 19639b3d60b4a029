import { columnLetters } from '../../register/cell';
import type { Column } from '../../register/column';
import { type ColourDeclaration, colourDeclarations, dropDownHelp, headerNote } from '../../register/styling';
import type { Table } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { villages } from '../../register/tables/villages';
import type { ColourRule, DropDown, TabFormat } from '../workbook-port';

export type Positions = Readonly<Record<string, number>>;

/** Values of the drop-downs made from the office's lists. */
export interface Lists {
  readonly topics: readonly string[];
  readonly units: readonly string[];
  /** By tab; tabs that could not be built are absent. */
  readonly positions: ReadonlyMap<string, Positions>;
}

/** Formats, notes, drop-downs, colours and warnings of one sheet, from its declaration. */
export function formatOf(table: Table, positions: Positions, lists: Lists): TabFormat {
  const columns = Object.entries(table.columns).flatMap(([field, column]) => {
    const position = positions[field];
    if (position === undefined) return [];
    return [
      {
        position,
        note: headerNote(column),
        numberFormat: column.format,
        wrap: column.wrap,
        dropDown: dropDownOf(column, lists),
        warns: column.owner === 'add-on',
      },
    ];
  });
  return {
    tab: table.tab,
    columns: columns.sort((a, b) => a.position - b.position),
    rules: (colourDeclarations.get(table.tab) ?? []).flatMap((declared) => ruleOf(declared, positions)),
    warns: table.owner === 'add-on',
  };
}

function dropDownOf(column: Column<unknown>, lists: Lists): DropDown | null {
  if (column.choices.length > 0) return { kind: 'values', values: column.choices, help: dropDownHelp.closed };
  switch (column.list) {
    case null:
      return null;
    case 'topics':
      return valuesOf(lists.topics);
    case 'units':
      return valuesOf(lists.units);
    case 'villages':
    case 'places':
      return columnOf(lists, villages.tab, 'name');
    case 'conferences':
      return columnOf(lists, conferences.tab, 'id');
    default:
      return column.list satisfies never;
  }
}

const valuesOf = (values: readonly string[]): DropDown | null =>
  values.length > 0 ? { kind: 'values', values, help: dropDownHelp.open } : null;

function columnOf(lists: Lists, tab: string, field: string): DropDown | null {
  const position = lists.positions.get(tab)?.[field];
  return position === undefined ? null : { kind: 'column', tab, position, help: dropDownHelp.open };
}

/** Products instead of AND(), because the argument separator depends on the locale. */
function ruleOf(
  { field, when, reach, style }: ColourDeclaration,
  positions: Positions,
): readonly ColourRule[] {
  const position = positions[field];
  if (position === undefined) return [];
  const span =
    reach === 'cell'
      ? { from: position, to: position }
      : { from: Math.min(...Object.values(positions)), to: Math.max(...Object.values(positions)) };
  if ('is' in when) return [{ ...span, style, formula: `=${cellOf(position)}=${quoted(when.is)}` }];
  const other = positions[when.unless.field];
  if (other === undefined) return [];
  const terms = [
    `(${cellOf(position)}<>"")`,
    `(${cellOf(position)}<TODAY())`,
    ...when.unless.is.map((word) => `(${cellOf(other)}<>${quoted(word)})`),
  ];
  return [{ ...span, style, formula: `=${terms.join('*')}` }];
}

const cellOf = (position: number): string => `$${columnLetters(position)}2`;
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
