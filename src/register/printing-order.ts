import { comparePersonNames } from '../domain/people/person-name';
import { type Attendee, groupLabels } from './tables/attendees';

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
