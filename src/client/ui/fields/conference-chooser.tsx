import type { JSX } from 'preact';
import { joined } from '../../../domain/text/joined';
import type { ConferenceSummary } from '../../../rpc/answers';
import * as formWords from '../../../text/forms/form-words';
import { shownIso } from '../../../text/shown-date';
import { Chooser } from './chooser';

type Named = Pick<ConferenceSummary, 'id' | 'date' | 'title'>;

const nameOf = ({ id, date, title }: Named): string => joined(' · ', id, shownIso(date), title);

/** The only conference, without a choice. */
export const ConferenceLine = ({ conference }: { readonly conference: Named }): JSX.Element => (
  <p class="context">{nameOf(conference)}</p>
);

interface ChooserProps {
  readonly conferences: readonly Named[];
  /** '' for a new one. */
  readonly current: string;
  readonly choose: (id: string) => void;
  /** Label of the choice for none of them. */
  readonly none?: string;
  readonly id?: string | undefined;
}

/** The conference of a sidebar: a choice if there are several, otherwise a line. */
export function ConferenceChooser({
  conferences,
  current,
  choose,
  none,
  id,
}: ChooserProps): JSX.Element | null {
  const [first, second] = conferences;
  if (none === undefined && !second) return first ? <ConferenceLine conference={first} /> : null;
  const options = conferences.map((conference) => [conference.id, nameOf(conference)] as const);
  return (
    <Chooser
      id={id}
      label={formWords.conference}
      options={none === undefined ? options : [['', none], ...options]}
      value={current}
      choose={choose}
    />
  );
}
