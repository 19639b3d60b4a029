import type { PreparationFacts } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { preparationText as text } from '../../text/forms/preparation-form';
import { preparationSteps } from '../../text/guide/guide';
import { conferenceOptions } from '../ui/conference-field';
import { element, unique } from '../ui/element';
import { createPage, openPage, type Page, type Tone } from '../ui/page';
import { ask } from '../ui/sending/server';
import { tabs } from '../ui/tabs';
import { agenda, money } from './agenda-money';
import { assignments } from './assignments';
import { nextConference } from './next-conference';
import { progress } from './progress';
import { replies } from './replies';
import { roles } from './roles';
import { matrix } from './village-matrix';
import type { Work } from './work';

/** What the person was looking at, kept over a refresh. */
interface Place {
  readonly tab: number;
  readonly village: string;
  readonly scrolled: number;
}

function chooser(facts: PreparationFacts, choose: (id: string) => void): HTMLElement {
  const id = unique('conference');
  const options = (conferenceOptions(facts.conferences).options ?? []).map(({ value, label }) =>
    element('option', { value, selected: value === facts.conference?.id }, label),
  );
  const select = element('select', { id }, ...options);
  select.addEventListener('change', () => choose(select.value));
  return element('div', { class: 'field' }, element('label', { for: id }, text.conference), select);
}

function draw(page: Page, facts: PreparationFacts, place: Place): void {
  const { conference, preparation } = facts;
  if (!conference || !preparation) {
    page.say(formWords.noConference, 'bad');
    return;
  }
  let { tab, village } = place;

  const show = async (id: string, message: string, tone: Tone): Promise<void> => {
    page.busy(message === '' ? formWords.opening : message);
    const answer = await ask('preparation.open', { conference: id });
    page.rest();
    if (answer.kind === 'done') {
      draw(page, answer.value, { tab, village, scrolled: page.main.scrollTop });
      page.say(message, tone);
      return;
    }
    const trouble = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
    page.say(`${message} ${trouble}`.trim(), 'bad', {
      label: formWords.retry,
      run: () => void show(id, message, tone),
    });
  };

  const work: Work = {
    page,
    facts,
    conference,
    preparation,
    refresh: (message, tone = 'plain') => void show(conference.id, message, tone),
    go: (id, message) => void show(id, message, 'good'),
  };
  const choose = (chosen: string): void => {
    village = chosen;
  };
  const parts = tabs(text.conference, [
    { label: text.tabs.progress, content: progress(work) },
    {
      label: text.tabs.work,
      content: element('div', {}, roles(work), assignments(work), agenda(work), money(work)),
    },
    {
      label: text.tabs.villages,
      content: element('div', {}, replies(work, village, choose), matrix(work)),
    },
    { label: text.tabs.next, content: nextConference(work) },
  ]);
  parts.open(tab);
  parts.onOpen((index) => {
    tab = index;
    page.say('');
  });
  page.main.replaceChildren(
    chooser(facts, (chosen) => void show(chosen, '', 'plain')),
    parts.root,
  );
  page.main.scrollTop = place.scrolled;
}

const page = createPage(preparationSteps);
void openPage(page, 'preparation.open', { conference: null }, (facts) => {
  draw(page, facts, { tab: 0, village: '', scrolled: 0 });
  page.main.querySelector('select')?.focus();
});
