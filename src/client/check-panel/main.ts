import type { Finding, RegisterCheck } from '../../rpc/answers';
import { checkText } from '../../text/forms/check-panel';
import { checkSteps } from '../../text/guide/guide';
import { button, element } from '../ui/element';
import { createPage, openPage, type Page } from '../ui/page';
import { notice } from '../ui/section';
import { send } from '../ui/sending/send';
import { focusSheet } from '../ui/sending/server';
import { findingLine } from './finding-line';
import { byTab } from './findings';
import { oldContactsSection } from './old-contacts-section';

const vietnam = 'Asia/Ho_Chi_Minh';

function draw(page: Page, { findings, rows, oldContacts, timeZone }: RegisterCheck): void {
  const show = (finding: Finding): void => {
    const { tab, cell } = finding;
    void send(page, {
      name: 'cell.show',
      input: { tab, cell },
      doing: checkText.show(cell),
      done: focusSheet,
      again: () => show(finding),
    });
  };
  const fixable = findings.filter((finding) => finding.fixable).length;
  const fix = button(checkText.fix(fixable), () => fixAll(), 'primary');
  const again = button(checkText.again, () => check());
  const fixAll = (): void => {
    void send(page, {
      name: 'check.fix',
      input: {},
      doing: checkText.fixing,
      long: true,
      done(value) {
        draw(page, value);
        page.say(checkText.fixed(value.fixed), 'good');
      },
      again: fixAll,
    });
  };
  const check = (): void => {
    void send(page, {
      name: 'check.open',
      input: {},
      doing: checkText.checking,
      done: (value) => draw(page, value),
      again: check,
    });
  };
  const groups = byTab(findings).map(({ tab, findings: found }) =>
    element(
      'details',
      { open: true },
      element('summary', {}, checkText.tab(tab, found.length)),
      element('ul', { class: 'lines' }, ...found.map((finding) => findingLine(finding, show))),
    ),
  );
  const sum = findings.length === 0 ? checkText.clean(rows) : checkText.found(findings.length, rows);
  page.main.replaceChildren(
    notice(findings.length === 0 ? 'good' : 'plain', sum),
    ...(timeZone === vietnam ? [] : [notice('bad', checkText.wrongTimeZone(timeZone))]),
    ...groups,
    ...(oldContacts.people > 0 ? [oldContactsSection(page, oldContacts, check)] : []),
  );
  page.actions.replaceChildren(...(fixable > 0 ? [fix] : []), again);
  (fixable > 0 ? fix : again).focus();
}

const page = createPage(checkSteps);
void openPage(page, 'check.open', {}, (value) => draw(page, value));
