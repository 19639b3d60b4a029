import type { JSX } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { Draft } from '../../../rpc/answers';
import * as formWords from '../../../text/forms/form-words';
import { Button } from '../page/button';
import { focusOnId } from '../page/focus';
import { type Difference, differences, mergedDraft } from './merged-drafts';

export interface ConflictDrafts {
  readonly base: Draft;
  readonly mine: Draft;
  readonly theirs: Draft;
}

interface PanelProps {
  readonly drafts: ConflictDrafts;
  readonly labelOf: (field: string) => string;
  /** Called with the draft as decided field by field. */
  readonly keep: (draft: Draft) => void;
  readonly takeTheirs: () => void;
}

type Side = 'mine' | 'theirs';

interface ChoiceProps {
  readonly difference: Difference;
  readonly label: string;
  readonly side: Side;
  readonly choose: (side: Side) => void;
}

function Choice({ difference, label, side, choose }: ChoiceProps): JSX.Element {
  const name = useId();
  return (
    <fieldset data-field={difference.field}>
      <legend>{label}</legend>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} class="tick">
          <input type="radio" name={name} value={one} checked={one === side} onChange={() => choose(one)} />
          <span>
            {difference[one] === '' ? formWords.emptyValue : difference[one]}
            <small>{formWords.sides[one]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Shows both values of each field that two people changed, to choose from. */
export function ConflictPanel({ drafts, labelOf, keep, takeTheirs }: PanelProps): JSX.Element {
  const { base, mine, theirs } = drafts;
  const id = useId();
  const all = differences(base, mine, theirs);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>(() =>
    Object.fromEntries(all.map(({ field, proposed }) => [field, proposed])),
  );
  useLayoutEffect(() => {
    focusOnId(id);
    document.getElementById(id)?.parentElement?.scrollIntoView({ block: 'start' });
  }, [id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend.
    <div class="card" role="group" aria-label={formWords.conflict}>
      <h3 id={id} tabIndex={-1}>
        {formWords.conflict}
      </h3>
      <p>{formWords.chooseValues}</p>
      {all.map((difference) => (
        <Choice
          key={difference.field}
          difference={difference}
          label={labelOf(difference.field)}
          side={sides[difference.field] ?? 'mine'}
          choose={(side) => setSides({ ...sides, [difference.field]: side })}
        />
      ))}
      <div class="row">
        <Button look="primary" onPress={() => keep(mergedDraft(mine, theirs, sides))}>
          {formWords.keepChoice}
        </Button>
        <Button onPress={takeTheirs}>{formWords.takeTheirs}</Button>
      </div>
    </div>
  );
}
