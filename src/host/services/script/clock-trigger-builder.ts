import type { Schedule } from '../../model/world/schedule';
import { instantOf, isZone } from '../../model/world/wall-clock';
import type { ScriptRun } from '../script-run';
import { type EnumValue, local, remote, type ServiceType, service, serviceType } from '../service';
import { install, type TriggerObject } from './installed-trigger';

type Timing =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'interval'; readonly milliseconds: number }
  | { readonly kind: 'days' | 'weeks'; readonly every: number }
  | { readonly kind: 'month'; readonly day: number };

export class ClockTriggerBuilderObject {
  readonly [service] = clockTriggerBuilderType;
  private readonly run: ScriptRun;
  private readonly handler: string;
  private timing: Timing | undefined;
  private hour: number | undefined;
  private minute: number | undefined;
  private weekday: number | undefined;
  private zone: string;

  constructor(run: ScriptRun, handler: string) {
    this.run = run;
    this.handler = handler;
    this.zone = run.manifest.timeZone;
  }

  private every(timing: Timing): this {
    this.timing = timing;
    return this;
  }

  private within(value: number, low: number, high: number, what: string): number {
    if (!Number.isInteger(value) || value < low || value > high) throw this.run.failure('argument', what);
    return value;
  }

  after(milliseconds: number): this {
    return this.every({ kind: 'once', at: this.run.now() + milliseconds });
  }

  at(date: Date): this {
    return this.every({ kind: 'once', at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): this {
    return this.every({ kind: 'date', year, month, day });
  }

  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes)) throw this.run.failure('everyMinutes');
    return this.every({ kind: 'interval', milliseconds: minutes * 60_000 });
  }

  everyHours(hours: number): this {
    if (![1, 2, 4, 6, 8, 12].includes(hours)) throw this.run.failure('everyHours');
    return this.every({ kind: 'interval', milliseconds: hours * 3_600_000 });
  }

  everyDays(days: number): this {
    return this.every({ kind: 'days', every: this.within(days, 1, 999, 'everyDays') });
  }

  everyWeeks(weeks: number): this {
    return this.every({ kind: 'weeks', every: this.within(weeks, 1, 99, 'everyWeeks') });
  }

  onWeekDay(day: EnumValue): this {
    this.weekday = day.ordinal() || 7;
    return this.timing?.kind === 'weeks' ? this : this.every({ kind: 'weeks', every: 1 });
  }

  onMonthDay(day: number): this {
    return this.every({ kind: 'month', day: this.within(day, 1, 31, 'onMonthDay') });
  }

  atHour(hour: number): this {
    this.hour = this.within(hour, 0, 23, 'atHour');
    return this;
  }

  nearMinute(minute: number): this {
    this.minute = this.within(minute, 0, 59, 'nearMinute');
    return this;
  }

  inTimezone(zone: string): this {
    if (!isZone(zone)) throw this.run.failure('argument', zone);
    this.zone = zone;
    return this;
  }

  create(): TriggerObject {
    return install(this.run, this.handler, 'CLOCK', { schedule: this.schedule() });
  }

  /** The platform chooses once, here, what the script leaves open: the hour, the minute, the day of the week. */
  private schedule(): Schedule {
    const { timing, run, zone } = this;
    if (!timing) throw run.failure('triggerUndecided', this.handler);
    if (timing.kind === 'once' || timing.kind === 'interval') return timing;
    if (timing.kind === 'date') {
      return { kind: 'once', at: instantOf(zone, timing.year, timing.month, timing.day) };
    }
    const pick = (count: number) => Math.floor(run.random() * count);
    const hour = this.hour ?? pick(24);
    const time = { hour, minute: this.minute ?? pick(60), near: this.minute !== undefined, zone };
    if (timing.kind === 'month') return { ...time, kind: 'month', day: timing.day };
    if (timing.kind === 'days') return { ...time, kind: 'days', every: timing.every };
    return { ...time, kind: 'weeks', every: timing.every, weekday: this.weekday ?? pick(7) + 1 };
  }
}

const managing = { scopes: ['script.scriptapp'] };

const clockTriggerBuilderType: ServiceType = serviceType<ClockTriggerBuilderObject>(
  'ScriptApp.ClockTriggerBuilder',
  {
    after: local(['number']),
    at: local(['date']),
    atDate: local(['number,number,number']),
    everyMinutes: local(['number']),
    everyHours: local(['number']),
    everyDays: local(['number']),
    everyWeeks: local(['number']),
    onWeekDay: local(['Weekday']),
    onMonthDay: local(['number']),
    atHour: local(['number']),
    nearMinute: local(['number']),
    inTimezone: local(['string']),
    create: remote(400, [''], managing),
  },
);
