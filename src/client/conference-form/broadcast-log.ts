import { parseIsoDate } from '../../domain/calendar/calendar-date';
import { readTypedDate } from '../../domain/calendar/date-text';
import { noticeDeadlines } from '../../domain/calendar/deadlines';
import { workingCalendar } from '../../domain/calendar/working-days';
import { broadcasts, proofChannelLabels, purposeLabels } from '../../register/tables/broadcasts';
import type { CalendarFacts, EditableRow } from '../../rpc/answers';
import { conferenceText } from '../../text/forms/conference-form';
import { shownIso } from '../../text/shown-date';
import { button, element } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { fieldGroup } from '../ui/field-group';
import type { Page } from '../ui/page';
import { refusedFields } from '../ui/refused-fields';
import { createRequestId } from '../ui/request-id';
import { notice } from '../ui/section';
import { send } from '../ui/send';

export interface BroadcastLog {
  readonly root: HTMLElement;
  readonly save: HTMLButtonElement;
  stand(basis: EditableRow | null): void;
}

/** Enters one broadcast or posting, the proof that the notice was public in time. */
export function createBroadcastLog(page: Page, calendar: CalendarFacts): BroadcastLog {
  const request = createRequestId();
  const summary = errorSummary();
  const group = fieldGroup(broadcasts, [
    'broadcastOn',
    'purpose',
    'channel',
    'slot',
    'times',
    'reader',
    'evidence',
    'note',
  ]);
  const late = element('div', { role: 'status', 'aria-live': 'polite' });
  const fields = element('div', {}, summary.root, ...group.roots);
  const saveFirst = element('p', {}, conferenceText.saveFirst);
  let conference: EditableRow | null = null;
  group.fields.broadcastOn.root.append(late);

  function follow(): void {
    const date = readTypedDate(conference?.draft.date ?? '') ?? parseIsoDate(conference?.draft.date ?? '');
    const on = readTypedDate(group.fields.broadcastOn.value());
    const legal = date
      ? noticeDeadlines(date, workingCalendar(calendar.daysOff), calendar.noticeDays).legal
      : undefined;
    const isNotice = group.fields.purpose.value() !== purposeLabels.results;
    const tooLate = isNotice && legal !== undefined && on !== undefined && on > legal;
    late.replaceChildren(...(tooLate ? [notice('warn', conferenceText.broadcastLate(shownIso(legal)))] : []));
  }
  function blank(): void {
    group.fill({
      broadcastOn: shownIso(calendar.today),
      purpose: purposeLabels.notice,
      channel: proofChannelLabels.loudspeaker,
      times: '1',
    });
    follow();
  }
  function submit(): void {
    if (page.isBusy() || !conference) return;
    const complaints = group.check();
    summary.show(complaints);
    if (complaints.length > 0) return;
    void send(page, {
      name: 'broadcast.save',
      input: { request: request.current(), draft: { ...group.draft(), conference: conference.id } },
      done({ id }) {
        request.renew();
        blank();
        page.say(conferenceText.broadcastSaved(id), 'good');
        group.fields.broadcastOn.control.focus();
      },
      refused: refusedFields(group, summary),
      again: submit,
    });
  }

  group.onInput(follow);
  blank();
  const save = button(conferenceText.broadcastSave, submit, 'primary');
  return {
    root: element('div', {}, element('p', {}, conferenceText.broadcastLead), saveFirst, fields),
    save,
    stand(basis) {
      conference = basis;
      saveFirst.hidden = basis !== null;
      fields.hidden = basis === null;
      save.hidden = basis === null;
      follow();
    },
  };
}
