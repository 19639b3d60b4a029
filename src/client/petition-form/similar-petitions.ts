import { likelyDuplicates } from '../../domain/petitions/petition-likeness';
import type { KnownPetition } from '../../rpc/answers';
import { petitionText } from '../../text/forms/petition-form';
import { element, show } from '../ui/element';
import { list } from '../ui/section';

/** Milliseconds of rest in typing before the search. */
const pause = 250;
/** Shorter texts are like everything. */
const enoughCharacters = 12;
const threshold = 0.45;
/** As much of a known petition as the server sends. */
const excerptLength = 160;
const shownAtOnce = 3;

export interface SimilarPetitions {
  readonly root: HTMLElement;
  look(draft: { readonly village: string; readonly content: string }): void;
  clear(): void;
}

/** Shows, while the content is being typed, known petitions that may say the same. */
export function similarPetitions(known: () => readonly KnownPetition[]): SimilarPetitions {
  const root = element('div', { class: 'similar', role: 'status', 'aria-live': 'polite' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (found: readonly KnownPetition[]): void => {
    if (found.length === 0) {
      root.replaceChildren();
      return;
    }
    const items = found.map(({ id, village, excerpt }) =>
      element('span', {}, element('strong', {}, petitionText.similarItem(id, village)), excerpt),
    );
    root.replaceChildren(
      element(
        'div',
        { class: 'notice warn' },
        element('p', {}, petitionText.similar),
        list(items),
        element('small', {}, petitionText.similarHint),
      ),
    );
  };

  return {
    root,
    look(draft) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const comparable = known().map((one) => ({ ...one, content: one.excerpt }));
        const found =
          draft.content.length < enoughCharacters
            ? []
            : likelyDuplicates(
                { ...draft, content: draft.content.slice(0, excerptLength) },
                comparable,
                threshold,
              );
        draw(found.slice(0, shownAtOnce).map(({ known: petition }) => petition));
      }, pause);
    },
    clear() {
      clearTimeout(timer);
      show(root, true);
      root.replaceChildren();
    },
  };
}
