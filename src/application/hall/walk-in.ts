import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome } from '../../domain/outcome';
import { readPersonName } from '../../domain/people/person-name';
import { attendees, groupLabels, honorificLabels } from '../../register/tables/attendees';
import { importAttendees } from '../attendees/import-attendees';
import { undoImport } from '../attendees/undo-import';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import type { Draft } from '../rows/edit-row';
import { type RecordedRoll, rollOf } from './roll-call';

/** Somebody who comes without an invitation. */
export interface WalkIn {
  readonly request: string;
  readonly conference: string;
  /** As typed, with or without a form of address. */
  readonly name: string;
  /** '' for nobody of a village. */
  readonly village: string;
  /** Clock time as typed, or ''. */
  readonly arrivedAt: string;
}

/** The row of a walk-in as a pasted list has it, so that adding and taking back are those of an import. */
function asImport({ request, conference, name, village, arrivedAt }: WalkIn) {
  const { honorific, fullName } = readPersonName(name);
  const draft: Draft = {
    conference,
    honorific: honorific ? honorificLabels[honorific] : '',
    fullName,
    village,
    group: village === '' ? groupLabels.units : groupLabels.citizens,
    seat: attendees.columns.seat.labels.added,
    attendance: attendees.columns.attendance.labels.present,
    arrivedAt,
  };
  return { request, people: [draft] };
}

const recordedRoll = (ports: Ports, conference: string, recorded: number): Outcome<RecordedRoll, Failure> =>
  mapValue(readRows(ports, attendees), (rows) => ({ recorded, unknown: [], ...rollOf(rows, conference) }));

/**
 * Adds somebody who comes without an invitation to the list, as present. A repeated request adds nobody; 0 are recorded
 * where the list has this person already.
 */
export const addWalkIn = (ports: Ports, person: WalkIn): Outcome<RecordedRoll, Failure> =>
  andThen(importAttendees(ports, asImport(person)), ({ added }) =>
    recordedRoll(ports, person.conference, added),
  );

/** Takes a walk-in off the list again; 0 are recorded where somebody has changed the row since, which then stays. */
export const takeBackWalkIn = (ports: Ports, person: WalkIn): Outcome<RecordedRoll, Failure> =>
  andThen(undoImport(ports, asImport(person)), ({ remaining }) =>
    recordedRoll(ports, person.conference, remaining.length === 0 ? 1 : 0),
  );
