import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { declaredSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { allowReminders } from '../set-up/copied-register';
import { keepDailyTrigger } from './daily-watch';

const ownerCode = declaredSettings.reminderOwner.place.code;

/**
 * Makes this person's account send the reminders. The former owner's trigger cannot be removed from here; it removes
 * itself at its next run.
 */
export function takeOverReminders(ports: Ports): Outcome<{ readonly owner: string }, Failure> {
  const owner = ports.person.email();
  const takeover = ports.lock.holding((): Outcome<{ readonly owner: string }, Failure> => {
    const sheet = ports.register.read(settingsTable);
    if (!sheet.ok) return sheet;
    const written = ports.register.change(sheet.value, [{ key: ownerCode, values: { value: owner } }]);
    return written.ok ? success({ owner }) : written;
  });
  if (!takeover.ok) return takeover;
  allowReminders(ports);
  keepDailyTrigger(ports, ports.memory.readAll());
  ports.register.note({
    action: acts.takeOverReminders,
    tab: settingsTable.tab,
    record: ownerCode,
    detail: owner,
  });
  return takeover;
}
