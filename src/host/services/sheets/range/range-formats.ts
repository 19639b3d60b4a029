import { readStyles } from '../../../model/cells/read-cells';
import { restyle, restyleEach, type StylePatch } from '../../../model/workbook/restyle';
import type { CellStyle } from '../../../model/workbook/workbook';
import type { EnumValue } from '../../service';
import { reading, writing } from './range-base';
import { RangeValues } from './range-values';

type Block<T> = readonly (readonly T[])[];

/** The platform's reply for a cell with automatic format. */
const automaticFormat = '0.###############';

function formatOf(text: string): string | undefined {
  return /^general$/i.test(text) || text === '' || text === automaticFormat ? undefined : text;
}

export function colour(text: string | null): string | undefined {
  return text === null ? undefined : text.toLowerCase();
}

/** Formats of cells. */
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

  getFontWeight(): 'bold' | 'normal' {
    return this.style(({ bold }) => (bold ? 'bold' : 'normal'));
  }

  getFontWeights(): ('bold' | 'normal')[][] {
    return this.styles(({ bold }) => (bold ? 'bold' : 'normal'));
  }

  setFontStyle(style: string | null): this {
    return this.restyle({ italic: style === 'italic' || undefined });
  }

  setFontLine(line: string | null): this {
    return this.restyle({
      underline: line === 'underline' || undefined,
      strikethrough: line === 'line-through' || undefined,
    });
  }

  setFontSize(points: number): this {
    return this.restyle({ size: points });
  }

  setFontFamily(family: string | null): this {
    return this.restyle({ family: family ?? undefined });
  }

  setFontColor(text: string | null): this {
    return this.restyle({ color: colour(text) });
  }

  setFontColors(colours: Block<string | null>): this {
    return this.restyleEach(
      'color',
      colours.map((line) => line.map(colour)),
    );
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

  setWrapStrategy(strategy: EnumValue): this {
    const name = strategy.name();
    return this.restyle({ wrap: name === 'WRAP' || name === 'CLIP' ? name : 'OVERFLOW' });
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.restyle({ horizontal: alignment ?? undefined });
  }

  setHorizontalAlignments(alignments: Block<string | null>): this {
    return this.restyleEach(
      'horizontal',
      alignments.map((line) => line.map((alignment) => alignment ?? undefined)),
    );
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.restyle({ vertical: alignment ?? undefined });
  }

  clearFormat(): this {
    return this.restyle(noFormat);
  }
}

/** Clears the format; notes and validation stay. */
const noFormat: StylePatch = {
  format: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  strikethrough: undefined,
  size: undefined,
  family: undefined,
  color: undefined,
  background: undefined,
  wrap: undefined,
  horizontal: undefined,
  vertical: undefined,
  borders: undefined,
};

export const rangeFormatMembers = {
  setNumberFormat: writing(['string']),
  setNumberFormats: writing(['string[][]']),
  getNumberFormat: reading(),
  getNumberFormats: reading(),
  setFontWeight: writing(['string?']),
  setFontWeights: writing(['string?[][]']),
  getFontWeight: reading(),
  getFontWeights: reading(),
  setFontStyle: writing(['string?']),
  setFontLine: writing(['string?']),
  setFontSize: writing(['number']),
  setFontFamily: writing(['string?']),
  setFontColor: writing(['string?']),
  setFontColors: writing(['string?[][]']),
  setBackground: writing(['string?']),
  setBackgrounds: writing(['string?[][]']),
  getBackground: reading(),
  getBackgrounds: reading(),
  setWrap: writing(['boolean']),
  setWrapStrategy: writing(['WrapStrategy']),
  setHorizontalAlignment: writing(['string?']),
  setHorizontalAlignments: writing(['string?[][]']),
  setVerticalAlignment: writing(['string?']),
  clearFormat: writing(['']),
} as const;
