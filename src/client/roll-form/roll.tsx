import type { JSX } from 'preact';
import type { RecordedRoll } from '../../rpc/answers';
import { Opening } from '../ui/page/mount';
import { useStore } from '../ui/page/store';
import { ask } from '../ui/sending/server';
import { useOutbox } from '../ui/sending/use-outbox';
import { RollForm } from './roll-form';
import type { RollNews, SentMark } from './roll-people';

/** Marks that one call writes quickly. */
const mostTogether = 100;

/** The outbox of marks, which outlives the form of one conference. */
export function Roll(): JSX.Element {
  const news = useStore<RollNews | null>(() => null);
  const [outbox, state] = useOutbox<SentMark, RecordedRoll>({
    name: 'roll-1',
    keyOf: ({ conference, id }) => `${conference} ${id}`,
    together(waiting) {
      const other = waiting.findIndex(({ conference }) => conference !== waiting[0]?.conference);
      return Math.min(other < 0 ? waiting.length : other, mostTogether);
    },
    pause: 1_200,
    send: (marks) =>
      ask('roll.mark', {
        conference: marks[0]?.conference ?? '',
        marks: marks.map(({ conference: _, ...mark }) => mark),
      }),
    sent: (marks, recorded) => news.write({ conference: marks[0]?.conference ?? '', ...recorded }),
  });
  return (
    <Opening
      method="roll.open"
      input={{ conference: null }}
      draw={({ facts, reopen }) => (
        <RollForm
          facts={facts}
          outbox={outbox}
          state={state}
          news={news.read()}
          open={(conference) => {
            news.write(null);
            reopen({ conference });
          }}
        />
      )}
    />
  );
}
