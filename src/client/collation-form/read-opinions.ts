import { inUnicode } from '../../domain/text/legacy-fonts';
import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { opinionWords } from '../../text/lists/opinion-words';

export interface TypedOpinion {
  readonly content: string;
  /** '' if neither the line nor a heading above it names one. */
  readonly topic: string;
}

/** `1.`, `2)`, `-`, `+` or a dot before an opinion. */
const numbering = /^(?:\d{1,3}\s*[.)/:]|[-–+•*·])\s*/;
/** Roman numerals number the parts of a list. */
const partNumber = /^[IVX]{1,5}\s*[.)]\s*/;

interface Line {
  /** As pasted, including blank ones. */
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly numbered: boolean;
  /** No blank line before it. */
  readonly follows: boolean;
}

/** A quoted cell of several lines. */
const quotedCell = /(?<=^|[\t\n])"(?:[^"\t]|"")*\n(?:[^"\t]|"")*"(?=[\t\r\n]|$)/g;

const oneLine = (cell: string): string =>
  cell
    .slice(1, -1)
    .replace(/""/g, '"')
    .replace(/\s*\n\s*/g, ' ');

function linesOf(pasted: string): readonly Line[] {
  const lines: Line[] = [];
  let follows = false;
  for (const text of pasted.replace(quotedCell, oneLine).split(/\r?\n/)) {
    const columns = text.split('\t').map((cell) => cleanText(inUnicode(cell)));
    const cells = columns.filter((cell) => cell !== '');
    const [first = ''] = cells;
    if (cells.length > 0)
      lines.push({ columns, cells, numbered: cells.length === 1 && numbering.test(first), follows });
    follows = cells.length > 0;
  }
  return lines;
}

const isTableHead = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell) => [...opinionWords.contentHeads, ...opinionWords.otherHeads].includes(fold(cell)));

const saysNothing = ([first = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && opinionWords.nothing.includes(fold(first).replace(/[.!]+$/, ''));

/** Most words of a heading; longer lines are opinions that begin like one. */
const mostWords = 14;

/** The text of a heading, without its number; null for an opinion. */
function headingIn({ cells, numbered }: Line): string | null {
  const [text = '', ...others] = cells;
  if (others.length > 0 || numbered) return null;
  const bare = text.replace(partNumber, '').replace(/:$/, '');
  if (bare !== text) return bare;
  const begins = opinionWords.headings.some((word) => fold(bare).startsWith(`${word} `));
  return begins && !/[.,;]/.test(bare) && bare.split(' ').length <= mostWords ? bare : null;
}

/** The heading at a line; without an opinion below it, the line is an opinion itself. */
function headingAt(lines: readonly Line[], index: number): string | null {
  const [line, below] = [lines[index], lines[index + 1]];
  return line && below && headingIn(below) === null ? headingIn(line) : null;
}

/** The topic of a heading, which may abbreviate it; '' if none matches. */
function topicIn(heading: string, topics: readonly string[]): string {
  const words = opinionWords.headings.reduce(
    (text, word) => text.replace(new RegExp(`^${word} `), ''),
    fold(heading),
  );
  const match = topics.find((topic) => fold(topic).startsWith(words) || words.includes(fold(topic)));
  return words.length < 3 ? '' : (match ?? '');
}

/**
 * Each line is an opinion; in a numbered list, a line without a number continues the one before. In a table row the
 * opinion is the cell in the column of opinions, or else the longest cell; a cell that names a topic is its topic.
 */
export function readOpinions(pasted: string, topics: readonly string[]): readonly TypedOpinion[] {
  const lines = linesOf(pasted);
  const isNumbered = lines.filter(({ numbered }) => numbered).length > 1;
  const topicOf = (cell: string): string | undefined => topics.find((one) => fold(one) === fold(cell));
  const opinions: TypedOpinion[] = [];
  let heading = '';
  let column = -1;
  let isOpen = false;
  for (const [index, { columns, cells, numbered, follows }] of lines.entries()) {
    const over = headingAt(lines, index);
    const isHead = isTableHead(cells);
    if (isHead) column = columns.findIndex((cell) => opinionWords.contentHeads.includes(fold(cell)));
    if (over !== null || isHead || saysNothing(cells)) {
      if (over !== null) heading = topicIn(over, topics);
      isOpen = false;
      continue;
    }
    const topic = cells.map(topicOf).find((one) => one !== undefined);
    const [longest = ''] = cells
      .filter((cell) => topicOf(cell) === undefined)
      .sort((a, b) => b.length - a.length);
    const content = ((cells.length > 1 && columns[column]) || longest)
      .replace(numbering, '')
      .replace(partNumber, '')
      .trim();
    if (content === '' || /^\d+$/.test(content)) continue;
    const last = opinions[opinions.length - 1];
    if (last && isOpen && isNumbered && !numbered && follows && cells.length === 1)
      opinions[opinions.length - 1] = { ...last, content: `${last.content} ${content}` };
    else opinions.push({ content, topic: topic ?? heading });
    isOpen = true;
  }
  return opinions;
}
