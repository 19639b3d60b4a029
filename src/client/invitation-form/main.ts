import type { InvitationFacts } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { invitationText } from '../../text/forms/invitation-form';
import { invitationSteps } from '../../text/guide/guide';
import { conferenceChooser } from '../ui/conference-chooser';
import { element } from '../ui/element';
import { createPage, openPage, type Page, sayFirst, type Tone } from '../ui/page';
import { ask } from '../ui/sending/server';
import { tabs } from '../ui/tabs';
import { handOver } from './hand-over';
import { mail } from './mail';
import { overview, statusName } from './overview';
import { papers } from './papers';
import { reminders } from './reminders';
import { review } from './review';
import type { Work } from './work';

function draw(page: Page, facts: InvitationFacts, tab: number): void {
  if (!facts.conference) {
    sayFirst(page, formWords.noConference);
    return;
  }
  const { id } = facts.conference;
  let opened = tab;

  const show = async (conference: string, message: string, tone: Tone): Promise<void> => {
    page.busy(message === '' ? formWords.opening : message);
    const answer = await ask('invitation.open', { conference });
    page.rest();
    if (answer.kind === 'done') {
      draw(page, answer.value, opened);
      page.say(message, tone);
      return;
    }
    const trouble = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
    page.say(`${message} ${trouble}`.trim(), 'bad', {
      label: formWords.retry,
      run: () => void show(conference, message, tone),
    });
  };

  const work: Work = {
    page,
    facts,
    conference: id,
    refresh: (message, tone = 'plain') => void show(id, message, tone),
  };
  const parts = tabs(invitationText.conference, [
    { label: invitationText.tabs.overview, content: overview(facts) },
    { label: invitationText.tabs.papers, content: papers(work) },
    {
      label: invitationText.tabs.sending,
      content: element('div', {}, review(work), mail(work), handOver(work), reminders(work)),
    },
  ]);
  parts.open(tab);
  parts.onOpen((index) => {
    opened = index;
    page.say('');
  });
  page.main.replaceChildren(
    conferenceChooser(
      facts.conferences,
      id,
      (chosen) => void show(chosen, '', 'plain'),
      element('p', { class: 'help' }, statusName(facts.conference.status)),
    ),
    parts.root,
  );
}

const page = createPage(invitationSteps);
void openPage(page, 'invitation.open', { conference: null }, (facts) => {
  draw(page, facts, 0);
  page.main.querySelector('select')?.focus();
});
