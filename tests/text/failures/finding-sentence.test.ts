import type { FindingKind as MadeKind } from '../../../src/application/check/check-flaw';
import {
  type FindingKind,
  findingSentence,
  findingSentences,
} from '../../../src/text/failures/finding-sentence';

describe('findingSentence', () => {
  it('has a sentence for each kind that the check makes', () => {
    const known: Readonly<Record<MadeKind, string>> = findingSentences;
    const kinds: readonly MadeKind[] = Object.keys(known) as FindingKind[];
    expect(kinds.filter((kind) => !/^\p{Lu}.+\.$/u.test(findingSentence(kind)))).toEqual([]);
  });

  it('shows a kind that only a newer server knows', () => {
    expect(findingSentence('new-kind')).toBe('Ô này cần xem lại.');
  });
});
