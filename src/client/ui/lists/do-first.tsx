import type { JSX } from 'preact';
import type { Place } from '../../../rpc/place';
import * as formWords from '../../../text/forms/form-words';
import { Button } from '../page/button';
import { usePage } from '../page/page-context';
import { openPlace } from '../sending/send';

interface Props {
  readonly children: string;
  /** The button, and what it opens. */
  readonly label: string;
  readonly place: Place;
}

/** What has to be done before the sidebar, or a part of it, can be used, and the button that leads there. */
export function DoFirst({ children, label, place }: Props): JSX.Element {
  const page = usePage();
  return (
    <div class="notice warn" role="alert">
      <p>{children}</p>
      <Button onPress={() => openPlace(page, place)}>{label}</Button>
    </div>
  );
}

export const NoConference = (): JSX.Element => (
  <DoFirst label={formWords.createConference} place={{ sidebar: 'conference-form' }}>
    {formWords.noConference}
  </DoFirst>
);
