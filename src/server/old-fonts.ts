import { inUnicode } from '../domain/text/legacy-fonts';
import type { MethodName } from '../rpc/contract';

/** What a sidebar sent, without old fonts. */
export interface ConvertedInput {
  readonly input: unknown;
  /** Each text that was in an old font, in Unicode. */
  readonly texts: readonly string[];
}

/** Lists have their fonts read column by column. */
const ownReading: readonly MethodName[] = ['attendee.read', 'import.read'];

/** The row as its form read it, which is compared with the sheet. */
const readBefore: readonly string[] = ['base', 'fingerprint'];

/**
 * Typed texts in Unicode, whatever form they come from and before anything cleans them: cleaning drops the TCVN3 code of
 * ư. The sender is shown the result.
 */
export function withoutOldFonts(name: MethodName, input: unknown): ConvertedInput {
  if (ownReading.includes(name)) return { input, texts: [] };
  const texts: string[] = [];
  const converted = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const text = inUnicode(value);
      if (text !== value) texts.push(text);
      return text;
    }
    if (Array.isArray(value)) return value.map(converted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, readBefore.includes(key) ? part : converted(part)]),
    );
  };
  return { input: converted(input), texts };
}
