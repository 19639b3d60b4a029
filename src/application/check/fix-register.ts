import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { type Inspection, inspectRegister, type RegisterCheck, resultOf } from './check-register';

export interface RegisterRepair extends RegisterCheck {
  /** Cells written. */
  readonly fixed: number;
}

/** A repair can make another one certain: a conference that got its ID becomes the one that its people belong to. */
const rounds = 3;

/** Mends what is certain, and says what is left for the office. */
export function fixRegister(ports: Ports): Outcome<RegisterRepair, Failure> {
  const repair = ports.lock.holdingLong(() => mend(ports));
  if (repair.ok && repair.value.fixed > 0) {
    const detail = counted.cells(repair.value.fixed);
    ports.register.note({ action: acts.fixRegister, tab: '', record: '', detail });
  }
  return repair;
}

function mend(ports: Ports): Outcome<RegisterRepair, Failure> {
  let inspection = inspectRegister(ports);
  let fixed = 0;
  for (let round = 1; inspection.ok && round <= rounds; round += 1) {
    if (!hasFixes(inspection.value)) break;
    const written = writeFixes(ports, inspection.value);
    if (!written.ok) return written;
    fixed += written.value;
    inspection = inspectRegister(ports);
  }
  return inspection.ok ? success({ ...resultOf(inspection.value), fixed }) : inspection;
}

const hasFixes = ({ sheets }: Inspection): boolean =>
  sheets.some(({ flaws }) => flaws.some(({ fix }) => fix !== null));

function writeFixes(
  { register, memory }: Ports,
  { sheets, memory: counters }: Inspection,
): Outcome<number, Failure> {
  // Counters first: an ID once proposed for writing is never given again, even if the writing breaks off.
  if (Object.keys(counters).length > 0) memory.write(counters);
  let written = 0;
  for (const { sheet, flaws } of sheets) {
    const fixes = flaws.flatMap(({ fix }) => fix ?? []);
    const count = register.fixCells(sheet, fixes);
    if (!count.ok) return count;
    written += count.value;
  }
  return success(written);
}
