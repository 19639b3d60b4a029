import { type ListDay, lastListDay } from '../../domain/reminders/list-days';
import type { ReminderFacts } from './letter-kind';

/** Minimum days between two digests to one person. */
export const digestsApart = 7;

type Settings = ReminderFacts['settings'];

/** Days from one digest to the next, by the setting of the units' list; weekly by default. */
export const rhythmOf = ({ reminders }: Settings): number =>
  Math.max(digestsApart, reminders['open-petitions'][0]?.days ?? digestsApart);

/** The latest list day up to `day`. */
export const listDayOf = (
  { conferences, settings }: Pick<ReminderFacts, 'conferences' | 'settings'>,
  day: ReminderFacts['today'],
): ListDay | null => lastListDay(conferences, rhythmOf(settings), day);
