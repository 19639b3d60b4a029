import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CollationFacts } from '../../rpc/answers';
import * as text from '../../text/forms/collation-form';
import { ConferencePage } from '../ui/fields/conference-page';
import type { Opened } from '../ui/page/mount';
import { Notice } from '../ui/page/section';
import { Tabs } from '../ui/page/tabs';
import { SalientIssues } from './salient-issues';
import { VillageList } from './village-list';

/** How many villages have sent a list, and which have not. */
function ReturnNotice({ villages }: Pick<CollationFacts, 'villages'>): JSX.Element {
  const missing = villages.filter(({ returned }) => !returned).map(({ name }) => name);
  return (
    <Notice tone={missing.length === 0 ? 'good' : 'warn'}>
      <p>{text.returned(villages.length - missing.length, villages.length)}</p>
      {missing.length > 0 && <p>{text.missing(missing)}</p>}
    </Notice>
  );
}

export function CollationForm({ facts, reopen, refresh }: Opened<'collation.open'>): JSX.Element {
  const [tab, setTab] = useState(0);
  return (
    <ConferencePage facts={facts} choose={(conference) => reopen({ conference })}>
      {({ id: conference }) => (
        <Tabs
          label={text.conference}
          current={tab}
          onOpen={setTab}
          tabs={[
            {
              label: text.tabs.enter,
              content: (
                <div>
                  <ReturnNotice villages={facts.villages} />
                  <VillageList
                    facts={facts}
                    conference={conference}
                    isOpen={tab === 0}
                    saved={(message) => reopen({ conference }, { text: message, tone: 'good' })}
                  />
                </div>
              ),
            },
            {
              label: text.tabs.salient,
              content: (
                <SalientIssues
                  facts={facts}
                  conference={conference}
                  pushed={(message) => refresh({ conference }, { text: message, tone: 'good' })}
                />
              ),
            },
          ]}
        />
      )}
    </ConferencePage>
  );
}
