import {
  addTrigger,
  type Trigger,
  type TriggerEvent,
  triggersOf,
  triggersPerUser,
} from '../../model/world/triggers';
import { type EnumValue, enumeration } from '../enumeration';
import type { ScriptRun } from '../script-run';
import { local, type ServiceType, service, serviceType } from '../service';

export const eventTypes = enumeration('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
]);
export const triggerSources = enumeration('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK']);
export const weekDays = enumeration('ScriptApp.Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

/** An installed trigger; the platform has no way to read or change its schedule. */
export class TriggerObject {
  readonly [service] = triggerType;

  constructor(private readonly trigger: Trigger) {}

  getUniqueId(): string {
    return this.trigger.uniqueId;
  }

  getHandlerFunction(): string {
    return this.trigger.handler;
  }

  getEventType(): EnumValue {
    return eventTypes[this.trigger.event];
  }

  getTriggerSource(): EnumValue {
    return this.trigger.event === 'CLOCK' ? triggerSources.CLOCK : triggerSources.SPREADSHEETS;
  }

  getTriggerSourceId(): string | null {
    return this.trigger.sourceId ?? null;
  }
}

/** Adds a trigger for the current user. */
export function install(
  run: ScriptRun,
  handler: string,
  event: TriggerEvent,
  more: Pick<Trigger, 'schedule' | 'sourceId'>,
): TriggerObject {
  const { state, user } = run;
  const own = triggersOf(state.triggers, user.email);
  if (own.length >= triggersPerUser) throw run.failure('tooManyTriggers');
  if (state.access.isAddOn && own.some((trigger) => trigger.event === event && trigger.next !== undefined))
    throw run.failure('addOnTriggers');
  const trigger = { owner: user.email, handler, event, ...more };
  return new TriggerObject(addTrigger(state.triggers, trigger, run.now(), () => run.random()));
}

const triggerType: ServiceType = serviceType<TriggerObject>('ScriptApp.Trigger', {
  getUniqueId: local(['']),
  getHandlerFunction: local(['']),
  getEventType: local(['']),
  getTriggerSource: local(['']),
  getTriggerSourceId: local(['']),
});
