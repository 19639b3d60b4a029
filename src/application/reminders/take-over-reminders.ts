import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome } from '../../domain/outcome';
import { declaredSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { changeSheets, noteOn } from '../rows/under-lock';
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
  return andThen(keepDailyTrigger(ports, ports.memory.readAll()), (entries) => {
    const written = changeSheets(
      ports,
      { settings: settingsTable },
      ({ settings }) => ports.register.change(settings, [{ key: ownerCode, values: { value: owner } }]),
      () => noteOn(settingsTable, acts.takeOverReminders, ownerCode, owner),
    );
    return mapValue(written, () => {
      ports.memory.write({ ...remindersAllowed(ports), ...ownerEntry(owner), ...entries });
      return { owner };
    });
  });
}
