import type { JSX } from 'preact';
import type { Draft } from '../../rpc/answers';
import { pastedListText } from '../../text/lists/pasted-list';
import { Button } from '../ui/page/button';
import { Chip } from '../ui/page/section';
import { invitedPerson } from './list/list-columns';
import type { MarkedPerson } from './list-marks';

/** Fields in the order in which a reader checks them against the list. */
const shownFields = [
  'honorific',
  'title',
  'organisation',
  'village',
  'phone',
  'email',
  'group',
  'note',
] as const;

const summaryOf = (draft: Draft): string =>
  shownFields
    .filter((field) => (draft[field] ?? '') !== '')
    .map((field) => `${invitedPerson.columns[field].header}: ${draft[field]}`)
    .join(' · ');

interface Props {
  readonly people: readonly MarkedPerson[];
  /** The id of the button of a line. */
  readonly idOf: (line: number) => string;
  readonly toggle: (line: number) => void;
}

/** How each pasted person was understood, with what is wrong. */
export const ListPreview = ({ people, idOf, toggle }: Props): JSX.Element => (
  <ul class="lines">
    {people.map(({ person: { line, draft, remarks }, leftOut, refusals }) => {
      const action = leftOut ? pastedListText.takeBack : pastedListText.leaveOut;
      return (
        <li key={line} class={leftOut ? 'out' : ''}>
          <div class="split">
            <span>
              <small>{pastedListText.line(line)}</small>
              <strong class="name">{draft.fullName}</strong>
            </span>
            <Button
              look="quiet"
              id={idOf(line)}
              aria-label={`${action} ${line}: ${draft.fullName ?? ''}`}
              onPress={() => toggle(line)}
            >
              {action}
            </Button>
          </div>
          <small>{summaryOf(draft)}</small>
          {!leftOut &&
            [...remarks, ...refusals].map(({ sentence, blocking }) => (
              <Chip key={sentence} tone={blocking ? 'bad' : 'warn'}>
                {sentence}
              </Chip>
            ))}
        </li>
      );
    })}
  </ul>
);
