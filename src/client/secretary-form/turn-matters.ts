import type { Draft, TurnFormFacts } from '../../rpc/answers';
import { secretaryText as words } from '../../text/forms/secretary-form';
import { button, element } from '../ui/element';
import { type TurnMatter, turnMatter } from './turn-matter';

/** As many as the server takes in one turn. */
const mostMatters = 20;

/** The matters of one turn, one blank one at the least. */
export interface TurnMatters {
  readonly root: HTMLElement;
  all(): readonly TurnMatter[];
  add(): void;
  reset(drafts?: readonly Draft[]): void;
  /** The one that has the keyboard, or the last one. */
  current(): TurnMatter | undefined;
}

export function turnMatters(facts: TurnFormFacts, changed: () => void): TurnMatters {
  let matters: readonly TurnMatter[] = [];
  const cards = element('div', {});
  const add = button(words.addMatter, () => addAndGo());

  const renumber = (): void => {
    for (const [index, matter] of matters.entries()) matter.number(index + 1, matters.length > 1);
    add.hidden = matters.length >= mostMatters;
  };
  const make = (draft: Draft): TurnMatter => {
    const matter = turnMatter(facts, () => {
      matters = matters.filter((one) => one !== matter);
      matter.root.remove();
      renumber();
      changed();
      matters[matters.length - 1]?.group.fields.content.control.focus();
    });
    matter.group.fill(draft);
    matter.group.onInput(changed);
    cards.append(matter.root);
    return matter;
  };
  function addAndGo(): void {
    if (matters.length >= mostMatters) return;
    // Whoever answered the matter before mostly answers this one too.
    const { answeredBy = '' } = matters[matters.length - 1]?.group.draft() ?? {};
    const made = make({ answeredBy });
    matters = [...matters, made];
    renumber();
    changed();
    made.group.fields.content.control.focus();
    made.root.scrollIntoView({ block: 'nearest' });
  }
  return {
    root: element('div', {}, cards, add),
    all: () => matters,
    add: addAndGo,
    reset(drafts = [{}]) {
      cards.replaceChildren();
      matters = drafts.map(make);
      renumber();
    },
    current: () =>
      matters.find(({ root }) => root.contains(document.activeElement)) ?? matters[matters.length - 1],
  };
}
