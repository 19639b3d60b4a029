import type { Clock } from '../../../application/ports';
import { dateOf } from '../../../domain/calendar/calendar-date';

/** Vietnam keeps UTC+7 all year. */
const offset = 7 * 3_600_000;

/** The clock of one execution, which starts now. */
export function executionClock(): Clock {
  const started = Date.now();
  const local = (): Date => new Date(Date.now() + offset);
  return {
    today() {
      const now = local();
      const today = dateOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
      if (!today) throw new Error('the clock shows no calendar day');
      return today;
    },
    stamp: () => local().toISOString().slice(0, 19).replace('T', ' '),
    now: () => Date.now(),
    elapsed: () => Date.now() - started,
  };
}
