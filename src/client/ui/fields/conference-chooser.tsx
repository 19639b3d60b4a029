import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ConferenceSummary } from '../../../rpc/answers';
import * as formWords from '../../../text/forms/form-words';
import { shownIso } from '../../../text/shown-date';

type Named = Pick<ConferenceSummary, 'id' | 'date' | 'title'>;

const nameOf = ({ id, date, title }: Named): string =>
  [id, shownIso(date), title].filter((part) => part !== '').join(' · ');

/** For which conference a sidebar works where there is no choice. */
export const ConferenceLine = ({ conference }: { readonly conference: Named }): JSX.Element => (
  <p class="context">{nameOf(conference)}</p>
);

interface ChooserProps {
  readonly conferences: readonly Named[];
  /** Empty where a new one is being made. */
  readonly current: string;
  readonly choose: (id: string) => void;
  /** What the way to none of them is called. */
  readonly none?: string;
  readonly id?: string;
}

/** For which conference a sidebar works: a choice where there is one, else a line. */
export function ConferenceChooser({
  conferences,
  current,
  choose,
  none,
  id,
}: ChooserProps): JSX.Element | null {
  const ownId = useId();
  const [first, second] = conferences;
  if (none === undefined && !second) return first ? <ConferenceLine conference={first} /> : null;
  return (
    <div class="field">
      <label for={id ?? ownId}>{formWords.conference}</label>
      <select id={id ?? ownId} value={current} onChange={(event) => choose(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {conferences.map((conference) => (
          <option key={conference.id} value={conference.id}>
            {nameOf(conference)}
          </option>
        ))}
      </select>
    </div>
  );
}
