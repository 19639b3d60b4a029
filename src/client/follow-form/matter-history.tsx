import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EditableRow } from '../../rpc/answers';
import type { ShownHistory } from '../../rpc/shown-follow-up';
import * as words from '../../text/forms/follow-form';
import * as formWords from '../../text/forms/form-words';
import { TextList } from '../ui/lists/text-list';
import { Folded, Live } from '../ui/page/section';
import { ask } from '../ui/sending/server';

const Lines = ({ lines, hint }: ShownHistory): JSX.Element => (
  <>
    <ul class="lines">
      {lines.map(({ action, by, detail }, index) => (
        <li key={index}>
          <strong>{action}</strong>
          <small>{by}</small>
          {detail !== '' && <span>{detail}</span>}
        </li>
      ))}
    </ul>
    <p class="help">{hint}</p>
  </>
);

type History =
  | { readonly kind: 'closed' | 'loading' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | ({ readonly kind: 'open' } & ShownHistory);

/** Journal lines of one matter; loaded when unfolded. */
export function MatterHistory({ row }: { readonly row: EditableRow }): JSX.Element {
  const [history, setHistory] = useState<History>({ kind: 'closed' });
  const times = (row.draft.reopenings ?? '').split('\n').filter((line) => line !== '');

  async function load(): Promise<void> {
    if (history.kind === 'open' || history.kind === 'loading') return;
    setHistory({ kind: 'loading' });
    const answer = await ask('follow.history', { id: row.id });
    if (answer.kind === 'done') setHistory({ kind: 'open', ...answer.value });
    else {
      const sentence = answer.kind === 'lost' ? formWords.lostOpening(answer.reason) : answer.sentence;
      setHistory({ kind: 'failed', sentence });
    }
  }
  return (
    <Folded title={words.history} onOpen={() => void load()}>
      {times.length > 0 && (
        <>
          <h3>{words.reopenings(times.length)}</h3>
          <TextList lines={times} />
        </>
      )}
      <Live>
        {history.kind === 'loading' && formWords.opening}
        {history.kind === 'failed' && history.sentence}
        {history.kind === 'open' && <Lines {...history} />}
      </Live>
    </Folded>
  );
}
