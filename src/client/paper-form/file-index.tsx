import type { JSX } from 'preact';
import type { PaperFormFacts, PaperKindRow } from '../../rpc/answers';
import { paperText } from '../../text/forms/paper-form';
import { Chip, Notice } from '../ui/page/section';
import { currentPapers, isDone, labelOf } from './kinds';
import { StateChip } from './paper-line';

/** How many papers of a kind are in the file for good, and of how many. */
const doneOf = (row: PaperKindRow): readonly [number, number] => {
  const current = currentPapers(row);
  return [current.filter(isDone).length, current.length];
};

const isComplete = (row: PaperKindRow): boolean => {
  const [done, all] = doneOf(row);
  return all > 0 && done === all;
};

function Line({ row }: { readonly row: PaperKindRow }): JSX.Element {
  const [done, all] = doneOf(row);
  const [only] = currentPapers(row);
  return (
    <li class="split">
      <span>{labelOf(row.kind)}</span>
      {all === 1 && only ? (
        <StateChip paper={only} />
      ) : (
        <Chip tone={isComplete(row) ? 'good' : 'plain'}>{`${done}/${all}`}</Chip>
      )}
    </li>
  );
}

/** The file of the conference: every kind in its order, what there is and what is missing. */
export function FileIndex({ facts }: { readonly facts: PaperFormFacts }): JSX.Element {
  // A correction belongs to the file only where something was corrected; kinds about nobody are not missing.
  const rows = facts.kinds.filter(
    (row) => row.papers.length > 0 && (row.kind !== 'correction' || row.papers.some(({ id }) => id !== '')),
  );
  const there = rows.filter(isComplete).length;
  const whole = there === rows.length;
  return (
    <>
      <Notice tone={whole ? 'good' : 'plain'}>
        <strong>{paperText.fileTitle}</strong>
        {whole ? paperText.fileComplete : paperText.fileSum(there, rows.length)}
      </Notice>
      <ol class="lines">
        {rows.map((row) => (
          <Line key={row.kind} row={row} />
        ))}
      </ol>
      <p class="help">{paperText.templates}</p>
    </>
  );
}
