import type { MadePaperCode } from '../../register/papers/paper-kinds';
import { paperText } from '../../text/forms/paper-form';
import { button, element } from '../ui/element';
import { makePapers } from './acts';
import { kindCard } from './kind-card';
import { currentPapers, kindsOfStage, type Stage } from './kinds';
import type { Work } from './work';

/** The papers of one stage, with one button for all that nobody made yet. */
export function stagePanel(work: Work, stage: Stage): HTMLElement {
  const rows = kindsOfStage(work.facts, stage);
  const missing = rows.filter((row) => row.kind !== 'invitation' && row.kind !== 'correction');
  const kinds = missing.flatMap(({ kind }): readonly MadePaperCode[] =>
    kind === 'invitation' ? [] : [kind],
  );
  const count = missing.flatMap(currentPapers).filter(({ state }) => state === 'none').length;
  return element(
    'div',
    {},
    count === 0
      ? element('p', { class: 'help intro' }, paperText.stageMade)
      : button(
          paperText.makeStage(count),
          () => work.ifManyAsk(count, () => makePapers(work, kinds, null, 'missing')),
          'primary',
        ),
    element('ul', { class: 'lines papers' }, ...rows.map((row) => kindCard(work, row))),
  );
}
