import { type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import { pulseOf } from '../../domain/pulse/pulse';
import { overviewTab, places } from '../../register/overview/places';
import { lastRunKey } from '../mail/mail-run';
import type { MemoryValues, Ports } from '../ports';
import { isNewerIn } from '../set-up/newer-register';
import { isOutdated } from '../set-up/unfinished-set-up';
import { healthRecord, rulesOffIn } from './pulse-memory';

/** Set-up wrote the overview, so its line of the pulse is no cell of the office. */
const boardKey = 'overview.pulse';

/**
 * Writes into `Tổng quan` when the reminders last ran and what is wrong: one call. A formula beside it turns red by
 * itself, so that a trigger that no longer fires is seen without any script. `person` is '' where Google does not say.
 */
export function writeBoardPulse(
  ports: Ports,
  memory: MemoryValues,
  person: string,
  today: CalendarDate,
): void {
  // A board of another version has other cells there.
  if (memory[boardKey] === undefined || isOutdated(memory) || isNewerIn(memory)) return;
  const lastRun = parseIsoDate(memory[lastRunKey] ?? '');
  const rulesOff = rulesOffIn(memory);
  const sentences = [
    ...pulseOf(healthRecord(memory, person, today)).map((ailment) => ports.wording.ailment(ailment)),
    ...(rulesOff ? [ports.wording.mailStop(rulesOff)] : []),
  ];
  ports.workbook.writeLines(overviewTab, { row: places.pulse, column: 3 }, [
    [lastRun ? { date: lastRun, time: '00:00:00' } : '', sentences.join(' ')],
  ]);
}

/** For set-up, which has just written the overview. */
export const beginBoardPulse = (ports: Ports): void => ports.memory.write({ [boardKey]: 'ready' });

/** The same for whoever has not read memory. */
export const refreshBoardPulse = (ports: Ports, person: string): void =>
  writeBoardPulse(ports, ports.memory.readAll(), person, ports.clock.today());
