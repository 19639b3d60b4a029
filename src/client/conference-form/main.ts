import { conferences } from '../../register/tables/conferences';
import type { ConferenceFormFacts, EditableRow } from '../../rpc/answers';
import { conferenceText } from '../../text/forms/conference-form';
import { conferenceSteps } from '../../text/guide/guide';
import { shownIso } from '../../text/shown-date';
import { element, unique } from '../ui/element';
import { createPage, openPage, type Page } from '../ui/page';
import { tabs } from '../ui/tabs';
import { unnumberedNotice } from '../ui/unnumbered-notice';
import { createBroadcastLog } from './broadcast-log';
import { createDetails } from './details';
import { createStatusButtons } from './status-buttons';

const optionOf = ({ id, draft }: EditableRow): HTMLOptionElement => {
  const parts = [id, shownIso(draft.date ?? ''), draft.title ?? ''];
  return element('option', { value: id }, parts.filter((part) => part !== '').join(' · '));
};

function draw(page: Page, facts: ConferenceFormFacts): void {
  let known = facts.conferences;
  const chooserId = unique('conference');
  const chooser = element('select', { id: chooserId });
  const fillChooser = (chosen: string): void => {
    chooser.replaceChildren(element('option', { value: '' }, conferenceText.create), ...known.map(optionOf));
    chooser.value = chosen;
  };
  const keep = (row: EditableRow): void => {
    known = [...known.filter((one) => one.id !== row.id), row];
    fillChooser(row.id);
  };

  const broadcast = createBroadcastLog(page, facts.calendar);
  const details = createDetails(page, facts.calendar, {
    stands(basis) {
      status.stand(basis);
      broadcast.stand(basis);
      fillChooser(basis?.id ?? '');
    },
    saved: keep,
  });
  const status = createStatusButtons(page, {
    isChanged: () => details.editor.isChanged(),
    changed(row) {
      keep(row);
      details.begin(row);
    },
  });
  chooser.addEventListener('change', () => {
    page.say('');
    details.begin(known.find((one) => one.id === chooser.value) ?? null);
  });

  const parts = tabs(conferenceText.choose, [
    { label: conferenceText.tabs.details, content: details.root },
    { label: conferenceText.tabs.status, content: status.root },
    { label: conferenceText.tabs.broadcast, content: broadcast.root },
  ]);
  const saves = [details.save, null, broadcast.save];
  const showSave = (index: number): void => page.actions.replaceChildren(...[saves[index] ?? []].flat());
  parts.onOpen((index) => {
    page.say('');
    showSave(index);
  });

  const latest = known[known.length - 1] ?? null;
  details.begin(latest);
  details.editor.restore(() => details.begin(latest));
  showSave(0);
  page.main.replaceChildren(
    element('div', { class: 'field' }, element('label', { for: chooserId }, conferenceText.choose), chooser),
    ...unnumberedNotice(conferences.tab, facts.unnumbered),
    parts.root,
  );
  chooser.focus();
}

const page = createPage(conferenceSteps);
void openPage(page, 'conference.open', {}, (facts) => draw(page, facts));
