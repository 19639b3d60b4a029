import type { JSX } from 'preact';
import { selfCheckText as words } from '../../text/self-check/self-check-text';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { SelfCheckResult } from './self-check-result';

/** What the self-check does, the button that starts it, and its last result. */
export function SelfCheck({ facts }: Opened<'self-check.open'>): JSX.Element {
  const page = usePage();
  const last = useStore(() => facts.last);
  const result = last.read();
  const run = (): void =>
    void send(page, {
      name: 'self-check.run',
      input: {},
      doing: words.running,
      long: true,
      done(value) {
        last.write(value);
        page.scrollToTop();
        page.say(value.seconds, 'good');
      },
    });
  return (
    <>
      {result ? <SelfCheckResult result={result} /> : <p>{words.whatItIs}</p>}
      <Actions>
        <Button look="primary" onPress={run}>
          {result ? words.again : words.start}
        </Button>
      </Actions>
    </>
  );
}
