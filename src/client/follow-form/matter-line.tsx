import type { JSX } from 'preact';
import type { ShownMatter } from '../../rpc/shown-answers';
import * as words from '../../text/forms/follow-form';
import { Chips } from '../ui/page/section';

/** Characters of a matter's text shown in a list. */
const excerptLength = 110;

const excerptOf = (content: string): string =>
  content.length > excerptLength ? `${content.slice(0, excerptLength).trimEnd()}…` : content;

interface LineProps {
  readonly matter: ShownMatter;
  readonly open: (matter: ShownMatter) => void;
}

export function MatterLine({ matter, open }: LineProps): JSX.Element {
  const { id, draft } = matter.row;
  return (
    <li>
      <button type="button" class="result matter" onClick={() => open(matter)}>
        <strong>{[id, draft.village].filter(Boolean).join(' · ')}</strong>
        <span>{excerptOf(draft.content ?? '')}</span>
        <small>{draft.unit ? words.lead(draft.unit) : words.withoutUnit}</small>
        <span>
          <Chips marks={matter.marks} />
        </span>
      </button>
    </li>
  );
}
