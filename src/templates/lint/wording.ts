import type { WordingFlaw } from '../../register/papers/paper-report';
import { capitalRules, type WordRule } from './capitals';
import type { PaperParagraph } from './paper-text';

interface Rule extends WordRule {
  readonly kind: WordingFlaw['kind'];
}

const nothing = (): string => '';
const zeroBefore = (text: string): string => text.replace(/\d/, '0$&');

/** Blank space for a number or day written by hand (Decree 30, Article 15). */
const handwritten = /(?<=[Ss]ố:?) +(?=\/)|(?<=ngày|tháng|năm) +(?=tháng|năm|$|[,.;)])/g;

/** Numbers, dates and clock times as Decree 30, Annex I, 1.4 and 1.5 write them. */
const paddingRules: readonly WordRule[] = [
  { pattern: /(?<=[Ss]ố:? )\d(?=\/\p{Lu})/gu, right: zeroBefore },
  { pattern: /(?<!\p{L})ngày \d(?= tháng \d)/gu, right: zeroBefore },
  { pattern: /(?<!\p{L})tháng [12](?= năm \d{4})/gu, right: zeroBefore },
  {
    pattern: /(?<!\p{L})tháng 0[3-9](?= năm \d{4})/gu,
    right: (text) => text.replace('0', ''),
  },
  { pattern: /(?<![\d:])\d(?= giờ \d\d phút)/gu, right: zeroBefore },
  { pattern: /(?<=\d giờ )\d(?= phút)/gu, right: zeroBefore },
];

const rules: readonly Rule[] = [
  { kind: 'leftover-tag', pattern: /\{\{[^{}]*\}?\}?|\}\}/gu, right: nothing },
  {
    kind: 'leftover-tag',
    pattern: /\[object Object\]|(?<!\p{L})(?:undefined|NaN)(?!\p{L})/gu,
    right: nothing,
  },
  { kind: 'double-space', pattern: /(?<=\S) {2,}(?=\S)/gu, right: () => ' ' },
  {
    kind: 'stray-space',
    pattern: /^ +| +$| +(?=[,;:!?)”](?!\S*\/)|\.(?!\.|\/))|(?<=[(“]) +/gu,
    right: nothing,
  },
  {
    kind: 'doubled-sign',
    pattern: /(?<!\.)\.\.(?!\.)|[;,:]+(?=\.(?!\.))|,,|;;|(?<!v)\.(?=;)/gu,
    right: nothing,
  },
  ...paddingRules.map((rule) => ({ kind: 'wrong-padding' as const, ...rule })),
  ...capitalRules.map((rule) => ({ kind: 'wrong-capital' as const, ...rule })),
];

const around = 24;

/** The error with the words around it, cut at whole words. */
function excerpt(line: string, from: number, length: number): string {
  const begin = Math.max(0, from - around);
  const end = Math.min(line.length, from + length + around);
  const before = begin === 0 ? '' : '…';
  const after = end === line.length ? '' : '…';
  const cut = line.slice(begin, end);
  const whole = begin === 0 ? cut : cut.replace(/^\S{0,12} (?=\S)/u, '');
  return `${before}${end === line.length ? whole : whole.replace(/(?<=\S) \S{0,12}$/u, '')}${after}`;
}

type Slip = Omit<WordingFlaw, 'paragraph'>;

function slipsOf(line: string): readonly Slip[] {
  const fixed = line.replace(handwritten, ' ');
  return rules.flatMap(({ kind, pattern, right }) =>
    [...fixed.matchAll(pattern)].map((match) => ({
      kind,
      excerpt: excerpt(fixed, match.index, match[0].length),
      expected: right(match[0]),
    })),
  );
}

/** Errors inside paragraphs, with the number of the paragraph. A line repeated in letters of one print is read once. */
export function wordingReader(): (
  paragraphs: readonly PaperParagraph[],
  first: number,
) => readonly WordingFlaw[] {
  const slipsByLine = new Map<string, readonly Slip[]>();
  const slipsOnce = (line: string): readonly Slip[] => {
    const earlier = slipsByLine.get(line);
    if (earlier) return earlier;
    const slips = slipsOf(line);
    slipsByLine.set(line, slips);
    return slips;
  };
  return (paragraphs, first) =>
    paragraphs.flatMap(({ text }, index) =>
      text === ''
        ? []
        : text
            .split('\n')
            .flatMap((line) => slipsOnce(line).map((slip) => ({ ...slip, paragraph: first + index }))),
    );
}
