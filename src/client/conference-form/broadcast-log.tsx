import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseIsoDate } from '../../domain/calendar/calendar-date';
import { readTypedDate } from '../../domain/calendar/date-text';
import { noticeDeadlines } from '../../domain/calendar/deadlines';
import { workingCalendar } from '../../domain/calendar/working-days';
import { broadcasts, proofChannelLabels, purposeLabels } from '../../register/tables/broadcasts';
import type { CalendarFacts, Draft, EditableRow } from '../../rpc/answers';
import * as conferenceText from '../../text/forms/conference-form';
import { shownIso } from '../../text/shown-date';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Field, Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Live, Notice } from '../ui/page/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';

const first = ['broadcastOn'] as const;
const others = ['purpose', 'channel', 'slot', 'times', 'reader', 'evidence', 'note'] as const;

const blank = ({ today }: CalendarFacts): Draft => ({
  broadcastOn: shownIso(today),
  purpose: purposeLabels.notice,
  channel: proofChannelLabels.loudspeaker,
  times: '1',
});

/** The last lawful day of the notice if this broadcast is later; null if it is in time. */
function missedDay(
  { broadcastOn = '', purpose }: Draft,
  date: string,
  calendar: CalendarFacts,
): string | null {
  const conferenceOn = readTypedDate(date) ?? parseIsoDate(date);
  const on = readTypedDate(broadcastOn);
  if (!conferenceOn || !on || purpose === purposeLabels.results) return null;
  const { legal } = noticeDeadlines(conferenceOn, workingCalendar(calendar.daysOff), calendar.noticeDays);
  return on > legal ? shownIso(legal) : null;
}

interface LogProps {
  /** Null until the conference is saved. */
  readonly conference: EditableRow | null;
  readonly calendar: CalendarFacts;
  /** Shows its button in the footer. */
  readonly isOpen: boolean;
}

/** Enters one broadcast or posting as proof of timely notice. */
export function BroadcastLog({ conference, calendar, isOpen }: LogProps): JSX.Element {
  const page = usePage();
  const group = useFieldGroup(broadcasts, [...first, ...others], blank(calendar));
  const corrections = useCorrections();
  const focus = useFocus();
  const [request] = useState(createRequestId);
  const missed = missedDay(group.draft(), conference?.draft.date ?? '', calendar);

  function submit(): void {
    if (page.isBusy() || !conference || corrections.lead(group.check())) return;
    void send(page, {
      name: 'broadcast.save',
      input: { request: request.current(), draft: { ...group.draft(), conference: conference.id } },
      done({ id }) {
        request.renew();
        group.fill(blank(calendar));
        page.say(conferenceText.broadcastSaved(id), 'good');
        focus(group.id('broadcastOn'));
      },
      refused: corrections.refused(group.accept),
      again: submit,
    });
  }

  return (
    <div>
      <p>{conferenceText.broadcastLead}</p>
      {conference ? (
        <div>
          <ErrorSummary complaints={group.complaints()} />
          <Field group={group} name="broadcastOn">
            <Live>{missed && <Notice tone="warn">{conferenceText.broadcastLate(missed)}</Notice>}</Live>
          </Field>
          <Fields group={group} names={others} />
        </div>
      ) : (
        <p>{conferenceText.saveFirst}</p>
      )}
      {isOpen && conference && (
        <Actions>
          <Button look="primary" onPress={submit}>
            {conferenceText.broadcastSave}
          </Button>
        </Actions>
      )}
    </div>
  );
}
