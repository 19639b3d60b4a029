/** `A` for 1, `AA` for 27. */
export function columnLetters(position: number): string {
  const before = Math.floor((position - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((position - 1) % 26));
}

/** `D12`; both count from 1. */
export const cellAddress = (line: number, position: number): string => `${columnLetters(position)}${line}`;
