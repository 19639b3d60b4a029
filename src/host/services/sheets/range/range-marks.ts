import { readStyles } from '../../../model/cells/read-cells';
import type { EnumValue } from '../../service';
import { reading, writing } from './range-base';
import { colour, RangeFormats } from './range-formats';

/** Notes and borders. */
export class RangeMarks extends RangeFormats {
  setNote(note: string | number | null): this {
    return this.restyle({ note: note === null || note === '' ? undefined : String(note) });
  }

  /** Whole numbers become `25.0` here, though not in `setNote`, as on the platform. */
  setNotes(notes: readonly (readonly (string | number | null)[])[]): this {
    const text = (note: string | number | null) => {
      if (note === null || note === '') return undefined;
      return Number.isInteger(note) ? `${note}.0` : String(note);
    };
    const texts = notes.map((line) => line.map(text));
    return this.restyleEach('note', texts);
  }

  getNote(): string {
    return this.style(({ note }) => note ?? '');
  }

  getNotes(): string[][] {
    return this.styles(({ note }) => note ?? '');
  }

  clearNote(): this {
    return this.restyle({ note: undefined });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const line = { style: style?.name() ?? 'SOLID', color: colour(color) ?? '#000000' };
    const { rows, columns } = this.area;
    const side = (outer: boolean | null, inner: boolean | null, edge: boolean) => {
      const present = edge ? outer : inner;
      return present === null ? {} : { set: present ? line : undefined };
    };
    const sheet = this.sheetIn(this.run.sheets.view);
    const before = readStyles(sheet, this.area, ({ borders }) => borders ?? {});
    const after = before.map((row, r) =>
      row.map((borders, c) => {
        const sides = Object.entries({
          top: side(top, horizontal, r === 0),
          left: side(left, vertical, c === 0),
          bottom: side(bottom, horizontal, r === rows - 1),
          right: side(right, vertical, c === columns - 1),
        });
        const changes = sides.flatMap(([name, change]) =>
          'set' in change ? [[name, change.set] as const] : [],
        );
        const lines = Object.entries({ ...borders, ...Object.fromEntries(changes) }).filter(([, set]) => set);
        return lines.length === 0 ? undefined : Object.fromEntries(lines);
      }),
    );
    return this.restyleEach('borders', after);
  }
}

const sixSides = Array(6).fill('boolean?').join(',');

export const rangeMarkMembers = {
  setNote: writing(['string?', 'number']),
  setNotes: writing(['any[][]']),
  getNote: reading(),
  getNotes: reading(),
  clearNote: writing(['']),
  setBorder: writing([sixSides, `${sixSides},string?,BorderStyle?`]),
} as const;
