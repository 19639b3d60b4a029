import { datePartsOf, parseIsoDate } from '../../domain/calendar/calendar-date';
import { readTypedDate } from '../../domain/calendar/date-text';
import { cellText } from '../../register/cell';
import { dateState, status } from '../../register/columns/conference-columns';
import { mode, reason } from '../../register/columns/next-conference';
import type { CalendarFacts, Draft } from '../../rpc/answers';
import * as conferenceText from '../../text/forms/conference-form';

const expected = cellText(dateState.write('expected'));

/** Initial values of the form of a new conference. */
export function newConference({ today }: CalendarFacts): Draft {
  const date = parseIsoDate(today);
  const year = date ? datePartsOf(date).year : 0;
  return {
    year: String(year),
    title: conferenceText.defaultTitle(year),
    status: cellText(status.write('preparing')),
    reason: cellText(reason.write('yearly')),
    mode: cellText(mode.write('in-person')),
    dateState: expected,
    // The hall of the plan (III.3.2).
    venue: conferenceText.defaultVenue,
    howToAttend: conferenceText.defaultHowToAttend,
  };
}

/** Typing a day makes it fixed, unless the clerk chose another state. */
export function fixedByDay({ date = '', dateState: state = '' }: Draft, typed: string): Draft {
  const isOpen = state === '' || state === expected;
  return typed === 'date' && isOpen && readTypedDate(date)
    ? { dateState: cellText(dateState.write('fixed')) }
    : {};
}
