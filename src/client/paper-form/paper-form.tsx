import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import * as paperText from '../../text/forms/paper-form';
import { ConferencePage } from '../ui/fields/conference-page';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Tabs } from '../ui/page/tabs';
import { FileIndex } from './file-index';
import { StagePanel } from './stage-panel';
import { TouchedNotice } from './touched';
import type { Work } from './work';

/** The tab of the stage in which the conference is. */
function stageNow({ conference, today }: Opened<'paper.open'>['facts']): number {
  if (conference?.status === 'held') return 2;
  return conference?.status === 'issued' && conference.date !== null && conference.date <= today ? 1 : 0;
}

export function PaperForm({ facts, round, refresh }: Opened<'paper.open'>): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const chooser = useId();
  const remarks = useId();
  const focusOnRemark = useFocus(chooser);
  const [tab, setTab] = useState(() => stageNow(facts));
  const [remark, setRemark] = useState<ComponentChildren>(null);

  return (
    <ConferencePage
      id={chooser}
      facts={facts}
      choose={(conference) => {
        setRemark(null);
        refresh({ conference });
      }}
    >
      {({ id: conference }) => {
        const work: Work = {
          page,
          facts,
          conference,
          refresh(text, tone = 'plain', next = null) {
            setRemark(next);
            refresh({ conference }, { text, tone });
          },
          ask: (text, label, run) => question.ask(text, { label, run }),
          ifManyAsk(documents, make) {
            if (documents <= facts.documentsADay) make();
            else work.ask(paperText.manyDocuments(documents, facts.documentsADay), paperText.make, make);
          },
          remark(next) {
            setRemark(next);
            focusOnRemark(remarks);
          },
        };
        return (
          <>
            <QuestionBox question={question} />
            <div id={remarks}>{remark}</div>
            <TouchedNotice key={`touched ${round}`} work={work} />
            <Tabs
              key={round}
              label={paperText.fileTitle}
              current={tab}
              onOpen={setTab}
              tabs={[
                { label: paperText.tabs.before, content: <StagePanel work={work} stage="before" /> },
                { label: paperText.tabs.day, content: <StagePanel work={work} stage="day" /> },
                { label: paperText.tabs.after, content: <StagePanel work={work} stage="after" /> },
                { label: paperText.tabs.file, content: <FileIndex facts={facts} /> },
              ]}
            />
          </>
        );
      }}
    </ConferencePage>
  );
}
