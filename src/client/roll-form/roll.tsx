import type { JSX } from 'preact';
import type { RecordedRoll } from '../../rpc/answers';
import { Opening } from '../ui/page/mount';
import { useStore } from '../ui/page/store';
import { type Answer, ask } from '../ui/sending/server';
import { useOutbox } from '../ui/sending/use-outbox';
import { RollForm } from './roll-form';
import { isWalkIn, type RollNews, type SentMark, type SentRoll } from './roll-people';

/** Marks that one call writes quickly. */
const mostTogether = 100;

/** Sends one walk-in, or marks of one conference. */
function sendRoll(items: readonly SentRoll[]): Promise<Answer<RecordedRoll>> {
  const [first] = items;
  if (first && isWalkIn(first)) {
    const { takenBack, ...person } = first;
    return ask(takenBack ? 'roll.take-back' : 'roll.add', person);
  }
  const marks = items.filter((item): item is SentMark => !isWalkIn(item));
  return ask('roll.mark', {
    conference: first?.conference ?? '',
    marks: marks.map(({ conference: _, ...mark }) => mark),
  });
}

/** The outbox of marks, which outlives the form of one conference. */
export function Roll(): JSX.Element {
  const news = useStore<RollNews | null>(() => null);
  const [outbox, state] = useOutbox<SentRoll, RecordedRoll>({
    name: 'roll-1',
    keyOf: (item) => (isWalkIn(item) ? item.request : `${item.conference} ${item.id}`),
    together([first, ...rest]) {
      if (!first || isWalkIn(first)) return 1;
      const other = rest.findIndex((item) => isWalkIn(item) || item.conference !== first.conference);
      return Math.min(1 + (other < 0 ? rest.length : other), mostTogether);
    },
    pause: 1_200,
    send: sendRoll,
    sent([first], recorded) {
      const refused = first && isWalkIn(first) && recorded.recorded === 0 ? first : null;
      news.write({ conference: first?.conference ?? '', ...recorded, refused });
    },
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
          open={(conference, text) => {
            news.write(null);
            reopen({ conference }, text ? { text, tone: 'good' } : undefined);
          }}
        />
      )}
    />
  );
}
