import type { JSX } from 'preact';
import type { ShownGap } from '../../../rpc/place';
import { Button } from '../page/button';
import { usePage } from '../page/page-context';
import { openPlace } from '../sending/send';

/** What is missing; a press on a line opens where it is completed. */
export function Gaps({ gaps }: { readonly gaps: readonly ShownGap[] }): JSX.Element | null {
  const page = usePage();
  return gaps.length === 0 ? null : (
    <ul class="places">
      {gaps.map(({ text, place }) => (
        <li key={text}>
          {place ? (
            <Button look="quiet" onPress={() => openPlace(page, place)}>
              {text}
            </Button>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}
