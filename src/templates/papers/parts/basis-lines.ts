import { withoutEndSign } from '../../words/in-sentence';

/** One basis a line, `;` after each and `.` after the last (Decree 30, Annex I). */
export const basisLines = (bases: readonly { readonly text: string }[]): readonly string[] =>
  bases.map(({ text }, index) => withoutEndSign(text) + (index < bases.length - 1 ? ';' : '.'));
