import type { RehearsalFacts } from '../../rpc/answers';
import { guideStages } from '../../text/guide/guide';
import { guideText } from '../../text/guide/guide-words';
import { button, element } from '../ui/element';
import { createPage, openPage, type Page } from '../ui/page';
import { question } from '../ui/question';
import { folded, list, notice, section } from '../ui/section';
import { send } from '../ui/sending/send';

function rehearsalSection(page: Page, { rehearsing, person }: RehearsalFacts): HTMLElement {
  const asked = question();
  const start = (): void => {
    void send(page, {
      name: 'rehearsal.start',
      input: {},
      doing: guideText.starting,
      long: true,
      done(facts) {
        draw(page, facts);
        page.say(guideText.started, 'good');
      },
      again: start,
    });
  };
  const end = (): void => {
    void send(page, {
      name: 'rehearsal.end',
      input: {},
      doing: guideText.ending,
      long: true,
      done(facts) {
        draw(page, facts);
        page.say(guideText.ended, 'good');
      },
      again: end,
    });
  };
  return rehearsing
    ? section(
        guideText.rehearsal,
        notice('warn', guideText.running(person)),
        button(guideText.end, () => asked.ask(guideText.confirmEnd, { run: end })),
        asked.root,
      )
    : section(guideText.rehearsal, element('p', {}, guideText.whatItIs), button(guideText.start, start));
}

function draw(page: Page, facts: RehearsalFacts): void {
  page.main.replaceChildren(
    element(
      'div',
      { class: 'stages' },
      ...guideStages.map(({ title, steps }) => folded(title, list(steps, 'ol'))),
    ),
    rehearsalSection(page, facts),
  );
}

const page = createPage(null);
void openPage(page, 'rehearsal.open', {}, (facts) => draw(page, facts));
