import type { TakenTurn } from '../../rpc/answers';
import { secretaryText as words } from '../../text/forms/secretary-form';
import { element } from '../ui/element';
import { folded } from '../ui/section';
import type { TurnItem } from './turn-item';

/** The turns so far, those that still wait to be sent at the end. */
export interface TakenTurns {
  readonly root: HTMLElement;
  /** How many turns there are now. */
  draw(sent: readonly TakenTurn[], waiting: readonly TurnItem[]): number;
}

export const takenTurn = ({ turn, matters }: TurnItem, order: number): TakenTurn => ({
  order,
  speaker: turn.speaker ?? '',
  village: turn.village ?? '',
  matters: matters.length,
  outOfOrder: turn.outOfOrder !== undefined,
});

export function takenTurns(): TakenTurns {
  const list = element('ul', { class: 'lines' });
  const root = folded('', list);
  const line = (
    { order, speaker, village, matters, outOfOrder }: TakenTurn,
    isWaiting: boolean,
  ): HTMLElement =>
    element(
      'li',
      { class: 'split' },
      element('span', {}, words.takenLine(order, speaker, village)),
      element(
        'span',
        { class: `chip ${isWaiting ? 'warn' : ''}` },
        isWaiting ? words.waiting : outOfOrder ? words.takenOutOfOrder : words.takenMatters(matters),
      ),
    );
  return {
    root,
    draw(sent, waiting) {
      const last = sent.reduce((most, { order }) => Math.max(most, order), 0);
      const unsent = waiting.map((item, index) => takenTurn(item, last + index + 1));
      const lines = [...sent.map((turn) => line(turn, false)), ...unsent.map((turn) => line(turn, true))];
      list.replaceChildren(...lines.reverse());
      const summary = root.querySelector('summary');
      if (summary) summary.textContent = words.taken(lines.length);
      return last + unsent.length;
    },
  };
}
