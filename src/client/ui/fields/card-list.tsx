import type { ComponentChildren, JSX } from 'preact';
import * as formWords from '../../../text/forms/form-words';
import { Button } from '../page/button';

interface ListProps<Card> {
  readonly cards: readonly Card[];
  readonly remove: (key: number) => void;
  /** Null where no more fit. */
  readonly add: (() => void) | null;
  readonly children: (card: Card) => ComponentChildren;
}

/** Matters that are typed together, a card each; the only one cannot be removed. */
export const CardList = <Card extends { readonly key: number; readonly id?: string }>({
  cards,
  remove,
  add,
  children,
}: ListProps<Card>): JSX.Element => (
  <>
    <div>
      {cards.map((card, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend.
        <div key={card.key} class="card" role="group" id={card.id} aria-label={formWords.matter(index + 1)}>
          {cards.length > 1 && (
            <div class="card-head">
              <h3>{formWords.matter(index + 1)}</h3>
              <Button look="quiet" onPress={() => remove(card.key)}>
                {formWords.removeMatter(index + 1)}
              </Button>
            </div>
          )}
          {children(card)}
        </div>
      ))}
    </div>
    {add && <Button onPress={add}>{formWords.addMatter}</Button>}
  </>
);
