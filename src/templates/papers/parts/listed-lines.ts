import { withoutEndSign } from '../../words/in-sentence';

/** `;` after each line and `.` after the last (Decree 30, Annex I). */
export const listedLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => line + (index < lines.length - 1 ? ';' : '.'));

/** One basis a line. */
export const basisLines = (bases: readonly { readonly text: string }[]): readonly string[] =>
  listedLines(bases.map(({ text }) => withoutEndSign(text)));
