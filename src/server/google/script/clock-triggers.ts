import type { Triggers } from '../../../application/ports';
import { vietnamZone } from '../../../domain/calendar/vietnam-zone';

/** Handlers are entry points of main.ts. */
const dailyHandler = 'sendDailyReminders';
const continuationHandler = 'continueWork';

type Trigger = GoogleAppsScript.Script.Trigger;

const own = (handler: string): Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

const removeAll = (triggers: readonly Trigger[]): void => {
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
};

function makeDaily(): boolean {
  ScriptApp.newTrigger(dailyHandler)
    .timeBased()
    .everyDays(1)
    .atHour(7)
    .nearMinute(15)
    .inTimezone(vietnamZone)
    .create();
  return own(dailyHandler).length > 0;
}

export const clockTriggers: Triggers = {
  ensureDaily() {
    const [first, ...doubled] = own(dailyHandler);
    removeAll(doubled);
    return first !== undefined || makeDaily();
  },
  renewDaily() {
    const former = own(dailyHandler);
    const isListed = makeDaily();
    removeAll(former);
    return isListed;
  },
  removeDaily: () => removeAll(own(dailyHandler)),
  bookContinuation(milliseconds) {
    removeAll(own(continuationHandler));
    ScriptApp.newTrigger(continuationHandler).timeBased().after(milliseconds).create();
  },
  unbook: () => removeAll(own(continuationHandler)),
};
