import type { JSX } from 'preact';
import { isVietnamZone } from '../../domain/calendar/vietnam-zone';
import type { Finding } from '../../rpc/answers';
import * as checkText from '../../text/forms/check-panel';
import { MailStops } from '../ui/lists/mail-stops';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send, showCell } from '../ui/sending/send';
import { FindingLines, shownAtOnce } from './finding-line';
import { byTab } from './findings';
import { OldContacts } from './old-contacts';

const firstAction = 'first-action';

/** Findings of Soát sổ, the button that repairs them, and the way to each cell. */
export function CheckPanel({ facts }: Opened<'check.open'>): JSX.Element {
  const page = usePage();
  const focus = useFocus(firstAction);
  const register = useStore(() => facts);
  const { findings, rows, oldContacts, timeZone, foreignLocale, mailStops } = register.read();
  const fixable = findings.filter((finding) => finding.fixable).length;

  function take(value: typeof facts): void {
    register.write(value);
    focus(firstAction);
  }

  const show = (finding: Finding): void => showCell(page, finding);
  const fix = (): void =>
    void send(page, {
      name: 'check.fix',
      input: {},
      doing: checkText.fixing,
      long: true,
      done(value) {
        take(value);
        page.say(checkText.fixed(value.fixed), 'good');
      },
    });
  const check = (): void =>
    void send(page, {
      name: 'check.open',
      input: {},
      doing: checkText.checking,
      done: take,
    });

  return (
    <>
      <Notice tone={findings.length === 0 ? 'good' : 'plain'}>
        {findings.length === 0 ? checkText.clean(rows) : checkText.found(findings.length, rows)}
      </Notice>
      {!isVietnamZone(timeZone) && <Notice tone="bad">{checkText.wrongTimeZone(timeZone)}</Notice>}
      {foreignLocale && <Notice tone="bad">{checkText.wrongLocale(foreignLocale)}</Notice>}
      <MailStops stops={mailStops} />
      {byTab(findings).map((group, index) => (
        <details key={group.tab} open={index === 0 || findings.length <= shownAtOnce}>
          <summary>{checkText.tab(group.tab, group.findings.length)}</summary>
          <FindingLines findings={group.findings} show={show} />
        </details>
      ))}
      {(oldContacts.people > 0 || oldContacts.letters) && <OldContacts {...oldContacts} check={check} />}
      <Actions>
        {fixable > 0 && (
          <Button id={firstAction} look="primary" onPress={fix}>
            {checkText.fix(fixable)}
          </Button>
        )}
        <Button id={fixable > 0 ? undefined : firstAction} onPress={check}>
          {checkText.again}
        </Button>
      </Actions>
    </>
  );
}
