import type { PaperFormFacts } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { paperText } from '../../text/forms/paper-form';
import { paperSteps } from '../../text/guide/guide';
import { conferenceChooser } from '../ui/conference-chooser';
import { type Child, element } from '../ui/element';
import { createPage, openPage, type Page, type Tone } from '../ui/page';
import { question } from '../ui/question';
import { ask } from '../ui/sending/server';
import { tabs } from '../ui/tabs';
import { fileIndex } from './file-index';
import { stagePanel } from './stage-panel';
import { touchedNotice } from './touched';
import type { Work } from './work';

function draw(page: Page, facts: PaperFormFacts, tab: number, remark: Child = null): void {
  if (!facts.conference) {
    page.say(formWords.noConference, 'bad');
    return;
  }
  const { id } = facts.conference;
  let opened = tab;
  const remarks = element('div', {}, remark);

  const show = async (conference: string, message: string, tone: Tone, next: Child): Promise<void> => {
    page.busy(message === '' ? formWords.opening : message);
    const answer = await ask('paper.open', { conference });
    page.rest();
    if (answer.kind === 'done') {
      draw(page, answer.value, opened, next);
      page.say(message, tone);
      return;
    }
    const trouble = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
    page.say(`${message} ${trouble}`.trim(), 'bad', {
      label: formWords.retry,
      run: () => void show(conference, message, tone, next),
    });
  };

  const sure = question();
  const work: Work = {
    page,
    ifManyAsk(documents, make) {
      if (documents <= facts.documentsADay) make();
      else {
        const text = paperText.manyDocuments(documents, facts.documentsADay);
        sure.ask(text, { label: paperText.make, run: make });
      }
    },
    facts,
    conference: id,
    refresh: (message, tone = 'plain', next = null) => void show(id, message, tone, next),
    remark(child) {
      remarks.replaceChildren(...(child === null ? [] : [child]));
      remarks.scrollIntoView({ block: 'nearest' });
    },
  };
  const parts = tabs(paperText.fileTitle, [
    { label: paperText.tabs.before, content: stagePanel(work, 'before') },
    { label: paperText.tabs.day, content: stagePanel(work, 'day') },
    { label: paperText.tabs.after, content: stagePanel(work, 'after') },
    { label: paperText.tabs.file, content: fileIndex(facts) },
  ]);
  parts.open(tab);
  parts.onOpen((index) => {
    opened = index;
    page.say('');
  });
  page.main.replaceChildren(
    conferenceChooser(facts.conferences, id, (chosen) => void show(chosen, '', 'plain', null)),
    sure.root,
    remarks,
    touchedNotice(work) ?? '',
    parts.root,
  );
}

const page = createPage(paperSteps);
void openPage(page, 'paper.open', { conference: null }, (facts) => {
  draw(page, facts, 0);
  page.main.querySelector('select')?.focus();
});
