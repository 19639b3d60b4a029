import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { conferenceStatusLabels } from '../../register/columns/conference-columns';
import * as invitationText from '../../text/forms/invitation-form';
import { ConferencePage } from '../ui/fields/conference-page';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { startTab } from '../ui/page/start';
import { Tabs } from '../ui/page/tabs';
import { Letters } from './letters';
import { Mail } from './mail';
import { Overview } from './overview';
import { Reminders } from './reminders';
import { Review } from './review';
import type { Work } from './work';

export function InvitationForm({ facts, round, refresh }: Opened<'invitation.open'>): JSX.Element {
  const page = usePage();
  const chooser = useId();
  useFocus(chooser);
  const [tab, setTab] = useState(startTab);
  return (
    <ConferencePage id={chooser} facts={facts} choose={(conference) => refresh({ conference })}>
      {({ id: conference, status }) => {
        const work: Work = {
          page,
          facts,
          conference,
          refresh: (text, tone = 'plain') => refresh({ conference }, { text, tone }),
        };
        return (
          <>
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
                      <p class="help">{invitationText.telling}</p>
                      <Reminders work={work} />
                    </>
                  ),
                },
              ]}
            />
          </>
        );
      }}
    </ConferencePage>
  );
}
