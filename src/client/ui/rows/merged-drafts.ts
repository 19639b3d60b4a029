import type { Draft } from '../../../rpc/answers';

export interface Difference {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  /** Theirs if only the other person changed the field, otherwise mine. */
  readonly proposed: 'mine' | 'theirs';
}

const valueIn = (draft: Draft, field: string): string => draft[field] ?? '';

/** Fields in which my draft differs from the register now; `base` is the row that I started from. */
export function differences(base: Draft, mine: Draft, theirs: Draft): readonly Difference[] {
  const fields = Object.keys(mine);
  return fields
    .filter((field) => valueIn(mine, field) !== valueIn(theirs, field))
    .map((field) => ({
      field,
      mine: valueIn(mine, field),
      theirs: valueIn(theirs, field),
      proposed: valueIn(mine, field) === valueIn(base, field) ? 'theirs' : 'mine',
    }));
}

/** The row after all differences were decided. */
export function mergedDraft(
  mine: Draft,
  theirs: Draft,
  sides: Readonly<Record<string, 'mine' | 'theirs'>>,
): Draft {
  const fields = Object.keys(mine);
  return Object.fromEntries(
    fields.map((field) => [field, valueIn(sides[field] === 'theirs' ? theirs : mine, field)]),
  );
}
