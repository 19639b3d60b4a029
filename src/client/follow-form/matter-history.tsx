import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EditableRow, HistoryLine } from '../../rpc/answers';
import { followText as words } from '../../text/forms/follow-form';
import * as formWords from '../../text/forms/form-words';
import { shownIso } from '../../text/shown-date';
import { Folded, Live } from '../ui/page/section';
import { ask } from '../ui/sending/server';

/** `12/12/2026 09:10` */
const shownMoment = (stamp: string): string => `${shownIso(stamp.slice(0, 10))} ${stamp.slice(11, 16)}`;

const Lines = ({ lines }: { readonly lines: readonly HistoryLine[] }): JSX.Element => (
  <>
    {lines.length === 0 ? (
      <p>{words.noHistory}</p>
    ) : (
      <ul class="lines">
        {lines.map(({ at, person, action, detail }, index) => (
          <li key={index}>
            <strong>{action}</strong>
            <small>{[shownMoment(at), person].filter((part) => part !== '').join(' · ')}</small>
            {detail !== '' && <span>{detail}</span>}
          </li>
        ))}
      </ul>
    )}
    <p class="help">{words.historyHint}</p>
  </>
);

type History =
  | { readonly kind: 'closed' | 'loading' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'open'; readonly lines: readonly HistoryLine[] };

/** What was done to one matter, who and when; asked for only when somebody wants to see it. */
export function MatterHistory({ row }: { readonly row: EditableRow }): JSX.Element {
  const [history, setHistory] = useState<History>({ kind: 'closed' });
  const times = (row.draft.reopenings ?? '').split('\n').filter((line) => line !== '');

  async function load(): Promise<void> {
    if (history.kind === 'open' || history.kind === 'loading') return;
    setHistory({ kind: 'loading' });
    const answer = await ask('follow.history', { id: row.id });
    if (answer.kind === 'done') setHistory({ kind: 'open', lines: answer.value.lines });
    else {
      const sentence = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
      setHistory({ kind: 'failed', sentence });
    }
  }
  return (
    <Folded title={words.history} onOpen={() => void load()}>
      {times.length > 0 && (
        <>
          <h3>{words.reopenings(times.length)}</h3>
          <ul>
            {times.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Live>
        {history.kind === 'loading' && words.loadingHistory}
        {history.kind === 'failed' && history.sentence}
        {history.kind === 'open' && <Lines lines={history.lines} />}
      </Live>
    </Folded>
  );
}
