import { invitedPerson } from '../../register/columns/invited-person';
import type { AttendeeFormFacts, Draft } from '../../rpc/answers';

/** Fields for every attendee; `furtherFields` are seldom needed. */
export const usualFields = [
  'honorific',
  'fullName',
  'title',
  'organisation',
  'group',
  'village',
  'phone',
  'email',
] as const;
export const furtherFields = [
  'channel',
  'seat',
  'onPayroll',
  'order',
  'reply',
  'substitute',
  'attendance',
  'note',
] as const;

export const personFields = ['conference', ...usualFields, ...furtherFields] as const;

const { withdrawn: _, ...chosen } = invitedPerson.columns.seat.labels;

/** Somebody is struck off by the button that asks for the reason. */
export const seats = Object.values(chosen).map((label) => ({ value: label, label }));

/** A blank form for the current conference. */
export const newPerson = (facts: AttendeeFormFacts): Draft => ({
  conference: (facts.conference ?? facts.conferences[0])?.id ?? '',
  seat: invitedPerson.columns.seat.labels.invited,
});
