import type { JSX } from 'preact';
import type { ValueOf } from '../../rpc/contract';
import { NoConference } from '../ui/lists/do-first';
import { Opening } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { useStore } from '../ui/page/store';
import { ask } from '../ui/sending/server';
import { useOutbox } from '../ui/sending/use-outbox';
import { SecretaryForm } from './secretary-form';
import type { SentTurn, TurnItem } from './turn-item';

/** The outbox of turns, which outlives the form of one conference. */
export function Secretary(): JSX.Element {
  const page = usePage();
  const sent = useStore<readonly SentTurn[]>(() => []);
  const [outbox, state] = useOutbox<TurnItem, ValueOf<'turn.save'>>({
    name: 'turns-1',
    keyOf: ({ request }) => request,
    // One at a time, since the server numbers the turns in order of arrival.
    together: () => 1,
    pause: 0,
    async send([item]) {
      const { request = '', turn = {}, speaker = {}, matters = [] } = item ?? {};
      const answer = await ask('turn.save', { request, turn, speaker, matters: [...matters] });
      if (answer.kind === 'done' && answer.note) page.say(answer.note, 'good');
      return answer;
    },
    sent: (items, { turn: id }) => sent.write([...sent.read(), ...items.map((item) => ({ ...item, id }))]),
  });
  return (
    <Opening
      method="turn.open"
      input={{ conference: null }}
      draw={({ facts, reopen }) =>
        facts.conference ? (
          <SecretaryForm
            facts={facts}
            conference={facts.conference.id}
            outbox={outbox}
            state={state}
            sent={sent.read()}
            open={(conference, news) =>
              reopen({ conference }, news ? { text: news, tone: 'good' } : undefined)
            }
          />
        ) : (
          <NoConference />
        )
      }
    />
  );
}
