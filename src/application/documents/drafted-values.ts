import { cleanText } from '../../domain/text/vietnamese-text';
import type { MemoryValues, Ports } from '../ports';
import { rememberNews } from '../pulse/pulse-memory';

/** What drafts printed of conference and office, by the piece of the mark that stands for it. */
export type DraftedValues = ReadonlyMap<string, string>;

const keyOf = (conference: string): string => `told.${conference}.drafted`;

/** Longer values are only named where they change. */
const longestValue = 160;

/** Shared memory holds 9 kB a value; the oldest of what drafts printed goes first. */
const longestText = 6000;

const phone = /(?:\d[ .-]?){9,}/;

/** `piece\tvalue` a line. */
export const draftedValues = (memory: MemoryValues, conference: string): DraftedValues =>
  new Map(
    (memory[keyOf(conference)] ?? '').split('\n').flatMap((line) => {
      const [piece = '', value] = line.split('\t');
      return value === undefined ? [] : [[piece, value] as const];
    }),
  );

/**
 * Keeps what drafts print of conference and office, none of a guest or a phone, for a later comparison. Done by whoever
 * looks, so that making letters costs no call more.
 */
export function rememberDrafted(
  ports: Ports,
  memory: MemoryValues,
  conference: string,
  printed: DraftedValues,
): void {
  const values = new Map(draftedValues(memory, conference));
  for (const [piece, text] of printed) {
    const value = cleanText(text);
    if (value !== '' && value.length <= longestValue && !phone.test(value)) values.set(piece, value);
  }
  const lines = [...values].map(([piece, value]) => `${piece}\t${value}`);
  while (lines.join('\n').length > longestText) lines.shift();
  const text = lines.join('\n');
  rememberNews(ports, memory, { [keyOf(conference)]: text });
}
