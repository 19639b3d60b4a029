import { addresses } from './corpus/addresses';
import { formulas } from './corpus/formulas';
import { markup } from './corpus/markup';
import { lineTexts, names } from './corpus/names';
import { sizes } from './corpus/sizes';
import { templateTexts } from './corpus/templates';
import { typedValues } from './corpus/typed-values';
import { unicode } from './corpus/unicode';

/** Every hostile text, each once. */
export const hostileTexts: readonly string[] = [
  ...new Set([
    ...formulas,
    ...typedValues,
    ...markup,
    ...templateTexts,
    ...addresses,
    ...unicode,
    ...names,
    ...lineTexts,
    ...sizes,
  ]),
];

/** The text for one field of one row: fields of a row differ, and each field gets each text once. */
export const turned = (texts: readonly string[], row: number, field: number): string =>
  texts[(row + 37 * field) % texts.length] ?? '';
