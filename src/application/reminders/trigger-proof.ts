import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { MemoryValues } from '../ports';

/** Key of the person whose daily trigger last fired or was listed by Google after creation, and of the day. */
const proofKey = 'reminders.proof';

/** Key of the owner of the reminders when `Cấu hình` was last read, so that screens need not read that sheet. */
const ownerKey = 'reminders.owner';

export const ownerEntry = (owner: string): MemoryValues => ({ [ownerKey]: owner });

export const ownerIn = (memory: MemoryValues): string | null => memory[ownerKey] ?? null;

export const triggerEntry = (person: string, day: CalendarDate): MemoryValues => ({
  [proofKey]: `${day} ${person}`,
});

/** '' if no trigger was seen. */
export const provenPerson = (memory: MemoryValues): string => (memory[proofKey] ?? '').split(' ')[1] ?? '';

/** Whether the owner's own trigger is proven; other triggers remove themselves only then. */
export const isProven = (memory: MemoryValues, owner: string): boolean => provenPerson(memory) === owner;
