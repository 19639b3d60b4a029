import type { JSX } from 'preact';
import type { PaperFormFacts, PaperKindRow } from '../../rpc/answers';
import * as paperText from '../../text/forms/paper-form';
import { Chip, Notice } from '../ui/page/section';
import { currentPapers, isDone, labelOf } from './kinds';
import { StateChip } from './paper-line';

/** Number of finished papers of a kind, and of all. */
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
        <Chip tone={isComplete(row) ? 'good' : 'plain'}>{paperText.finishedOf(done, all)}</Chip>
      )}
    </li>
  );
}

/** The file of the conference: all kinds in order, with their completeness. */
export function FileIndex({ facts }: { readonly facts: PaperFormFacts }): JSX.Element {
  // Kinds without subjects are not missing, nor is a correction that was never made.
  const rows = facts.kinds.filter(
    (row) => row.papers.length > 0 && (row.kind !== 'correction' || row.papers.some(({ id }) => id !== '')),
  );
  const complete = rows.filter(isComplete).length;
  const whole = complete === rows.length;
  return (
    <>
      <Notice tone={whole ? 'good' : 'plain'}>
        <strong>{paperText.fileTitle}</strong>
        {whole ? paperText.fileComplete : paperText.fileSum(complete, rows.length)}
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
