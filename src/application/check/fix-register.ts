import type { Failure } from '../../domain/failure';
import { andThen, eachInTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { underLock, writeWaitingNotes } from '../rows/under-lock';
import { type Inspection, inspectRegister, type RegisterCheck, resultOf } from './check-register';

export interface RegisterRepair extends RegisterCheck {
  /** Cells written. */
  readonly fixed: number;
}

/** One repair can allow another: people without a conference belong to the only one once it has an ID. */
const rounds = 3;

/** Makes the certain repairs and reports what is left for the office. */
export const fixRegister = (ports: Ports): Outcome<RegisterRepair, Failure> =>
  underLock(
    ports,
    () => {
      writeWaitingNotes(ports, ports.memory.readAll());
      return repair(ports);
    },
    ({ fixed }) =>
      fixed > 0 && { action: acts.fixRegister, tab: '', record: '', detail: counted.cells(fixed) },
    'holdingLong',
  );

const repair = (ports: Ports, roundsLeft = rounds, fixed = 0): Outcome<RegisterRepair, Failure> =>
  andThen(inspectRegister(ports), (inspection) =>
    roundsLeft === 0 || !hasFixes(inspection)
      ? success({ ...resultOf(inspection), fixed })
      : andThen(writeFixes(ports, inspection), (count) => repair(ports, roundsLeft - 1, fixed + count)),
  );

const hasFixes = ({ sheets }: Inspection): boolean =>
  sheets.some(({ flaws }) => flaws.some(({ fix }) => fix !== null));

function writeFixes(
  { register, memory }: Ports,
  { sheets, memory: counters }: Inspection,
): Outcome<number, Failure> {
  // Counters first, so that an ID is never given again even if writing breaks off.
  if (Object.keys(counters).length > 0) memory.write(counters);
  const written = eachInTurn(sheets, ({ sheet, flaws, additions }) => {
    const fixes = flaws.flatMap(({ fix }) => fix ?? []);
    // Rows first: a cell that names several days keeps them until each has its row.
    const added = additions.length === 0 ? success([]) : register.append(sheet, additions);
    return andThen(added, () => register.fixCells(sheet, fixes));
  });
  return mapValue(written, (counts) => counts.reduce((sum, count) => sum + count, 0));
}
