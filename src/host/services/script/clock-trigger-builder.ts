import type { Schedule } from '../../model/world/schedule';
import { isZone } from '../../model/world/wall-clock';
import type { EnumValue } from '../enumeration';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';
import { install, type TriggerObject } from './installed-trigger';

type Timing =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'interval'; readonly milliseconds: number }
  | { readonly kind: 'days'; readonly every: number }
  | { readonly kind: 'weeks'; readonly weekday: number }
  | { readonly kind: 'month'; readonly day: number };

export class ClockTriggerBuilderObject {
  readonly [service] = clockTriggerBuilderType;
  private readonly run: ScriptRun;
  private readonly handler: string;
  private timing: Timing | undefined;
  private hour: number | undefined;
  private minute: number | undefined;
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

  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes)) throw this.run.failure('everyMinutes');
    return this.every({ kind: 'interval', milliseconds: minutes * 60_000 });
  }

  everyDays(days: number): this {
    return this.every({ kind: 'days', every: this.within(days, 1, 999, 'everyDays') });
  }

  onWeekDay(day: EnumValue): this {
    return this.every({ kind: 'weeks', weekday: day.ordinal() || 7 });
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

  /** The platform chooses once, here, what the script leaves open: the hour and the minute. */
  private schedule(): Schedule {
    const { timing, run, zone } = this;
    if (!timing) throw run.failure('triggerUndecided', this.handler);
    if (timing.kind === 'once' || timing.kind === 'interval') return timing;
    const pick = (count: number) => Math.floor(run.random() * count);
    const hour = this.hour ?? pick(24);
    const time = { hour, minute: this.minute ?? pick(60), near: this.minute !== undefined, zone };
    return { ...time, ...timing };
  }
}

const managing = { scopes: ['script.scriptapp'] };

const clockTriggerBuilderType: ServiceType = serviceType<ClockTriggerBuilderObject>(
  'ScriptApp.ClockTriggerBuilder',
  {
    after: local(['number']),
    at: local(['date']),
    everyMinutes: local(['number']),
    everyDays: local(['number']),
    onWeekDay: local(['Weekday']),
    onMonthDay: local(['number']),
    atHour: local(['number']),
    nearMinute: local(['number']),
    inTimezone: local(['string']),
    create: remote(400, [''], managing),
  },
);
