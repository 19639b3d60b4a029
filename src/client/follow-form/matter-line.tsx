import type { JSX } from 'preact';
import { excerptOf } from '../../domain/text/vietnamese-text';
import type { ShownMatter } from '../../rpc/shown-follow-up';
import { Chips } from '../ui/page/section';

/** Characters of a matter's text shown in a list. */
const excerptLength = 110;

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
        <span>{excerptOf(draft.content ?? '', excerptLength)}</span>
        <small>{matter.about[0]}</small>
        <span>
          <Chips marks={matter.marks} />
        </span>
      </button>
    </li>
  );
}
