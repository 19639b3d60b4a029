import { readStyles } from '../../../model/cells/read-cells';
import { restyle, restyleEach, type StylePatch } from '../../../model/workbook/restyle';
import type { CellStyle } from '../../../model/workbook/workbook';
import { reading, writing } from './range-base';
import { RangeValues } from './range-values';

type Block<T> = readonly (readonly T[])[];

/** The platform's reply for a cell with automatic format. */
const automaticFormat = '0.###############';

function formatOf(text: string): string | undefined {
  return /^general$/i.test(text) || text === '' || text === automaticFormat ? undefined : text;
}

function colour(text: string | null): string | undefined {
  return text === null ? undefined : text.toLowerCase();
}

/** Formats and notes of cells. */
export class RangeFormats extends RangeValues {
  protected restyle(patch: StylePatch): this {
    return this.buffer((draft, sheet) => restyle(draft, sheet, this.area, patch));
  }

  protected restyleEach<K extends keyof CellStyle>(field: K, values: Block<CellStyle[K] | undefined>): this {
    this.checkSize(values);
    return this.buffer((draft, sheet) => restyleEach(draft, sheet, this.area, field, values));
  }

  protected styles<T>(read: (style: CellStyle) => T): T[][] {
    return readStyles(this.storedSheet(), this.area, read);
  }

  /** The answer for the first cell. */
  protected style<T>(read: (style: CellStyle) => T): T {
    const sheet = this.storedSheet();
    return read(sheet.rows[this.area.row - 1]?.styles[this.area.column - 1] ?? {});
  }

  setNumberFormat(format: string): this {
    return this.restyle({ format: formatOf(format) });
  }

  setNumberFormats(formats: Block<string>): this {
    return this.restyleEach(
      'format',
      formats.map((line) => line.map(formatOf)),
    );
  }

  getNumberFormat(): string {
    return this.style(({ format }) => format ?? automaticFormat);
  }

  getNumberFormats(): string[][] {
    return this.styles(({ format }) => format ?? automaticFormat);
  }

  setFontWeight(weight: string | null): this {
    return this.restyle({ bold: weight === 'bold' || undefined });
  }

  setFontWeights(weights: Block<string | null>): this {
    return this.restyleEach(
      'bold',
      weights.map((line) => line.map((weight) => weight === 'bold' || undefined)),
    );
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return this.styles(({ bold }) => (bold ? 'bold' : 'normal'));
  }

  setFontSize(points: number): this {
    return this.restyle({ size: points });
  }

  setFontColor(text: string | null): this {
    return this.restyle({ color: colour(text) });
  }

  setBackground(text: string | null): this {
    return this.restyle({ background: colour(text) });
  }

  setBackgrounds(colours: Block<string | null>): this {
    return this.restyleEach(
      'background',
      colours.map((line) => line.map(colour)),
    );
  }

  getBackground(): string {
    return this.style(({ background }) => background ?? '#ffffff');
  }

  getBackgrounds(): string[][] {
    return this.styles(({ background }) => background ?? '#ffffff');
  }

  setWrap(wrap: boolean): this {
    return this.restyle({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.restyle({ horizontal: alignment ?? undefined });
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.restyle({ vertical: alignment ?? undefined });
  }

  clearFormat(): this {
    return this.restyle(noFormat);
  }

  setNote(note: string | number | null): this {
    return this.restyle({ note: note === null || note === '' ? undefined : String(note) });
  }

  /** Whole numbers become `25.0` here, though not in `setNote`, as on the platform. */
  setNotes(notes: Block<string | number | null>): this {
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
}

/** Clears the format; notes and validation stay. */
const noFormat: StylePatch = {
  format: undefined,
  bold: undefined,
  italic: undefined,
  size: undefined,
  color: undefined,
  background: undefined,
  wrap: undefined,
  horizontal: undefined,
  vertical: undefined,
};

export const rangeFormatMembers = {
  setNumberFormat: writing(['string']),
  setNumberFormats: writing(['string[][]']),
  getNumberFormat: reading(),
  getNumberFormats: reading(),
  setFontWeight: writing(['string?']),
  setFontWeights: writing(['string?[][]']),
  getFontWeights: reading(),
  setFontSize: writing(['number']),
  setFontColor: writing(['string?']),
  setBackground: writing(['string?']),
  setBackgrounds: writing(['string?[][]']),
  getBackground: reading(),
  getBackgrounds: reading(),
  setWrap: writing(['boolean']),
  setHorizontalAlignment: writing(['string?']),
  setVerticalAlignment: writing(['string?']),
  clearFormat: writing(['']),
  setNote: writing(['string?', 'number']),
  setNotes: writing(['any[][]']),
  getNote: reading(),
  getNotes: reading(),
} as const;
