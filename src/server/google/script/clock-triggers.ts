import type { Triggers } from '../../../application/ports';
import { vietnamZone } from '../../../domain/calendar/vietnam-zone';
import { isAddOn } from './installation';
import { logTrouble } from './trouble-log';

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
    // An add-on may have one clock trigger only, so that its former one has to go first.
    if (isAddOn()) removeAll(former);
    const isListed = makeDaily();
    if (!isAddOn()) removeAll(former);
    return isListed;
  },
  removeDaily: () => removeAll(own(dailyHandler)),
  bookContinuation(milliseconds) {
    removeAll(own(continuationHandler));
    try {
      ScriptApp.newTrigger(continuationHandler).timeBased().after(milliseconds).create();
    } catch (error) {
      // A published add-on has one clock trigger a document; what is left then waits for the daily one.
      if (!isAddOn()) throw error;
      logTrouble('continuation not booked', error);
    }
  },
  unbook: () => removeAll(own(continuationHandler)),
};
