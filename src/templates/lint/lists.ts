import type { WordingFlaw } from '../../register/papers/paper-report';
import { pointLetters } from '../words/number-words';
import type { PaperParagraph } from './paper-text';

const isBasis = (text: string): boolean => /^(?:Căn cứ|Thực hiện|Theo) /.test(text);

/** Every basis ends with `;` and the last with `.`; a run begins with a paragraph `Căn cứ …`. */
function basisFlaws(texts: readonly string[], first: number): readonly WordingFlaw[] {
  const start = texts.findIndex((text) => text.startsWith('Căn cứ '));
  if (start < 0) return [];
  let end = start;
  while (isBasis(texts[end + 1] ?? '')) end += 1;
  return texts.slice(start, end + 1).flatMap((text, index): readonly WordingFlaw[] => {
    const sign = start + index === end ? '.' : ';';
    return text.endsWith(sign) || text.endsWith('./.')
      ? []
      : [
          {
            kind: 'basis-punctuation',
            paragraph: first + start + index,
            excerpt: `…${text.slice(-30)}`,
            expected: sign,
          },
        ];
  });
}

const letterOf = (text: string): string | undefined => /^([a-zđ])\) /.exec(text)?.[1];

function pointFlaws(texts: readonly string[], first: number): readonly WordingFlaw[] {
  let last = -1;
  return texts.flatMap((text, index): readonly WordingFlaw[] => {
    const letter = letterOf(text);
    if (letter === undefined) return [];
    const expected = letter === 'a' ? 'a' : (pointLetters[last + 1] ?? '');
    last = pointLetters.indexOf(letter);
    return letter === expected
      ? []
      : [
          {
            kind: 'point-order',
            paragraph: first + index,
            excerpt: text.slice(0, 30),
            expected: `${expected})`,
          },
        ];
  });
}

export const recipientsLabel = 'Nơi nhận:';

/** The lines under `Nơi nhận:`, and where the first stands. */
export function recipientsOf(texts: readonly string[]): {
  readonly from: number;
  readonly lines: readonly string[];
} {
  const from = texts.indexOf(recipientsLabel) + 1;
  if (from === 0) return { from, lines: [] };
  const after = texts.slice(from);
  const end = after.findIndex((text) => !/^[-–] ?/.test(text));
  return { from, lines: end < 0 ? after : after.slice(0, end) };
}

/** A dash, `;` after each, `.` after the last. */
function recipientFlaws(texts: readonly string[], first: number): readonly WordingFlaw[] {
  const { from, lines } = recipientsOf(texts);
  return lines.flatMap((line, index): readonly WordingFlaw[] => {
    const sign = index === lines.length - 1 ? '.' : ';';
    return line.startsWith('- ') && line.endsWith(sign)
      ? []
      : [{ kind: 'recipient-punctuation', paragraph: first + from + index, excerpt: line, expected: sign }];
  });
}

/** Errors in the lists of one letter. */
export function listFlaws(paragraphs: readonly PaperParagraph[], first: number): readonly WordingFlaw[] {
  const texts = paragraphs.map(({ text }) => text.trim());
  return [...basisFlaws(texts, first), ...pointFlaws(texts, first), ...recipientFlaws(texts, first)];
}
