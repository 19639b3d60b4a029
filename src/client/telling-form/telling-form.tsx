import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tellingText as words } from '../../text/telling';
import { ConferenceTabs } from '../ui/fields/conference-tabs';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Messages } from './messages';
import { PaperLetters } from './paper-letters';
import { Replies } from './replies';
import { TakeBack } from './take-back';
import type { Addressee, Work } from './work';

export function TellingForm({ facts, round, refresh }: Opened<'telling.open'>): JSX.Element {
  const page = usePage();
  const [addressee, address] = useState<Addressee>({ kind: 'village', chosen: '' });
  return (
    <ConferenceTabs
      facts={facts}
      round={round}
      label={words.title}
      choose={(conference) => refresh({ conference })}
    >
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
        return {
          tabs: {
            [words.tabs.message]: <Messages work={work} />,
            [words.tabs.paper]: <PaperLetters work={work} />,
            [words.tabs.reply]: <Replies work={work} />,
          },
          below: <TakeBack work={work} />,
        };
      }}
    </ConferenceTabs>
  );
}
