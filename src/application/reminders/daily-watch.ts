import { type CalendarDate, daysBetween, parseIsoDate } from '../../domain/calendar/calendar-date';
import { lastRunKey } from '../mail/mail-run';
import type { Ports } from '../ports';

/** The day on which the trigger was made, or made again. */
const madeKey = 'reminders.made';

/** Google fires a daily trigger once a day; one run may fail, two in a row are seen. */
const longestSilence = 2;

type Memory = Readonly<Record<string, string>>;

/** The last day on which the daily run ended well, or its trigger was made; null while neither is known. */
const lastSignOf = (memory: Memory): CalendarDate | null =>
  [memory[lastRunKey], memory[madeKey]]
    .flatMap((day) => parseIsoDate(day ?? '') ?? [])
    .sort()
    .pop() ?? null;

/** The day since which nothing was heard of the daily run; null while it runs. */
export function silentSince(memory: Memory, today: CalendarDate): CalendarDate | null {
  const lastSign = lastSignOf(memory);
  return lastSign !== null && daysBetween(lastSign, today) > longestSilence ? lastSign : null;
}

/** Makes sure that this person has a daily trigger that fires: one that is listed and silent is made again. */
export function keepDailyTrigger(ports: Ports, memory: Memory): void {
  const today = ports.clock.today();
  const isSilent = silentSince(memory, today) !== null;
  if (isSilent) ports.triggers.removeDaily();
  ports.triggers.ensureDaily();
  if (isSilent || lastSignOf(memory) === null) ports.memory.write({ [madeKey]: today });
}
