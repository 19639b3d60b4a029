import { type PaperKindCode, paperCodes, paperKinds } from '../../register/papers/paper-kinds';
import type { TemplateFormFacts } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { templateText } from '../../text/forms/template-form';
import { templateSteps } from '../../text/guide/guide';
import { element, unique } from '../ui/element';
import { createPage, openPage, type Page, type Tone } from '../ui/page';
import { ask } from '../ui/sending/server';
import { inUse } from './in-use';
import { tagList } from './tag-list';
import { upload } from './upload';
import type { Work } from './work';

function chooser(facts: TemplateFormFacts, choose: (kind: PaperKindCode) => void): HTMLElement {
  const id = unique('kind');
  const select = element(
    'select',
    { id },
    ...facts.kinds.map(({ kind }) =>
      element('option', { value: kind, selected: kind === facts.chosen }, paperKinds[kind].label),
    ),
  );
  select.addEventListener('change', () => {
    const kind = paperCodes.find((code) => code === select.value);
    if (kind) choose(kind);
  });
  return element('div', { class: 'field' }, element('label', { for: id }, templateText.kind), select);
}

function draw(page: Page, facts: TemplateFormFacts): void {
  const show = async (kind: PaperKindCode, message: string, tone: Tone): Promise<void> => {
    page.busy(message === '' ? formWords.opening : message);
    const answer = await ask('template.open', { kind });
    page.rest();
    if (answer.kind === 'done') {
      draw(page, answer.value);
      page.say(message, tone);
      return;
    }
    const trouble = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
    page.say(`${message} ${trouble}`.trim(), 'bad', {
      label: formWords.retry,
      run: () => void show(kind, message, tone),
    });
  };
  const kind = facts.chosen;
  const work: Work = {
    page,
    facts,
    kind,
    template: facts.kinds.find((one) => one.kind === kind) ?? { kind, url: '', formerUrl: '' },
    refresh: (message, tone = 'plain') => void show(kind, message, tone),
  };
  page.main.replaceChildren(
    chooser(facts, (chosen) => void show(chosen, '', 'plain')),
    inUse(work),
    upload(work),
    tagList(facts),
  );
}

const page = createPage(templateSteps);
void openPage(page, 'template.open', { kind: null }, (facts) => {
  draw(page, facts);
  page.main.querySelector('select')?.focus();
});
