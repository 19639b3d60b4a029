import { useEffect } from 'preact/hooks';
import type { InputOf, ValueOf } from '../../../rpc/contract';
import { lostOpening, retry } from '../../../text/forms/form-words';
import * as pastedListText from '../../../text/lists/pasted-list';
import { usePage } from '../page/page-context';
import { useStore } from '../page/store';
import { ask } from './server';

/** Methods that read a pasted list. */
type ReadingName = 'attendee.read' | 'village.read';

/** A list as read by the server. */
export interface Reading<List> {
  readonly list: List;
  /** Whether there is a list, and its last change has been read. */
  readonly isRead: boolean;
}

/** Milliseconds without typing before the server is called. */
const pause = 250;

/** Lets the server read a pasted list after each change; `nothing` stands for a blank one. */
export function useReading<Name extends ReadingName>(
  name: Name,
  input: InputOf<Name>,
  nothing: ValueOf<Name>,
): Reading<ValueOf<Name>> {
  const page = usePage();
  const answer = useStore(() => ({ of: '', list: nothing }));
  const tries = useStore(() => 0);
  const isBlank = input.text.trim() === '';
  const asked = isBlank ? '' : JSON.stringify(input);

  useEffect(() => {
    if (isBlank) {
      answer.write({ of: '', list: nothing });
      return;
    }
    let isStale = false;
    const timer = setTimeout(async () => {
      page.say(pastedListText.reading);
      const reply = await ask(name, input);
      if (isStale) return;
      page.say('');
      if (reply.kind === 'done') {
        answer.write({ of: asked, list: reply.value });
        return;
      }
      const again = { label: retry, run: () => tries.write(tries.read() + 1) };
      page.say(reply.kind === 'lost' ? lostOpening(reply.reason) : reply.sentence, 'bad', again);
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, tries.read()]);

  const { of, list } = answer.read();
  return { list, isRead: !isBlank && of === asked };
}
