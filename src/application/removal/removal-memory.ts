import { type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import type { MemoryValues, Ports } from '../ports';

/**
 * With the reminders that the register once received, all that a removal leaves: a colleague's trigger and open sidebars must know of it. `open` from the first
 * to the last step, so that it outlasts a removal that broke off; then its day and person.
 */
const key = 'removal';

const open = 'open';

export const beginRemoval = (ports: Ports): void => ports.memory.write({ [key]: open });

/** What memory says of the removal in the end. */
export const removalMark = (day: CalendarDate, person: string): MemoryValues => ({
  [key]: `${day} ${person}`,
});

/** For set-up, which puts the add-on into use again. */
export const noRemoval: MemoryValues = { [key]: '' };

/** What every work but set-up and the removal itself is refused with; null in a register in use. */
export function removalRefusal(memory: MemoryValues): Failure | null {
  const mark = memory[key] ?? '';
  if (mark === '') return null;
  return { code: mark === open ? 'removal-unfinished' : 'removed' };
}

/** Day and person of a removal that went through; null otherwise. */
export function removalIn(
  memory: MemoryValues,
): { readonly day: CalendarDate; readonly person: string } | null {
  const [text = '', person = ''] = (memory[key] ?? '').split(' ');
  const day = parseIsoDate(text);
  return day ? { day, person } : null;
}
