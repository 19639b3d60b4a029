import type { FindingKind as MadeKind } from '../../../src/application/check/check-flaw';
import {
  type FindingKind,
  findingSentence,
  findingSentences,
} from '../../../src/text/failures/finding-sentence';
import { problemSentence } from '../../../src/text/failures/problem-sentence';

const column = { header: 'Ngày nhận', kind: 'date', maxLength: 40 };

describe('findingSentence', () => {
  it('has a sentence for each kind that the check makes', () => {
    // Compiles only while every kind of the check has a sentence.
    const kinds: readonly MadeKind[] = Object.keys(findingSentences) as (FindingKind & MadeKind)[];
    const wordless = (kind: MadeKind): FindingKind => kind;
    expect(kinds.filter((kind) => !/^\p{Lu}.+\.$/u.test(findingSentence(wordless(kind), column)))).toEqual(
      [],
    );
  });

  it('gives a cell the sentence of the form for the same answer', () => {
    for (const kind of ['required', 'not-a-date', 'in-the-future', 'before-start', 'too-long'] as const) {
      expect(findingSentence(kind, column)).toBe(problemSentence(kind, column));
    }
  });

  it('shows the code of a kind from a newer server', () => {
    expect(findingSentence('new-kind', column)).toBe('Ô này cần xem lại.');
  });
});
