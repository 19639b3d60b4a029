import type { Draft } from '../../rpc/answers';
import { conflictText as words } from '../../text/forms/conflict';
import { button, element, focusOn, unique } from './element';
import { type Difference, differences, mergedDraft } from './rows/merged-drafts';

export interface ConflictDrafts {
  readonly base: Draft;
  readonly mine: Draft;
  readonly theirs: Draft;
}

export interface Conflict {
  readonly root: HTMLElement;
  show(drafts: ConflictDrafts): void;
  close(): void;
}

interface Decisions {
  readonly labelOf: (field: string) => string;
  /** The clerk decided field by field. */
  readonly keep: (draft: Draft) => void;
  readonly takeTheirs: () => void;
}

function choiceOf(difference: Difference, label: string): HTMLFieldSetElement {
  const name = unique('conflict');
  const option = (side: 'mine' | 'theirs', title: string, value: string): HTMLElement =>
    element(
      'label',
      { class: 'tick' },
      element('input', { type: 'radio', name, value: side, checked: side === difference.proposed }),
      element('span', {}, value === '' ? words.empty : value, element('small', {}, title)),
    );
  return element(
    'fieldset',
    { 'data-field': difference.field },
    element('legend', {}, label),
    option('mine', words.mine, difference.mine),
    option('theirs', words.theirs, difference.theirs),
  );
}

const decided = (root: HTMLElement): Record<string, 'mine' | 'theirs'> =>
  Object.fromEntries(
    [...root.querySelectorAll('fieldset')].map((fieldset) => {
      const theirs = fieldset.querySelector<HTMLInputElement>('input[value="theirs"]')?.checked === true;
      return [fieldset.dataset.field ?? '', theirs ? 'theirs' : 'mine'] as const;
    }),
  );

/** Shows both values of each field that two people changed, and lets the clerk choose. */
export function conflictPanel({ labelOf, keep, takeTheirs }: Decisions): Conflict {
  const root = element('div', { class: 'card', role: 'group', 'aria-label': words.title, hidden: true });
  const close = (): void => {
    root.hidden = true;
    root.replaceChildren();
  };
  return {
    root,
    close,
    show({ base, mine, theirs }) {
      const title = element('h3', {}, words.title);
      const keepChosen = button(words.keep, () => keep(mergedDraft(mine, theirs, decided(root))), 'primary');
      root.replaceChildren(
        title,
        element('p', {}, words.lead),
        ...differences(base, mine, theirs).map((one) => choiceOf(one, labelOf(one.field))),
        element('div', { class: 'row' }, keepChosen, button(words.takeTheirs, takeTheirs)),
      );
      root.hidden = false;
      focusOn(title);
      root.scrollIntoView({ block: 'start' });
    },
  };
}
