import { firstBase, followingBase, type Schedule } from './schedule';
import { wallClockOf } from './wall-clock';

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

/** An installable trigger. It runs as `owner`, no matter who caused it. */
export interface Trigger {
  readonly uniqueId: string;
  readonly owner: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  /** The spreadsheet of an `ON_…` trigger. */
  readonly sourceId?: string;
  readonly schedule?: Schedule;
  /** The planned instant, and the same with jitter, when it fires. Absent when it never fires again. */
  readonly base?: number;
  readonly next?: number;
}

/** One-shot triggers that have fired stay in the list and count towards the limit of 20. */
export interface TriggersState {
  list: readonly Trigger[];
  made: number;
}

export const triggersPerUser = 20;

/** Clock triggers near a minute fire up to this much before or after it. */
const jitter = 15 * 60_000;

export function emptyTriggers(): TriggersState {
  return { list: [], made: 0 };
}

export function triggersOf(triggers: TriggersState, owner: string): readonly Trigger[] {
  return triggers.list.filter((trigger) => trigger.owner === owner);
}

type NewTrigger = Omit<Trigger, 'uniqueId' | 'base' | 'next'>;

/** Adds a trigger; the caller has checked the limit. `random` gives numbers from 0 up to 1. */
export function addTrigger(
  triggers: TriggersState,
  request: NewTrigger,
  now: number,
  random: () => number,
): Trigger {
  triggers.made += 1;
  const uniqueId = String(4_611_686_018_400_000_000n + BigInt(triggers.made * 7919));
  const timing = request.schedule
    ? timed(request.schedule, firstBase(request.schedule, now), now, random)
    : {};
  const trigger = { ...request, uniqueId, ...timing };
  triggers.list = [...triggers.list, trigger];
  return trigger;
}

function timed(schedule: Schedule, base: number, now: number, random: () => number) {
  const shift = 'near' in schedule && schedule.near ? Math.round((random() * 2 - 1) * jitter) : 0;
  return { base, next: Math.max(base + shift, now) };
}

export function removeTrigger(triggers: TriggersState, uniqueId: string): void {
  triggers.list = triggers.list.filter((trigger) => trigger.uniqueId !== uniqueId);
}

/** The clock trigger to fire first, if one is due at or before `until`. */
export function firstDue(triggers: TriggersState, until: number): Trigger | undefined {
  return triggers.list
    .filter((trigger) => trigger.next !== undefined && trigger.next <= until)
    .sort((a, b) => (a.next ?? 0) - (b.next ?? 0))[0];
}

/** Plans the firing after this one; firings missed while the clock jumped are skipped. */
export function reschedule(
  triggers: TriggersState,
  uniqueId: string,
  now: number,
  random: () => number,
): void {
  triggers.list = triggers.list.map((trigger) => {
    if (trigger.uniqueId !== uniqueId) return trigger;
    const { base, next: _next, ...rest } = trigger;
    if (!trigger.schedule || base === undefined || trigger.schedule.kind === 'once') return rest;
    let following = followingBase(trigger.schedule, base);
    while (following + jitter < now) following = followingBase(trigger.schedule, following);
    return { ...rest, ...timed(trigger.schedule, following, now, random) };
  });
}

/** The event object of a time-driven trigger. Its clock is UTC, as in the documented example. */
export function clockEvent(trigger: Trigger, now: number): Readonly<Record<string, unknown>> {
  const clock = wallClockOf(now, 'UTC');
  const newYear = Date.UTC(clock.year, 0, 1);
  const dayOfYear = Math.floor((Date.UTC(clock.year, clock.month - 1, clock.day) - newYear) / 86_400_000);
  return {
    authMode: 'FULL',
    'day-of-month': clock.day,
    'day-of-week': clock.weekday,
    hour: clock.hour,
    minute: clock.minute,
    month: clock.month,
    second: clock.second,
    timezone: 'UTC',
    triggerUid: trigger.uniqueId,
    'week-of-year': Math.floor((dayOfYear + new Date(newYear).getUTCDay()) / 7) + 1,
    year: clock.year,
  };
}
