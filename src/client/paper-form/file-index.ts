import type { PaperFormFacts, PaperKindRow } from '../../rpc/answers';
import { paperText } from '../../text/forms/paper-form';
import { element } from '../ui/element';
import { notice } from '../ui/section';
import { currentPapers, isDone, labelOf } from './kinds';
import { stateChip } from './paper-line';

/** What of a kind is in the file for good. */
const doneOf = (row: PaperKindRow): readonly [number, number] => {
  const current = currentPapers(row);
  return [current.filter(isDone).length, current.length];
};

const isComplete = (row: PaperKindRow): boolean => {
  const [done, all] = doneOf(row);
  return all > 0 && done === all;
};

function line(row: PaperKindRow): HTMLElement {
  const [done, all] = doneOf(row);
  const [only] = currentPapers(row);
  const chip =
    all === 1 && only
      ? stateChip(only)
      : element('span', { class: `chip ${isComplete(row) ? 'good' : ''}`.trim() }, `${done}/${all}`);
  return element('li', { class: 'split' }, element('span', {}, labelOf(row.kind)), chip);
}

/** The file of the conference: every kind in its order, what there is and what is missing. */
export function fileIndex(facts: PaperFormFacts): HTMLElement {
  // A correction belongs to the file only where something was corrected; kinds about nobody are not missing.
  const wanted = facts.kinds.filter(
    (row) => row.papers.length > 0 && (row.kind !== 'correction' || row.papers.some(({ id }) => id !== '')),
  );
  const there = wanted.filter(isComplete).length;
  return element(
    'div',
    {},
    notice(
      there === wanted.length ? 'good' : 'plain',
      element('strong', {}, paperText.fileTitle),
      there === wanted.length ? paperText.fileComplete : paperText.fileSum(there, wanted.length),
    ),
    element('ol', { class: 'lines' }, ...wanted.map(line)),
    element('p', { class: 'help' }, paperText.templates),
  );
}
