/** Widths of letters in Times New Roman, in thousandths of the font size; marks above and below add nothing. */
const regular: readonly (readonly [width: number, letters: string])[] = [
  [180, "'"],
  [250, ' .,'],
  [278, 'ijlt/:;'],
  [333, 'frI-()!'],
  [389, 'sJ'],
  [408, '"'],
  [444, 'acez“”?'],
  [500, 'bdghknopquvxyđ0123456789–'],
  [529, 'ơ'],
  [542, 'ư'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXYĐƠ'],
  [777, 'Ưm&'],
  [889, 'M%'],
  [944, 'W'],
  [1000, '…'],
];

const bold: readonly (readonly [width: number, letters: string])[] = [
  [250, ' .,'],
  [278, "il/'"],
  [333, 'fjt;:-()!'],
  [389, 'sI'],
  [444, 'cerz'],
  [500, 'agovxyJ0123456789–“”?'],
  [554, 'ơ"'],
  [556, 'bdhknpquđS'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'wACDNRUVXYĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, 'm&'],
  [944, 'M'],
  [1000, 'W%…'],
];

const byLetter = (widths: typeof regular): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

const tables = { regular: byLetter(regular), bold: byLetter(bold) };

/** A letter that the tables do not have; on the wide side. */
const otherWidth = 778;

/** Tone marks and hats; the horn of `ơ` and `ư` stays, as it makes the letter wider. */
const marks = /[\u0300-\u031a\u031c-\u036f]/g;

export interface MeasuredText {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, points. */
export function textWidth(text: string, { size, bold: isBold = false }: MeasuredText): number {
  const table = isBold ? tables.bold : tables.regular;
  const letters = [
    ...text
      .normalize('NFD')
      .replace(marks, '')
      .normalize('NFC')
      .replace(/\u00a0/g, ' '),
  ];
  return letters.reduce((sum, letter) => sum + (table.get(letter) ?? otherWidth), 0) * (size / 1000);
}

/** A column of text; the first line may be indented. Points. */
export interface Column extends MeasuredText {
  readonly width: number;
  readonly indent?: number;
}

/** The words of each line of a paragraph in the column; a word longer than a line leaves the next ones empty. */
export function brokenLines(text: string, column: Column): readonly (readonly string[])[] {
  const { width, indent = 0 } = column;
  const space = textWidth(' ', column);
  let line: string[] = [];
  const lines = [line];
  let taken = indent;
  let isFirst = true;
  for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
    const own = textWidth(word, column);
    const gap = isFirst ? 0 : space;
    if (!isFirst && taken + gap + own > width) {
      line = [];
      lines.push(line);
      taken = own;
    } else taken += gap + own;
    line.push(word);
    isFirst = false;
    for (; taken > width; taken -= width) {
      line = [];
      lines.push(line);
    }
  }
  return lines;
}

/** Lines that a paragraph takes in a column, broken at spaces. */
export const lineCount = (text: string, column: Column): number => brokenLines(text, column).length;
