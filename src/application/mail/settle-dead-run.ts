import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { fateOf } from '../../domain/reminders/send-recovery';
import type { ledger } from '../../register/tables/ledger';
import type { Ports, SheetSnapshot } from '../ports';
import type { MailRun } from './mail-run';

const stateOf = { sent: 'done', uncertain: 'uncertain' } as const;

/**
 * Writes down what a run that died had sent, and puts the one letter it cannot tell of on the review list. Gives the
 * ledger as it then stands.
 */
export function settleDeadRun(
  ports: Ports,
  sheet: SheetSnapshot<typeof ledger.columns>,
  dead: MailRun,
): Outcome<SheetSnapshot<typeof ledger.columns>, Failure> {
  const doneAt = ports.clock.stamp();
  const changes = sheet.rows.flatMap(({ values: job }) => {
    const fate = fateOf(job, dead);
    if (job.state !== 'waiting' || fate === 'not-begun') return [];
    return [{ key: job.key, values: { state: stateOf[fate], doneAt, attempts: (job.attempts ?? 0) + 1 } }];
  });
  return changes.length === 0 ? success(sheet) : ports.register.changeBlock(sheet, changes);
}
