import type { Triggers } from '../../../application/ports';
import { vietnamZone } from '../../../domain/calendar/vietnam-zone';

/** Handlers named here are entry points of main.ts. */
const dailyHandler = 'sendDailyReminders';
const continuationHandler = 'continueWork';

const own = (handler: string): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

export const clockTriggers: Triggers = {
  ensureDaily() {
    const [first, ...doubled] = own(dailyHandler);
    for (const trigger of doubled) ScriptApp.deleteTrigger(trigger);
    if (first) return;
    ScriptApp.newTrigger(dailyHandler)
      .timeBased()
      .everyDays(1)
      .atHour(7)
      .nearMinute(15)
      .inTimezone(vietnamZone)
      .create();
  },
  removeDaily() {
    for (const trigger of own(dailyHandler)) ScriptApp.deleteTrigger(trigger);
  },
  bookContinuation(milliseconds) {
    for (const spent of own(continuationHandler)) ScriptApp.deleteTrigger(spent);
    ScriptApp.newTrigger(continuationHandler).timeBased().after(milliseconds).create();
  },
  unbook() {
    for (const trigger of own(continuationHandler)) ScriptApp.deleteTrigger(trigger);
  },
};
