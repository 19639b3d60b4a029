import type { TakenTurn, TurnFormFacts } from '../../rpc/answers';
import type { ValueOf } from '../../rpc/contract';
import * as formWords from '../../text/forms/form-words';
import * as words from '../../text/forms/secretary-form';
import { usePage } from '../ui/page/page-context';
import type { Question } from '../ui/page/question';
import type { Store } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { turnItem } from './turn-item';
import type { TurnState } from './turn-state';

/** A turn of the register that is being corrected. */
export interface EditedTurn {
  readonly order: number;
  readonly stored: ValueOf<'turn.read'>['stored'];
}

interface Editing {
  readonly edited: Store<EditedTurn | null>;
  readonly facts: TurnFormFacts;
  readonly turn: TurnState;
  readonly request: () => string;
  readonly question: Question;
  readonly begun: () => void;
  /** Loads the turns again and says what was done. */
  readonly done: (news: string) => void;
}

/** Corrects a turn after it was saved, or takes it back. */
export function useTurnEdit({ edited, facts, turn, request, question, begun, done }: Editing) {
  const page = usePage();
  function open(taken: TakenTurn): void {
    if (!turn.isBlank()) {
      page.say(words.finishFirst, 'bad');
      return;
    }
    void send(page, {
      name: 'turn.read',
      input: { id: taken.id },
      doing: formWords.opening,
      done({ stored, typed }) {
        edited.write({ order: taken.order, stored });
        turn.fill(typed);
        begun();
      },
      again: () => open(taken),
    });
  }
  function save({ order, stored }: EditedTurn): void {
    const { typed: _, ...item } = turnItem(request(), turn.typed(), facts, 0);
    void send(page, {
      name: 'turn.change',
      input: { ...item, matters: [...item.matters], stored: { ...stored, matters: [...stored.matters] } },
      done: () => done(words.changed(order)),
      again: () => save({ order, stored }),
    });
  }
  function takeBack({ order, stored }: EditedTurn): void {
    const run = (): void =>
      void send(page, {
        name: 'turn.take-back',
        input: { id: stored.turn.id },
        done: () => done(words.takenBack(order)),
      });
    question.ask(words.confirmTakeBack(order), { label: words.drop, run });
  }
  return { open, save, takeBack };
}
