import type { JSX } from 'preact';
import type { FollowedRow } from '../../rpc/answers';
import { followText as words } from '../../text/forms/follow-form';
import { shownIso } from '../../text/shown-date';
import { Chip, type NoticeTone } from '../ui/page/section';

/** As much of a matter as a list shows. */
const excerptLength = 110;

const excerptOf = (content: string): string =>
  content.length > excerptLength ? `${content.slice(0, excerptLength).trimEnd()}…` : content;

const tones: Readonly<Partial<Record<FollowedRow['urgency'], NoticeTone>>> = {
  overdue: 'bad',
  'this-week': 'warn',
  closed: 'good',
};

/** How a matter stands: its status, its day, the years it has waited. */
export function Standing({ row, urgency, due, yearsOutstanding }: FollowedRow): JSX.Element {
  const isClosed = urgency === 'closed';
  const day = due === null ? '' : words.due(shownIso(due));
  const when = isClosed ? '' : [words.urgency[urgency], day].filter((part) => part !== '').join(', ');
  return (
    <>
      <Chip tone={isClosed ? 'good' : 'plain'}>{row.draft.status}</Chip>
      {when !== '' && <Chip tone={tones[urgency] ?? 'plain'}>{when}</Chip>}
      {yearsOutstanding > 0 && <Chip tone="warn">{words.years(yearsOutstanding)}</Chip>}
    </>
  );
}

interface LineProps {
  readonly matter: FollowedRow;
  readonly open: (matter: FollowedRow) => void;
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
          <Standing {...matter} />
        </span>
      </button>
    </li>
  );
}
