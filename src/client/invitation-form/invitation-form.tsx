import type { JSX } from 'preact';
import * as invitationText from '../../text/forms/invitation-form';
import { ConferenceTabs } from '../ui/fields/conference-tabs';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Letters } from './letters';
import { Mail } from './mail';
import { Overview } from './overview';
import { Reminders } from './reminders';
import { Review } from './review';
import type { Work } from './work';

export function InvitationForm({ facts, round, refresh }: Opened<'invitation.open'>): JSX.Element {
  const page = usePage();
  return (
    <ConferenceTabs
      facts={facts}
      round={round}
      label={invitationText.conference}
      choose={(conference) => refresh({ conference })}
    >
      {({ id: conference }) => {
        const work: Work = {
          page,
          facts,
          conference,
          refresh: (text, tone = 'plain') => refresh({ conference }, { text, tone }),
          report: ({ report }) => refresh({ conference }, report),
        };
        return {
          tabs: {
            [invitationText.tabs.overview]: <Overview facts={facts} />,
            [invitationText.tabs.papers]: <Letters work={work} />,
            [invitationText.tabs.sending]: (
              <>
                <Review work={work} />
                <Mail work={work} />
                <p class="help">{invitationText.telling}</p>
                <Reminders work={work} />
              </>
            ),
          },
        };
      }}
    </ConferenceTabs>
  );
}
