import type { Person } from '../../../application/ports';

export const sessionPerson: Person = {
  // Under a trigger nobody is active, and the effective user is who made the trigger.
  email: () => Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail(),
  newId: () => Utilities.getUuid(),
};
