import type { JSX } from 'preact';
import type { ShownAilment } from '../../../rpc/shown-answers';
import { send } from '../sending/send';
import { Button } from './button';
import type { Page } from './page-context';
import { Notice } from './section';

interface PulseProps {
  readonly page: Page;
  readonly ailments: readonly ShownAilment[];
}

/** What is wrong with the work that goes on by itself, each with the button that mends it. */
export function Pulse({ page, ailments }: PulseProps): JSX.Element {
  const mend = (ailment: ShownAilment): void =>
    void send(page, {
      name: 'pulse.mend',
      input: { mend: ailment.mend },
      long: true,
      done({ sentence, pulse }) {
        page.warn(pulse);
        page.say(sentence, 'good');
      },
    });
  return (
    <>
      {ailments.map((ailment) => (
        <Notice key={ailment.sentence} tone="bad">
          <p>{ailment.sentence}</p>
          <Button onPress={() => mend(ailment)}>{ailment.label}</Button>
        </Notice>
      ))}
    </>
  );
}
