import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { declaredSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { remindersAllowed } from '../set-up/copied-register';
import { keepDailyTrigger } from './daily-watch';
import { ownerEntry } from './trigger-proof';

const ownerCode = declaredSettings.reminderOwner.place.code;

/**
 * Makes this person's account send the reminders. Permissions are checked and the trigger is created before the owner is
 * written, and the trigger is stored in memory last, so that after an interruption the former owner's trigger still
 * works. That one cannot be removed from here; it removes itself once the new one is proven.
 */
export function takeOverReminders(ports: Ports): Outcome<{ readonly owner: string }, Failure> {
  const owner = ports.person.email();
  if (owner === '') return failure({ code: 'permission-missing', permissions: ['identity'] });
  const trigger = keepDailyTrigger(ports, ports.memory.readAll());
  if (!trigger.ok) return trigger;
  const takeover = ports.lock.holding((): Outcome<{ readonly owner: string }, Failure> => {
    const sheet = ports.register.read(settingsTable);
    if (!sheet.ok) return sheet;
    const written = ports.register.change(sheet.value, [{ key: ownerCode, values: { value: owner } }]);
    return written.ok ? success({ owner }) : written;
  });
  if (!takeover.ok) return takeover;
  ports.memory.write({ ...remindersAllowed(ports), ...ownerEntry(owner), ...trigger.value });
  ports.register.note({
    action: acts.takeOverReminders,
    tab: settingsTable.tab,
    record: ownerCode,
    detail: owner,
  });
  return takeover;
}
