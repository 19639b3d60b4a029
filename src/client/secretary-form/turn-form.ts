import type { TurnFormFacts } from '../../rpc/answers';
import { element, show } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { outOfOrderMark } from './out-of-order';
import { speakerField } from './speaker-field';
import type { TypedTurn } from './turn-item';
import { turnMatters } from './turn-matters';
import { turnTimer } from './turn-timer';

/** Everything that is typed for one turn. */
export interface TurnForm {
  readonly root: HTMLElement;
  typed(): TypedTurn;
  fill(typed: TypedTurn): void;
  clear(): void;
  isBlank(): boolean;
  /** Shows what is wrong and goes there; true where nothing is. */
  check(): boolean;
  addMatter(): void;
  chooseTopic(index: number): void;
  toggleOutOfOrder(): void;
  toggleTimer(): void;
  focus(): void;
}

const blank: TypedTurn = { speaker: {}, matters: [{}], outOfOrder: false, reason: '', timing: null };

export function turnForm(facts: TurnFormFacts, changed: () => void): TurnForm {
  const summary = errorSummary();
  const timer = turnTimer(facts.speakingMinutes, () => changed());
  let untouched = '';
  const follow = (): void => {
    // While the form is being made there is nothing to follow yet.
    if (untouched === '') return;
    if (!isBlank()) timer.begin();
    changed();
  };
  const matters = turnMatters(facts, follow);
  const outOfOrder = outOfOrderMark((marked) => {
    show(matters.root, !marked);
    summary.clear();
    follow();
  });
  const goOn = (): void => {
    if (outOfOrder.isMarked()) outOfOrder.group.fields.reason.control.focus();
    else matters.all()[0]?.group.fields.content.control.focus();
  };
  const speaker = speakerField(facts.people, facts.villages, goOn);
  speaker.group.onInput(follow);
  outOfOrder.group.onInput(follow);

  /** A card that was opened and left blank counts for nothing, unless it is the only one. */
  const filled = () =>
    matters
      .all()
      .filter(
        (matter, index, all) => !matter.isBlank() || (index === 0 && all.every((one) => one.isBlank())),
      );
  const typed = (): TypedTurn => ({
    speaker: speaker.group.draft(),
    matters: filled().map(({ group }) => group.draft()),
    outOfOrder: outOfOrder.isMarked(),
    reason: outOfOrder.group.fields.reason.value(),
    timing: timer.timing(),
  });
  const fill = (turn: TypedTurn): void => {
    summary.clear();
    speaker.group.fill(turn.speaker);
    matters.reset(turn.matters);
    outOfOrder.mark(turn.outOfOrder, turn.reason);
    timer.set(turn.timing);
  };
  const wordsOf = ({ timing: _, ...words }: TypedTurn): string => JSON.stringify(words);
  function isBlank(): boolean {
    return wordsOf(typed()) === untouched;
  }
  fill(blank);
  untouched = wordsOf(typed());

  return {
    root: element('div', {}, timer.root, summary.root, speaker.root, outOfOrder.root, matters.root),
    typed,
    fill,
    clear: () => fill(blank),
    isBlank,
    check() {
      const complaints = [
        ...speaker.group.check(),
        ...(outOfOrder.isMarked()
          ? outOfOrder.group.check()
          : filled().flatMap(({ group }) => group.check())),
      ];
      summary.show(complaints);
      return complaints.length === 0;
    },
    addMatter() {
      if (!outOfOrder.isMarked()) matters.add();
    },
    chooseTopic(index) {
      const topic = facts.topics[index];
      const matter = matters.current();
      if (topic === undefined || !matter || outOfOrder.isMarked()) return;
      matter.chooseTopic(topic);
      follow();
    },
    toggleOutOfOrder: outOfOrder.toggle,
    toggleTimer: timer.toggle,
    focus: speaker.focus,
  };
}
