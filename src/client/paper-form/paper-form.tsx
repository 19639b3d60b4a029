import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import * as formWords from '../../text/forms/form-words';
import { paperText } from '../../text/forms/paper-form';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { DoFirst } from '../ui/page/section';
import { Tabs } from '../ui/page/tabs';
import { FileIndex } from './file-index';
import { StagePanel } from './stage-panel';
import { TouchedNotice } from './touched';
import type { Work } from './work';

export const PaperForm = (opened: Opened<'paper.open'>): JSX.Element =>
  opened.facts.conference ? (
    <Form {...opened} conference={opened.facts.conference.id} />
  ) : (
    <DoFirst>{formWords.noConference}</DoFirst>
  );

interface FormProps extends Opened<'paper.open'> {
  readonly conference: string;
}

function Form({ facts, round, refresh, conference }: FormProps): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const chooser = useId();
  const remarks = useId();
  const focusOnRemark = useFocus(chooser);
  const [tab, setTab] = useState(0);
  const [remark, setRemark] = useState<ComponentChildren>(null);

  const work: Work = {
    page,
    facts,
    conference,
    refresh(text, tone = 'plain', next = null) {
      setRemark(next);
      refresh({ conference }, { text, tone });
    },
    ifManyAsk(documents, make) {
      if (documents <= facts.documentsADay) return make();
      const text = paperText.manyDocuments(documents, facts.documentsADay);
      question.ask(text, { label: paperText.make, run: make });
    },
    remark(next) {
      setRemark(next);
      focusOnRemark(remarks);
    },
  };
  return (
    <>
      <ConferenceChooser
        id={chooser}
        conferences={facts.conferences}
        current={conference}
        choose={(chosen) => {
          setRemark(null);
          refresh({ conference: chosen });
        }}
      />
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
}
