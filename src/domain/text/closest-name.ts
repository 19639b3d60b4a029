import { fold } from './vietnamese-text';

/** Letters to change, add or take away before one text is the other. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

const figures = (text: string): string => text.replace(/\D+/g, ' ').trim();

/** The one name of the list that a slip of the keyboard may have made this of; undefined where none or two are near. */
export function closestName(typed: string, names: readonly string[]): string | undefined {
  const text = fold(typed);
  const mostSlips = Math.floor(text.length / 5);
  // Thôn 1 and Thôn 7 are near, and two places all the same.
  const near = names
    .filter((name) => figures(fold(name)) === figures(text))
    .map((name) => ({ name, slips: editDistance(text, fold(name)) }))
    .filter(({ slips }) => slips <= mostSlips)
    .sort((a, b) => a.slips - b.slips);
  return near[0] && near[0].slips < (near[1]?.slips ?? Number.POSITIVE_INFINITY) ? near[0].name : undefined;
}
