import type { Draft } from '../../../rpc/answers';

export interface Difference {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  /** Mine where only I changed the field, theirs where only the other person did; mine where both did. */
  readonly proposed: 'mine' | 'theirs';
}

const valueIn = (draft: Draft, field: string): string => draft[field] ?? '';

/** Where what I typed and what now stands in the register differ; `base` is what I began from. */
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

/** The row after each difference was decided. */
export function mergedDraft(
  mine: Draft,
  theirs: Draft,
  kept: Readonly<Record<string, 'mine' | 'theirs'>>,
): Draft {
  const fields = Object.keys(mine);
  return Object.fromEntries(
    fields.map((field) => [field, valueIn(kept[field] === 'theirs' ? theirs : mine, field)]),
  );
}
