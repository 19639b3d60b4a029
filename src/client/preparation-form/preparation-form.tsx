import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ShownLine } from '../../rpc/shown-preparation';
import * as text from '../../text/forms/preparation-form';
import { ConferencePage } from '../ui/fields/conference-page';
import { DoFirst } from '../ui/lists/do-first';
import { useFirstOf } from '../ui/lists/first-of';
import { villageList } from '../ui/lists/places';
import { useFocus } from '../ui/page/focus';
import { type Opened, Opening } from '../ui/page/mount';
import { Section } from '../ui/page/section';
import { startField, startRow, startTab } from '../ui/page/start';
import { Tabs } from '../ui/page/tabs';
import { Agenda, Money } from './agenda-money';
import { Assignments } from './assignments';
import { NextConference } from './next-conference';
import { Progress } from './progress';
import { Replies } from './replies';
import { Roles } from './roles';
import { Lines } from './shown-line';
import type { Part, Work } from './work';

interface FormProps extends Opened<'preparation.open'> {
  readonly tab: number;
  readonly openTab: (tab: number) => void;
}

function VillageLines({ lines }: { readonly lines: readonly ShownLine[] }): JSX.Element {
  const [shown, more] = useFirstOf(lines, 15);
  return (
    <>
      <Lines lines={shown} />
      {more}
    </>
  );
}

/** Each village with its three posts and its quota. */
const Villages = ({ work: { preparation } }: Part): JSX.Element => (
  <Section title={text.villages}>
    {preparation.villages.length === 0 ? (
      <DoFirst label={text.toVillages} place={villageList}>
        {text.noVillages}
      </DoFirst>
    ) : (
      <VillageLines lines={preparation.villages} />
    )}
  </Section>
);

/** Outside `Opening`, so that the tab stays when another conference is chosen. */
export function Preparation(): JSX.Element {
  const [tab, openTab] = useState(startTab);
  return (
    <Opening
      method="preparation.open"
      input={{ conference: startRow || null }}
      draw={(opened) => <PreparationForm {...opened} tab={tab} openTab={openTab} />}
    />
  );
}

function PreparationForm({ facts, reopen, refresh, tab, openTab }: FormProps): JSX.Element {
  const chooserId = useId();
  useFocus(startField || chooserId);
  const { preparation } = facts;
  return (
    <ConferencePage id={chooserId} facts={facts} choose={(conference) => reopen({ conference })}>
      {({ id: conference }) => {
        if (!preparation) return null;
        const { row } = preparation.roles;
        const work: Work = {
          conference,
          preparation,
          refresh: (message, tone = 'plain') => refresh({ conference }, { text: message, tone }),
        };
        return (
          <Tabs
            label={text.conference}
            current={tab}
            onOpen={openTab}
            tabs={[
              { label: text.tabs.progress, content: <Progress work={work} /> },
              {
                label: text.tabs.work,
                content: (
                  <div>
                    <Roles key={`${row.id} ${row.fingerprint}`} work={work} />
                    <Assignments work={work} />
                    <Agenda work={work} />
                    <Money work={work} />
                  </div>
                ),
              },
              {
                label: text.tabs.villages,
                content: (
                  <div>
                    <Replies work={work} />
                    <Villages work={work} />
                  </div>
                ),
              },
              {
                label: text.tabs.next,
                content: (
                  <NextConference
                    work={work}
                    go={(id, message) => reopen({ conference: id }, { text: message, tone: 'good' })}
                  />
                ),
              },
            ]}
          />
        );
      }}
    </ConferencePage>
  );
}
