import type { Mutant } from './mutant';

export const googleMutants: readonly Mutant[] = [
  {
    name: 'an older sidebar is served',
    file: 'server/answer.ts',
    within: 'replyTo',
    find: 'call.version !== protocolVersion',
    replace: 'call.version > protocolVersion',
    killer: {
      file: 'server/answer.test.ts',
      title: 'a sidebar that was open before an update is told to reload when its version is older',
    },
  },
  {
    name: 'what a sidebar sends is not looked at',
    file: 'server/answer.ts',
    within: 'perform',
    find: "if (!parsed.success) return failure({ code: 'bad-request' });",
    replace: ';',
    killer: {
      file: 'bundle.test.ts',
      title: 'rpc refuses invalid input of petition.open without any service call',
    },
  },
  {
    name: 'a lock that was not got does not matter',
    file: 'server/google/script/document-lock.ts',
    within: 'guarded',
    find: 'if (!acquired(lock, wait)) return $refusal;',
    replace: 'acquired(lock, wait);',
    killer: {
      file: 'server/answer.test.ts',
      title: 'a call that breaks names the person who holds the whole register while others cannot save',
    },
  },
  {
    name: 'a lock that cannot be asked for counts as got',
    file: 'server/google/script/document-lock.ts',
    within: 'acquired',
    find: 'return false;',
    replace: 'return true;',
    killer: {
      file: 'server/answer.test.ts',
      title: 'a call that breaks is busy, and saves nothing, where Google does not even answer for the lock',
    },
  },
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
    find: `removeAll(own(continuationHandler));
      try { ScriptApp.newTrigger(continuationHandler).timeBased().after(milliseconds).create(); }
      catch (error) { if (!isAddOn()) throw error; logTrouble("continuation not booked", error); }`,
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
    find: 'const touched = write(before, pending, way);',
    replace: 'const touched = write(before, pending, way); return success(before);',
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
    name: 'IDs of copied rows are mended first',
    file: 'server/google/sheets/sheet-register-cells.ts',
    within: 'fixCells',
    find: 'Number(isId(a)) - Number(isId(b))',
    replace: 'Number(isId(b)) - Number(isId(a))',
    killer: {
      file: 'server/google/sheets/sheet-register-cells.test.ts',
      title:
        'repairs of the register check in the sheet are completed by the next repair if interrupted at any write, and the copy gets the new ID',
    },
  },
  {
    name: 'a repair writes over what a person has just typed',
    file: 'server/google/sheets/sheet-register-cells.ts',
    within: 'fixCells',
    find: 'place && sameCell(cellAt(now.value, place), expected)',
    replace: 'place',
    killer: {
      file: 'server/google/sheets/sheet-register-cells.test.ts',
      title:
        'repairs of the register check in the sheet do not overwrite a cell that a person changes at the same time',
    },
  },
  {
    name: 'an added row is not looked at again',
    file: 'server/google/sheets/sheet-appending.ts',
    within: 'appendRows',
    find: 'located.ok && isLine(reading, top, from) && isLine(reading, header, 1)',
    replace: 'true',
    killer: {
      file: 'server/google/sheets/sheet-register-hands.test.ts',
      title: 'adding a row follows a column it writes when that moves at the same time',
    },
  },
  {
    name: 'text that looks like a formula becomes one',
    file: 'server/google/workbook/cell-texts.ts',
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
