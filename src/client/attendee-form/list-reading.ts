import { useEffect } from 'preact/hooks';
import type { InputOf } from '../../rpc/contract';
import type { ShownList } from '../../rpc/shown-answers';
import { lostOpening, retry } from '../../text/forms/form-words';
import { pastedListText } from '../../text/lists/pasted-list';
import { usePage } from '../ui/page/page-context';
import { useStore } from '../ui/page/store';
import { ask } from '../ui/sending/server';

const nothingRead: ShownList = { people: [], ignored: [], sentences: [] };

/** A list as read by the server. */
export interface Reading {
  readonly list: ShownList;
  /** False while the last change has not been read yet. */
  readonly isCurrent: boolean;
}

/** Milliseconds without typing before the server is called. */
const pause = 250;

/** Lets the server read a pasted list after each change. */
export function useListReading(input: InputOf<'attendee.read'>): Reading {
  const page = usePage();
  const answer = useStore(() => ({ of: '', list: nothingRead }));
  const tries = useStore(() => 0);
  const isBlank = input.text.trim() === '';
  const asked = isBlank ? '' : JSON.stringify(input);

  useEffect(() => {
    if (isBlank) {
      answer.write({ of: '', list: nothingRead });
      return;
    }
    let isStale = false;
    const timer = setTimeout(async () => {
      page.say(pastedListText.reading);
      const reply = await ask('attendee.read', input);
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
  return { list, isCurrent: of === asked };
}
