import type { Draft, KnownPetition, PetitionFormFacts } from '../../rpc/answers';
import { petitionText } from '../../text/forms/petition-form';
import { button, element } from '../ui/element';
import { section } from '../ui/section';
import { createMatter, type Matter } from './matter';
import { type SimilarPetitions, similarPetitions } from './similar-petitions';

/** As many as the server takes in one save. */
const mostMatters = 20;

export interface Matters {
  readonly root: HTMLElement;
  all(): readonly Matter[];
  /** A denunciation stands alone, so that no row beside it tells who brought it. */
  holdsDenunciation(): boolean;
  /** Back to these matters, or to one blank one. */
  reset(drafts?: readonly Draft[]): void;
}

interface Listeners {
  readonly known: () => readonly KnownPetition[];
  readonly village: () => string;
  /** Something was typed, added or removed. */
  readonly changed: () => void;
}

export function createMatters(facts: PetitionFormFacts, { known, village, changed }: Listeners): Matters {
  let matters: readonly Matter[] = [];
  const cards = element('div', {});
  const add = button(petitionText.addMatter, () => {
    if (matters.length >= mostMatters) return;
    const made = addMatter();
    renumber();
    changed();
    made.group.fields.content.control.focus();
  });

  const holdsDenunciation = (): boolean => matters.some((matter) => matter.chosenClass() === 'denunciation');
  const renumber = (): void => {
    for (const [index, matter] of matters.entries()) matter.number(index + 1, matters.length > 1);
    add.hidden = holdsDenunciation() || matters.length >= mostMatters;
  };
  const watch = (matter: Matter, similar: SimilarPetitions): void => {
    const { content } = matter.group.fields;
    content.onInput(() => similar.look({ village: village(), content: content.value() }));
    matter.group.onInput(() => {
      renumber();
      changed();
    });
    matter.onRemove(() => {
      matters = matters.filter((one) => one !== matter);
      matter.root.remove();
      renumber();
      changed();
      matters[0]?.group.fields.content.control.focus();
    });
  };
  const addMatter = (): Matter => {
    const similar = similarPetitions(known);
    const matter = createMatter(facts, similar);
    watch(matter, similar);
    matters = [...matters, matter];
    cards.append(matter.root);
    return matter;
  };

  return {
    root: section(petitionText.matters, cards, add),
    all: () => matters,
    holdsDenunciation,
    reset(drafts = [{}]) {
      matters = [];
      cards.replaceChildren();
      for (const draft of drafts) addMatter().group.fill(draft);
      renumber();
    },
  };
}
