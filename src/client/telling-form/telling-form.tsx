import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { conferenceStatusLabels } from '../../register/columns/conference-columns';
import { tellingText as words } from '../../text/telling';
import { ConferencePage } from '../ui/fields/conference-page';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { startTab } from '../ui/page/start';
import { Tabs } from '../ui/page/tabs';
import { Messages } from './messages';
import { PaperLetters } from './paper-letters';
import { Replies } from './replies';
import { TakeBack } from './take-back';
import type { Addressee, Work } from './work';

export function TellingForm({ facts, round, refresh }: Opened<'telling.open'>): JSX.Element {
  const page = usePage();
  const chooser = useId();
  useFocus(chooser);
  const [tab, setTab] = useState(startTab);
  const [addressee, address] = useState<Addressee>({ kind: 'village', chosen: '' });
  return (
    <ConferencePage id={chooser} facts={facts} choose={(conference) => refresh({ conference })}>
      {({ id: conference, status }) => {
        const work: Work = {
          page,
          facts,
          conference,
          addressee,
          address,
          isIssued: status === 'issued' || status === 'held',
          refresh: (text, tone = 'good') => refresh({ conference }, { text, tone }),
        };
        return (
          <>
            <p class="help intro">{conferenceStatusLabels[status]}</p>
            <Tabs
              key={round}
              label={words.title}
              current={tab}
              onOpen={setTab}
              tabs={[
                { label: words.tabs.message, content: <Messages work={work} /> },
                { label: words.tabs.paper, content: <PaperLetters work={work} /> },
                { label: words.tabs.reply, content: <Replies work={work} /> },
              ]}
            />
            <TakeBack work={work} />
          </>
        );
      }}
    </ConferencePage>
  );
}
