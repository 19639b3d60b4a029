import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import type { ledger } from '../register/ledger';
import type { MailRun } from './mail-run';
import type { Ports, SheetSnapshot } from './ports';

/**
 * Writes down what a run that died had sent: everything before its cursor left, the letter at the cursor is uncertain
 * and goes to the review list, and what comes after still waits.
 */
export function settleDeadRun(
  ports: Ports,
  sheet: SheetSnapshot<typeof ledger.columns>,
  dead: MailRun,
): Outcome<void, Failure> {
  const doneAt = ports.clock.stamp();
  const changes = sheet.rows.flatMap(({ values: job }) => {
    if (job.run !== dead.run || job.state !== 'waiting' || job.sequence === null || job.sequence > dead.at)
      return [];
    if (dead.skipped.includes(job.sequence)) return [];
    const uncertain = job.sequence === dead.at || dead.unknown.includes(job.sequence);
    const state = uncertain ? ('uncertain' as const) : ('done' as const);
    return [{ key: job.key, values: { state, doneAt, attempts: (job.attempts ?? 0) + 1 } }];
  });
  return changes.length === 0 ? success(undefined) : ports.register.changeBlock(sheet, changes);
}
