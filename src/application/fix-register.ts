import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import { acts, counted } from '../register/journal';
import { inspectRegister, type RegisterCheck, resultOf } from './check-register';
import type { Ports } from './ports';

export interface RegisterRepair extends RegisterCheck {
  /** Cells written. */
  readonly fixed: number;
}

/** Mends what is certain, and says what is left for the office. */
export function fixRegister(ports: Ports): Outcome<RegisterRepair, Failure> {
  const repair = ports.lock.holding(() => mend(ports));
  if (repair.ok && repair.value.fixed > 0) {
    const detail = counted.cells(repair.value.fixed);
    ports.register.note({ action: acts.fixRegister, tab: '', record: '', detail });
  }
  return repair;
}

function mend(ports: Ports): Outcome<RegisterRepair, Failure> {
  const before = inspectRegister(ports);
  if (!before.ok) return before;
  const { sheets, memory } = before.value;
  if (Object.keys(memory).length > 0) ports.memory.write(memory);
  const repairs = sheets.map(({ sheet, flaws }) => ({ sheet, fixes: flaws.flatMap(({ fix }) => fix ?? []) }));
  if (repairs.every(({ fixes }) => fixes.length === 0))
    return success({ ...resultOf(before.value), fixed: 0 });
  let fixed = 0;
  for (const { sheet, fixes } of repairs) {
    const written = ports.register.fixCells(sheet, fixes);
    if (!written.ok) return written;
    fixed += written.value;
  }
  const after = inspectRegister(ports);
  return after.ok ? success({ ...resultOf(after.value), fixed }) : after;
}
