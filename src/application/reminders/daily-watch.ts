import { type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { isSilentSince } from '../../domain/pulse/pulse';
import { lastRunKey, refusalOf } from '../mail/mail-run';
import type { MemoryValues, Ports } from '../ports';
import { triggerEntry } from './trigger-proof';

/** Key of the day on which the trigger was created or renewed. */
const triggerDayKey = 'reminders.made';

/** The last day on which the daily run ended well or its trigger was created; null before either. */
export const lastSignOf = (memory: MemoryValues): CalendarDate | null =>
  [memory[lastRunKey], memory[triggerDayKey]]
    .flatMap((day) => parseIsoDate(day ?? '') ?? [])
    .sort()
    .pop() ?? null;

/** The day since which the daily run is silent; null while it works. */
export function silentSince(memory: MemoryValues, today: CalendarDate): CalendarDate | null {
  const lastSign = lastSignOf(memory);
  return lastSign !== null && isSilentSince(lastSign, today) ? lastSign : null;
}

/**
 * Makes sure that this person has a working daily trigger: a silent one is replaced. Returns the entries to store in
 * memory; fails if the account withholds a permission.
 */
export function keepDailyTrigger(ports: Ports, memory: MemoryValues): Outcome<MemoryValues, Failure> {
  const permissions = ports.permissions.missing();
  if (permissions.length > 0) return failure({ code: 'permission-missing', permissions });
  const today = ports.clock.today();
  const isSilent = silentSince(memory, today) !== null;
  const isListed = isSilent ? ports.triggers.renewDaily() : ports.triggers.ensureDaily();
  if (!isListed) return failure({ code: 'trigger-missing' });
  const isNew = isSilent || lastSignOf(memory) === null;
  return success({
    ...triggerEntry(ports.person.email(), today),
    ...refusalOf(''),
    ...(isNew ? { [triggerDayKey]: today } : {}),
  });
}
