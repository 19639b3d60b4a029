import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CollationFacts } from '../../rpc/answers';
import { collationText as text } from '../../text/forms/collation-form';
import * as formWords from '../../text/forms/form-words';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import type { Opened } from '../ui/page/mount';
import { DoFirst, Notice } from '../ui/page/section';
import { Tabs } from '../ui/page/tabs';
import { SalientIssues } from './salient-issues';
import { VillageList } from './village-list';

/** Who has sent a list, and by name who has not. */
function Standing({ villages }: Pick<CollationFacts, 'villages'>): JSX.Element {
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
  if (!facts.conference) return <DoFirst>{formWords.noConference}</DoFirst>;
  const conference = facts.conference.id;
  return (
    <>
      <ConferenceChooser
        conferences={facts.conferences}
        current={conference}
        choose={(id) => reopen({ conference: id })}
      />
      <Tabs
        label={text.conference}
        current={tab}
        onOpen={setTab}
        tabs={[
          {
            label: text.tabs.enter,
            content: (
              <div>
                <Standing villages={facts.villages} />
                <VillageList
                  facts={facts}
                  conference={conference}
                  isOpen={tab === 0}
                  saved={(said) => reopen({ conference }, { text: said, tone: 'good' })}
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
                pushed={(said) => refresh({ conference }, { text: said, tone: 'good' })}
              />
            ),
          },
        ]}
      />
    </>
  );
}
