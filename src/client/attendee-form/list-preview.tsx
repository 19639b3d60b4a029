import type { JSX } from 'preact';
import { invitedPerson } from '../../register/columns/invited-person';
import type { Draft } from '../../rpc/answers';
import { pastedListText } from '../../text/lists/pasted-list';
import { Button } from '../ui/page/button';
import { Chip } from '../ui/page/section';
import type { MarkedPerson } from './list-marks';
import { remarkSentence } from './remark-sentence';

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
  readonly toggle: (key: string) => void;
}

/** How each pasted person was understood, with what is wrong. */
export const ListPreview = ({ people, toggle }: Props): JSX.Element => (
  <ul class="lines">
    {people.map(({ person: { key, line, draft }, remarks, leftOut }) => {
      const action = leftOut ? pastedListText.takeBack : pastedListText.leaveOut;
      return (
        <li key={key} class={leftOut ? 'out' : ''}>
          <div class="split">
            <span>
              <small>{pastedListText.line(line)}</small>
              <strong class="name">{draft.fullName}</strong>
            </span>
            <Button
              look="quiet"
              aria-label={`${action} ${line}: ${draft.fullName ?? ''}`}
              onPress={() => toggle(key)}
            >
              {action}
            </Button>
          </div>
          <small>{summaryOf(draft)}</small>
          {!leftOut &&
            remarks.map((remark) => (
              <Chip key={remarkSentence(remark)} tone={remark.code === 'refused' ? 'bad' : 'warn'}>
                {remarkSentence(remark)}
              </Chip>
            ))}
        </li>
      );
    })}
  </ul>
);
