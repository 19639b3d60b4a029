import type { Failure } from '../../domain/failure';
import { eachInTurn, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isRehearsed, rehearsalConference } from '../../register/defaults/rehearsal-marks';
import type { Columns } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { beginRehearsal, rehearsalIn } from '../rows/rehearsal-memory';
import { noteOn, underLock } from '../rows/under-lock';
import { fillSample, seasonTables } from './sample-season';

export interface RehearsalFacts {
  readonly rehearsing: boolean;
  /** E-mail address of the rehearsing person, which gets every letter; '' without a rehearsal. */
  readonly person: string;
}

export function openRehearsal(ports: Ports): Outcome<RehearsalFacts, Failure> {
  const rehearsal = rehearsalIn(ports.memory.readAll());
  return success({ rehearsing: rehearsal !== null, person: rehearsal?.person ?? '' });
}

/**
 * Fills an empty register with a made-up season, so that a new colleague can try everything safely. A register with rows
 * of its own is refused. Repeated after a crash, it adds what is missing.
 */
export const startRehearsal = (ports: Ports): Outcome<RehearsalFacts, Failure> =>
  underLock(
    ports,
    () => {
      const rehearsal = rehearsalIn(ports.memory.readAll());
      if (!rehearsal) {
        const filled = filledTabs(ports);
        if (!filled.ok) return filled;
        if (filled.value.length > 0) return failure({ code: 'rehearsal-needs-empty', tabs: filled.value });
        beginRehearsal(ports);
      }
      const person = rehearsal?.person ?? ports.person.email();
      return mapValue(fillSample(ports, person), () => ({ rehearsing: true, person }));
    },
    () => noteOn(conferences, acts.startRehearsal, rehearsalConference),
    'holdingLong',
  );

const filledTabs = (ports: Ports): Outcome<readonly string[], Failure> =>
  mapValue(
    eachInTurn(seasonTables, (table) => ports.register.read<Columns>(table)),
    (sheets) =>
      sheets
        .filter(({ rows }) =>
          rows.some(({ values }) => !isRehearsed(String(values.conference ?? values.id ?? ''))),
        )
        .map(({ table }) => table.tab),
  );
