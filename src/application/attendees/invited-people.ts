import { comparePersonNames } from '../../domain/people/person-name';
import { type Attendee, groupLabels } from '../../register/tables/attendees';
import type { SheetRow } from '../ports';

export type AttendeeRow = SheetRow<Attendee>;

export const isInvited =
  (conference: string) =>
  (person: Attendee): boolean =>
    person.conference === conference &&
    person.fullName !== '' &&
    (person.seat === 'invited' || person.seat === null);

const groupOrder = Object.keys(groupLabels);

/** Printing order: by group, then the office's own order, then village and name. */
export function comparePeople(a: Attendee, b: Attendee): number {
  return (
    groupOrder.indexOf(a.group ?? 'citizens') - groupOrder.indexOf(b.group ?? 'citizens') ||
    (a.order ?? 1e9) - (b.order ?? 1e9) ||
    (a.village < b.village ? -1 : a.village > b.village ? 1 : 0) ||
    comparePersonNames(a.fullName, b.fullName)
  );
}
