import type { CalendarDate } from '../../domain/calendar/calendar-date';

type Memory = Readonly<Record<string, string>>;

/** Whose daily trigger was last seen alive, and on which day: it fired, or Google listed it once it was made. */
const proofKey = 'reminders.proof';

/** Who runs the reminders, as `Cấu hình` said when it was last read; other screens need not read that sheet. */
const ownerKey = 'reminders.owner';

export interface TriggerProof {
  readonly person: string;
  readonly day: string;
}

export const ownerSeen = (owner: string): Memory => ({ [ownerKey]: owner });

export const ownerIn = (memory: Memory): string | null => memory[ownerKey] ?? null;

export const triggerSeen = (person: string, day: CalendarDate): Memory => ({
  [proofKey]: `${day} ${person}`,
});

export function proofIn(memory: Memory): TriggerProof | null {
  const [day = '', person = ''] = (memory[proofKey] ?? '').split(' ');
  return person === '' ? null : { person, day };
}

/** A trigger of somebody else gives way only to an owner whose own was seen. */
export const isProven = (memory: Memory, owner: string): boolean => proofIn(memory)?.person === owner;
