import type { CollationFacts } from '../../rpc/answers';
import { collationText as text } from '../../text/forms/collation-form';
import { formWords } from '../../text/forms/form-words';
import { collationSteps } from '../../text/guide/guide';
import { conferenceOptions } from '../ui/conference-field';
import { element, unique } from '../ui/element';
import { createPage, openPage, type Page } from '../ui/page';
import { notice } from '../ui/section';
import { ask } from '../ui/sending/server';
import { tabs } from '../ui/tabs';
import { salientIssues } from './salient-issues';
import { villageList } from './village-list';

/** Who has sent a list, and by name who has not. */
function standing({ villages }: CollationFacts): HTMLElement {
  const missing = villages.filter(({ returned }) => !returned).map(({ name }) => name);
  return notice(
    missing.length === 0 ? 'good' : 'warn',
    element('p', {}, text.returned(villages.length - missing.length, villages.length)),
    missing.length === 0 ? null : element('p', {}, text.missing(missing)),
  );
}

function draw(page: Page, facts: CollationFacts, tab: number): void {
  const { conference } = facts;
  if (!conference) {
    page.say(formWords.noConference, 'bad');
    return;
  }
  const show = async (id: string, message: string, opened: number): Promise<void> => {
    page.busy(message === '' ? formWords.opening : message);
    const answer = await ask('collation.open', { conference: id });
    page.rest();
    if (answer.kind === 'done') {
      draw(page, answer.value, opened);
      page.say(message, 'good');
      return;
    }
    const trouble = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
    page.say(`${message} ${trouble}`.trim(), 'bad', {
      label: formWords.retry,
      run: () => void show(id, message, opened),
    });
  };
  const errand = (place: number) => ({
    page,
    facts,
    conference: conference.id,
    refresh: (message: string) => void show(conference.id, message, place),
  });
  const id = unique('conference');
  const options = (conferenceOptions(facts.conferences).options ?? []).map(({ value, label }) =>
    element('option', { value, selected: value === conference.id }, label),
  );
  const chooser = element('select', { id }, ...options);
  chooser.addEventListener('change', () => void show(chooser.value, '', tab));

  const entering = villageList(errand(0));
  const parts = tabs(text.conference, [
    { label: text.tabs.enter, content: element('div', {}, standing(facts), entering.root) },
    { label: text.tabs.salient, content: salientIssues(errand(1)) },
  ]);
  const showSave = (index: number): void =>
    page.actions.replaceChildren(...(index === 0 && facts.villages.length > 0 ? [entering.save] : []));
  parts.open(tab);
  showSave(tab);
  parts.onOpen((index) => {
    page.say('');
    showSave(index);
  });
  page.main.replaceChildren(
    element('div', { class: 'field' }, element('label', { for: id }, text.conference), chooser),
    parts.root,
  );
}

const page = createPage(collationSteps);
void openPage(page, 'collation.open', { conference: null }, (facts) => {
  draw(page, facts, 0);
  page.main.querySelector('select')?.focus();
});
