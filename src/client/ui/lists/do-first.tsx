import type { JSX } from 'preact';
import * as formWords from '../../../text/forms/form-words';
import { Button } from '../page/button';
import { usePage } from '../page/page-context';
import { openPlace } from '../sending/send';

interface Props {
  readonly children: string;
  /** The button, and the sidebar that it opens. */
  readonly label: string;
  readonly sidebar: string;
}

/** Shown instead of a form: what has to be done before the sidebar can be used, and the button that leads there. */
export function DoFirst({ children, label, sidebar }: Props): JSX.Element {
  const page = usePage();
  return (
    <div class="notice warn" role="alert">
      <p>{children}</p>
      <Button onPress={() => openPlace(page, { sidebar })}>{label}</Button>
    </div>
  );
}

export const NoConference = (): JSX.Element => (
  <DoFirst label={formWords.createConference} sidebar="conference-form">
    {formWords.noConference}
  </DoFirst>
);
