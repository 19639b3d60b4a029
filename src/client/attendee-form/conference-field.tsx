import type { JSX } from 'preact';
import type { AttendeeFormFacts } from '../../rpc/answers';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import type { FieldGroup } from '../ui/fields/field-group';

interface Props {
  readonly facts: AttendeeFormFacts;
  readonly group: FieldGroup<'conference'>;
}

/** The conference of the people typed here; the only one stands above the tabs. */
export const ConferenceField = ({ facts, group }: Props): JSX.Element | null =>
  facts.conferences.length > 1 ? (
    <ConferenceChooser
      id={group.id('conference')}
      conferences={facts.conferences}
      current={group.value('conference')}
      choose={(id) => group.type('conference', id)}
    />
  ) : null;
