import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { villages } from '../../register/tables/villages';
import { statesNames, statesVillages } from '../attendees/letter-prints';
import { noticeUnits } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import { announcedIn, isAnnounced, noticeChanges } from './notice-changes';

/**
 * Whatever was typed into the sheets after somebody was told of it is followed up before any sidebar opens, also one that
 * shows none of it. Memory says what was told; where nothing was, no sheet is read.
 */
export function noticeBeforeOpening(ports: Ports): void {
  const memory = ports.memory.readAll();
  const rows = announcedIn(memory) ? readRows(ports, conferences) : null;
  if (rows?.ok) {
    const live = rows.value.filter(isAnnounced).map(({ id }) => id);
    const people = statesNames(memory, live) ? readRows(ports, attendees) : null;
    const places = statesVillages(memory, live) ? readRows(ports, villages) : null;
    noticeChanges(
      ports,
      rows.value,
      { people: people?.ok ? people.value : [], villages: places?.ok ? places.value : undefined },
      memory,
    );
  }
  noticeUnits(ports, memory);
}
