import type { CalendarDate } from '../../domain/calendar/calendar-date';

type Memory = Readonly<Record<string, string>>;

/** Key of the person whose daily trigger last fired or was listed by Google after creation, and of the day. */
const proofKey = 'reminders.proof';

/** Key of the owner of the reminders when `Cấu hình` was last read, so that screens need not read that sheet. */
const ownerKey = 'reminders.owner';

export const ownerEntry = (owner: string): Memory => ({ [ownerKey]: owner });

export const ownerIn = (memory: Memory): string | null => memory[ownerKey] ?? null;

export const triggerEntry = (person: string, day: CalendarDate): Memory => ({
  [proofKey]: `${day} ${person}`,
});

/** '' if no trigger was seen. */
export const provenPerson = (memory: Memory): string => (memory[proofKey] ?? '').split(' ')[1] ?? '';

/** Whether the owner's own trigger is proven; other triggers remove themselves only then. */
export const isProven = (memory: Memory, owner: string): boolean => provenPerson(memory) === owner;
