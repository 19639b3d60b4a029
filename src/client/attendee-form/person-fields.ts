import { attendees } from '../../register/tables/attendees';
import type { AttendeeFormFacts, Draft } from '../../rpc/answers';
import { attendeeText } from '../../text/forms/attendee-form';
import { conferenceOptions } from '../ui/conference-field';
import { element, show } from '../ui/element';
import { type FieldGroup, fieldGroup } from '../ui/field-group';
import { folded } from '../ui/section';

const usual = [
  'conference',
  'honorific',
  'fullName',
  'title',
  'organisation',
  'group',
  'village',
  'phone',
  'email',
] as const;
const further = [
  'channel',
  'seat',
  'onPayroll',
  'order',
  'reply',
  'substitute',
  'attendance',
  'note',
] as const;
const names = [...usual, ...further];

export type PersonFormField = (typeof names)[number];

export interface PersonFields {
  readonly root: HTMLElement;
  readonly group: FieldGroup<PersonFormField>;
}

/** Everything that a clerk may say of one attendee. */
export function personFields(facts: AttendeeFormFacts): PersonFields {
  const group = fieldGroup(attendees, names, {
    conference: conferenceOptions(facts.conferences),
    village: { suggestions: facts.villages },
    note: { rows: 3 },
  });
  const rootsOf = (some: readonly PersonFormField[]): readonly HTMLElement[] =>
    some.map((name) => group.fields[name].root);
  show(group.fields.conference.root, facts.conferences.length > 1);
  return {
    root: element('div', {}, ...rootsOf(usual), folded(attendeeText.more, ...rootsOf(further))),
    group,
  };
}

/** A blank form for the conference at hand. */
export const newPerson = (facts: AttendeeFormFacts): Draft => ({
  conference: (facts.conference ?? facts.conferences[0])?.id ?? '',
  seat: attendees.columns.seat.labels.invited,
});
