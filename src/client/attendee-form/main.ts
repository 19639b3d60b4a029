import { attendees } from '../../register/tables/attendees';
import type { AttendeeFormFacts } from '../../rpc/answers';
import { attendeeText } from '../../text/forms/attendee-form';
import { attendeeSteps } from '../../text/guide/guide';
import { sidebarTitles } from '../../text/menu';
import { onlyConference } from '../ui/conference-field';
import { createPage, openPage, type Page, sayFirst } from '../ui/page';
import { tabs } from '../ui/tabs';
import { unnumberedNotice } from '../ui/unnumbered-notice';
import { createOnePerson } from './one-person';
import { createPasteList } from './paste-list';

function draw(page: Page, facts: AttendeeFormFacts): void {
  if (facts.conferences.length === 0) {
    sayFirst(page, attendeeText.noConference);
    return;
  }
  const onePerson = createOnePerson(page, facts);
  const pasteList = createPasteList(page, facts);
  const parts = [onePerson, pasteList];
  const made = tabs(sidebarTitles['attendee-form'], [
    { label: attendeeText.onePerson, content: onePerson.root },
    { label: attendeeText.pasteList, content: pasteList.root },
  ]);
  const showSave = (index: number): void => {
    const part = parts[index];
    if (part) page.actions.replaceChildren(part.save);
  };
  made.onOpen((index) => {
    showSave(index);
    page.say('');
  });
  showSave(0);
  const context = onlyConference(facts.conferences);
  page.main.replaceChildren(
    ...(context ? [context] : []),
    ...unnumberedNotice(attendees.tab, facts.unnumbered),
    made.root,
  );
  onePerson.root.querySelector<HTMLElement>('input')?.focus();
}

const page = createPage(attendeeSteps);
void openPage(page, 'attendee.open', {}, (facts) => draw(page, facts));
