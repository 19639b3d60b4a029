import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { conferenceStatusLabels } from '../../../register/columns/conference-columns';
import type { ConferenceChoice, ConferenceSummary } from '../../../rpc/answers';
import { useFocus } from '../page/focus';
import { startTab } from '../page/start';
import { Tabs } from '../page/tabs';
import { ConferencePage } from './conference-page';

interface Content {
  /** By the label of the tab. */
  readonly tabs: Readonly<Record<string, ComponentChildren>>;
  readonly below?: ComponentChildren;
}

interface Props {
  readonly facts: ConferenceChoice;
  /** The tabs are built anew with each answer. */
  readonly round: number;
  readonly label: string;
  readonly choose: (conference: string) => void;
  readonly children: (conference: ConferenceSummary) => Content;
}

/** A form in tabs about one conference, under its chooser and its status. */
export function ConferenceTabs({ facts, round, label, choose, children }: Props): JSX.Element {
  const chooser = useId();
  useFocus(chooser);
  const [tab, setTab] = useState(startTab);
  return (
    <ConferencePage id={chooser} facts={facts} choose={choose}>
      {(conference) => {
        const { tabs, below } = children(conference);
        return (
          <>
            <p class="help intro">{conferenceStatusLabels[conference.status]}</p>
            <Tabs
              key={round}
              label={label}
              current={tab}
              onOpen={setTab}
              tabs={Object.entries(tabs).map(([name, content]) => ({ label: name, content }))}
            />
            {below}
          </>
        );
      }}
    </ConferencePage>
  );
}
