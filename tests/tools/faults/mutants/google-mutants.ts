import type { Mutant } from './mutant';

export const googleMutants: readonly Mutant[] = [
  {
    name: 'a doubled trigger reminds twice',
    file: 'server/google/script/clock-triggers.ts',
    within: 'clockTriggers',
    find: 'removeAll(doubled);',
    replace: ';',
    killer: {
      file: 'server/google/script/mail-and-clock.test.ts',
      title: 'the triggers include one daily trigger, also after repeated requests or duplication',
    },
  },
  {
    name: 'spent triggers pile up',
    file: 'server/google/script/clock-triggers.ts',
    within: 'clockTriggers',
    find: 'removeAll(own(continuationHandler)); ScriptApp.newTrigger(continuationHandler).timeBased().after(milliseconds).create();',
    replace: 'ScriptApp.newTrigger(continuationHandler).timeBased().after(milliseconds).create();',
    killer: {
      file: 'server/google/script/mail-and-clock.test.ts',
      title: 'the triggers continue waiting work once, at the latest schedule, and leave no used trigger',
    },
  },
  {
    name: 'what was written is not looked at again',
    file: 'server/google/sheets/sheet-changes.ts',
    within: 'writeProved',
    find: 'pending = left.writes;',
    replace: 'pending = [];',
    killer: {
      file: 'server/google/sheets/sheet-register-hands.test.ts',
      title:
        'changing a cell of one row reaches the right rows, or reports that rows moved, when a person inserts a row at the top',
    },
  },
  {
    name: 'the lock is released before Google has stored what was written',
    file: 'server/google/sheets/sheet-changes.ts',
    within: 'writeProved',
    find: 'const touched = write(before, pending);',
    replace: 'const touched = write(before, pending); return success(before);',
    killer: {
      file: 'server/google/sheets/sheet-register-hands.test.ts',
      title:
        'changing a cell of one row reaches the right rows, or reports that rows moved, when a person inserts a row at the top',
    },
  },
  {
    name: 'a cell that was hit by mistake is not put back',
    file: 'server/google/sheets/sheet-changes.ts',
    within: 'leftOf',
    find: '[...strays, ...missing]',
    replace: 'missing',
    killer: {
      file: 'server/google/sheets/sheet-register-hands.test.ts',
      title:
        'changing a cell of one row reaches the right rows, or reports that rows moved, when a person inserts a row at the top',
    },
  },
  {
    name: 'an added row is not looked at again',
    file: 'server/google/sheets/sheet-appending.ts',
    within: 'appendRows',
    find: 'located.ok && isLine(reading, above, lastLine)',
    replace: 'true',
    killer: {
      file: 'server/google/sheets/sheet-register-hands.test.ts',
      title: 'adding a row follows a column it writes when that moves at the same time',
    },
  },
  {
    name: 'text that looks like a formula becomes one',
    file: 'server/google/sheets/sheet-appending.ts',
    within: 'looksLikeFormula',
    find: "typeof value === 'string' && $test",
    replace: 'false',
    killer: {
      file: 'server/google/sheets/sheet-register.test.ts',
      title: 'rows are at no moment a formula that calls the outside',
    },
  },
  {
    name: 'a rehearsal begins beside real rows',
    file: 'application/rehearsal/rehearse.ts',
    within: 'startRehearsal',
    find: 'filled.value.length > 0',
    replace: 'false',
    killer: {
      file: 'application/rehearsal/rehearse.test.ts',
      title: 'a rehearsal is refused if there are real rows, naming their sheets',
    },
  },
];
