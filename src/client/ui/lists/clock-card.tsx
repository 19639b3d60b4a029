import type { JSX } from 'preact';
import type { ShownClock } from '../../../rpc/shown-preparation';
import { Chips } from '../page/section';

/** One clock of the law: its last day, and each proof. */
export const ClockCard = ({ title, mark, dayText, proofs }: ShownClock): JSX.Element => (
  <div class="card">
    <div class="split">
      <h2>{title}</h2>
      <Chips marks={[mark]} />
    </div>
    <p class="help">{dayText}</p>
    {proofs.map((proof) => (
      <div key={proof.title} class="split">
        <span>{proof.title}</span>
        <Chips marks={[proof.mark]} />
      </div>
    ))}
  </div>
);
