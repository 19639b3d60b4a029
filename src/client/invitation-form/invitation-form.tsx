import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { conferenceStatusLabels } from '../../register/columns/conference-columns';
import type { ConferenceSummary } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import { invitationText } from '../../text/forms/invitation-form';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { DoFirst } from '../ui/page/section';
import { Tabs } from '../ui/page/tabs';
import { HandOver } from './hand-over';
import { Letters } from './letters';
import { Mail } from './mail';
import { Overview } from './overview';
import { Reminders } from './reminders';
import { Review } from './review';
import type { Work } from './work';

export const InvitationForm = (opened: Opened<'invitation.open'>): JSX.Element =>
  opened.facts.conference ? (
    <Form {...opened} conference={opened.facts.conference} />
  ) : (
    <DoFirst>{formWords.noConference}</DoFirst>
  );

interface FormProps extends Opened<'invitation.open'> {
  readonly conference: ConferenceSummary;
}

function Form({ facts, round, refresh, conference: { id: conference, status } }: FormProps): JSX.Element {
  const page = usePage();
  const chooser = useId();
  useFocus(chooser);
  const [tab, setTab] = useState(0);
  const work: Work = {
    page,
    facts,
    conference,
    refresh: (text, tone = 'plain') => refresh({ conference }, { text, tone }),
  };
  return (
    <>
      <ConferenceChooser
        id={chooser}
        conferences={facts.conferences}
        current={conference}
        choose={(chosen) => refresh({ conference: chosen })}
      />
      <p class="help intro">{conferenceStatusLabels[status]}</p>
      <Tabs
        key={round}
        label={invitationText.conference}
        current={tab}
        onOpen={setTab}
        tabs={[
          { label: invitationText.tabs.overview, content: <Overview facts={facts} /> },
          { label: invitationText.tabs.papers, content: <Letters work={work} /> },
          {
            label: invitationText.tabs.sending,
            content: (
              <>
                <Review work={work} />
                <Mail work={work} />
                <HandOver work={work} />
                <Reminders work={work} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
