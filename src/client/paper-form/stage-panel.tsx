import type { JSX } from 'preact';
import type { MadePaperCode } from '../../register/papers/paper-kinds';
import * as paperText from '../../text/forms/paper-form';
import { Button } from '../ui/page/button';
import { makePapers } from './acts';
import { KindCard } from './kind-card';
import { currentPapers, isDone, kindsOfStage, type Stage } from './kinds';
import { MissingInStage } from './remarks';
import type { WorkProps } from './work';

/** The papers of one stage, with a button that makes all missing ones. */
export function StagePanel({ work, stage }: WorkProps & { readonly stage: Stage }): JSX.Element {
  const rows = kindsOfStage(work.facts, stage);
  const makeable = rows.filter((row) => row.kind !== 'invitation' && row.kind !== 'correction');
  const kinds = makeable.flatMap(({ kind }): readonly MadePaperCode[] =>
    kind === 'invitation' ? [] : [kind],
  );
  const count = makeable.flatMap(currentPapers).filter(({ state }) => state === 'none').length;
  const make = (): void => work.ifManyAsk(count, () => makePapers(work, kinds, null, 'missing'));
  return (
    <>
      {count === 0 ? (
        <p class="help intro">{paperText.stageMade}</p>
      ) : (
        <Button look="primary" onPress={make}>
          {paperText.makeStage(count)}
        </Button>
      )}
      <MissingInStage papers={makeable.flatMap(currentPapers).filter((paper) => !isDone(paper))} />
      <ul class="lines papers">
        {rows.map((row) => (
          <KindCard key={row.kind} work={work} row={row} />
        ))}
      </ul>
    </>
  );
}
