import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { Button } from '../page/button';

/** The first of a long list, and the button that shows as many more; null where all are shown. */
export function useFirstOf<Item>(
  items: readonly Item[],
  atOnce: number,
): readonly [readonly Item[], JSX.Element | null] {
  const [shown, show] = useState(atOnce);
  const rest = items.length - shown;
  return [
    items.slice(0, shown),
    rest > 0 ? <Button onPress={() => show(shown + atOnce)}>{formWords.showMore(rest)}</Button> : null,
  ];
}
