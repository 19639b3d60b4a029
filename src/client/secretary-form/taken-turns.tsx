import type { JSX } from 'preact';
import type { TakenTurn } from '../../rpc/answers';
import * as words from '../../text/forms/secretary-form';
import { Button } from '../ui/page/button';
import { Chip, Folded } from '../ui/page/section';
import type { SentTurn, TurnItem } from './turn-item';

interface ShownTurn extends TakenTurn {
  readonly isWaiting: boolean;
}

/** The turns so far, latest first; unsent ones are the latest. */
export function takenTurns(
  stored: readonly TakenTurn[],
  sent: readonly SentTurn[],
  waiting: readonly TurnItem[],
): readonly ShownTurn[] {
  const last = stored.reduce((most, { order }) => Math.max(most, order), 0);
  const typed = [...sent, ...waiting].map(({ turn, matters }, index) => ({
    id: sent[index]?.id ?? '',
    order: last + index + 1,
    speaker: turn.speaker ?? '',
    village: turn.village ?? '',
    matters: matters.length,
    outOfOrder: turn.outOfOrder !== undefined,
    isWaiting: index >= sent.length,
  }));
  return [...stored.map((turn) => ({ ...turn, isWaiting: false })), ...typed].reverse();
}

function Mark({ isWaiting, outOfOrder, matters }: ShownTurn): JSX.Element {
  if (isWaiting) return <Chip tone="warn">{words.waiting}</Chip>;
  return <Chip tone="plain">{outOfOrder ? words.takenOutOfOrder : words.takenMatters(matters)}</Chip>;
}

interface TakenProps {
  readonly turns: readonly ShownTurn[];
  readonly edit: (turn: TakenTurn) => void;
}

export const TakenTurns = ({ turns, edit }: TakenProps): JSX.Element => (
  <Folded title={words.taken(turns.length)}>
    <ul class="lines">
      {turns.map((turn) => (
        <li key={turn.order} class="split">
          <span>{words.takenLine(turn.order, turn.speaker, turn.village)}</span>
          <Mark {...turn} />
          {turn.id !== '' && (
            <Button look="quiet" aria-label={words.edit(turn.order)} onPress={() => edit(turn)}>
              {words.editTurn}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </Folded>
);
