import { instantOf, wallClockOf } from './wall-clock';

/** A time of day; with `near` the platform keeps it only within 15 minutes, differently each time. */
interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly near: boolean;
  readonly zone: string;
}

/** When a clock trigger fires. Instants are milliseconds; `weekday` is 1 (Monday) to 7. */
export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'interval'; readonly milliseconds: number }
  | (TimeOfDay & { readonly kind: 'days'; readonly every: number })
  | (TimeOfDay & { readonly kind: 'weeks'; readonly weekday: number })
  | (TimeOfDay & { readonly kind: 'month'; readonly day: number });

function onDay(time: TimeOfDay, instant: number, plusDays: number): number {
  const clock = wallClockOf(instant, time.zone);
  return instantOf(time.zone, clock.year, clock.month, clock.day + plusDays, time.hour, time.minute);
}

function inMonth(
  schedule: TimeOfDay & { readonly day: number },
  instant: number,
  plusMonths: number,
): number {
  const clock = wallClockOf(instant, schedule.zone);
  const lastDay = new Date(Date.UTC(clock.year, clock.month + plusMonths, 0)).getUTCDate();
  const day = Math.min(schedule.day, lastDay);
  return instantOf(schedule.zone, clock.year, clock.month + plusMonths, day, schedule.hour, schedule.minute);
}

/** The first planned instant after `now`; a past one-shot is due at once. */
export function firstBase(schedule: Schedule, now: number): number {
  switch (schedule.kind) {
    case 'once':
      return Math.max(schedule.at, now);
    case 'interval':
      return now + schedule.milliseconds;
    case 'days': {
      const today = onDay(schedule, now, 0);
      return today > now ? today : onDay(schedule, now, 1);
    }
    case 'weeks': {
      const ahead = (schedule.weekday - wallClockOf(now, schedule.zone).weekday + 7) % 7;
      const thisWeek = onDay(schedule, now, ahead);
      return thisWeek > now ? thisWeek : onDay(schedule, now, ahead + 7);
    }
    case 'month': {
      const thisMonth = inMonth(schedule, now, 0);
      return thisMonth > now ? thisMonth : inMonth(schedule, now, 1);
    }
  }
}

/** The planned instant after the planned instant `base`. */
export function followingBase(schedule: Exclude<Schedule, { kind: 'once' }>, base: number): number {
  switch (schedule.kind) {
    case 'interval':
      return base + schedule.milliseconds;
    case 'days':
      return onDay(schedule, base, schedule.every);
    case 'weeks':
      return onDay(schedule, base, 7);
    case 'month':
      return inMonth(schedule, base, 1);
  }
}
