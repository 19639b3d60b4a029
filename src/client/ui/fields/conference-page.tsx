import type { ComponentChildren, JSX } from 'preact';
import type { ConferenceChoice, ConferenceSummary } from '../../../rpc/answers';
import { NoConference } from '../lists/do-first';
import { ConferenceChooser } from './conference-chooser';

interface PageProps {
  readonly facts: ConferenceChoice;
  /** Id of the chooser. */
  readonly id?: string;
  readonly choose: (conference: string) => void;
  readonly children: (conference: ConferenceSummary) => ComponentChildren;
}

/** A form about one conference, below its chooser; without a conference, what to do first. */
export const ConferencePage = ({ facts, id, choose, children }: PageProps): JSX.Element =>
  facts.conference ? (
    <>
      <ConferenceChooser
        id={id}
        conferences={facts.conferences}
        current={facts.conference.id}
        choose={choose}
      />
      {children(facts.conference)}
    </>
  ) : (
    <NoConference />
  );
