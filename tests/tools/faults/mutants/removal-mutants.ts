import type { Mutant } from './mutant';

const guard = 'application/set-up/newer-register.ts';
const removal = 'application/removal/remove-add-on.ts';
const upgrade = 'application/set-up/upgrade-register.ts';

const newer = 'a register that a newer version of the add-on has upgraded';
const ofThisVersion = 'a register of this version';
const takingOff = 'taking the add-on off a register';

const inGuard = (title: string): Mutant['killer'] => ({
  file: 'application/set-up/newer-register.test.ts',
  title,
});
const inRemoval = (title: string): Mutant['killer'] => ({
  file: 'application/removal/remove-add-on.test.ts',
  title,
});

/** What writes to the sheets of a newer version, one by one. */
const unguarded: readonly (readonly [string, string])[] = [
  ['append', 'newer() ?? removed() ?? register.append(sheet, rows)'],
  ['change', 'newer() ?? register.change(sheet, changes)'],
  ['changeRow', 'newer() ?? register.changeRow(sheet, change)'],
  ['changeBlock', 'newer() ?? register.changeBlock(sheet, changes)'],
  ['replaceRows', 'newer() ?? register.replaceRows(sheet, rows)'],
  ['fixCells', 'newer() ?? register.fixCells(sheet, fixes)'],
  ['remove', 'newer() ?? register.remove(table, isGone)'],
];

export const removalMutants: readonly Mutant[] = [
  ...unguarded.map(
    ([method, find]): Mutant => ({
      name: `a register that a newer version has upgraded is written by ${method}`,
      file: guard,
      within: 'guardedRegister',
      find,
      replace: find.replace(/^newer\(\) \?\? (removed\(\) \?\? )?/, ''),
      killer: inGuard(
        `${newer} gets none of the kinds of writes, also of work that reads neither settings nor memory`,
      ),
    }),
  ),
  {
    name: 'a register that a newer version has upgraded is written by appendBlock',
    file: guard,
    within: 'guardedRegister',
    find: "if (newer()) throw new Error('a newer version has upgraded the workbook');",
    replace: ';',
    killer: inGuard(
      `${newer} gets none of the kinds of writes, also of work that reads neither settings nor memory`,
    ),
  },
  {
    name: 'the version in the settings of a copy is not looked at',
    file: guard,
    within: 'guardedRegister',
    find: 'isNewer(settings)',
    replace: 'false',
    killer: inGuard(`${newer} is known by its settings too, which travel with a copy`),
  },
  {
    name: 'memory is read before each write',
    file: guard,
    within: 'guardedRegister',
    find: '!seen && !isProved',
    replace: 'true',
    killer: inGuard(
      `${ofThisVersion} is written; memory is read once, and not at all once the settings were`,
    ),
  },
  {
    name: 'rows are added where the add-on was taken off',
    file: guard,
    within: 'guardedRegister',
    find: 'seen && removalRefusal(seen)',
    replace: 'null',
    killer: inGuard(
      `${ofThisVersion} gets no new rows once the add-on was taken off, as their numbers are not counted any more`,
    ),
  },
  {
    name: 'an upgrade takes steps that were taken',
    file: upgrade,
    within: 'upgradeRegister',
    find: 'to > from',
    replace: 'true',
    killer: {
      file: 'application/set-up/upgrade-register.test.ts',
      title: 'an upgrade is none where the register has the current version',
    },
  },
  {
    name: 'set-up goes on in a register of a newer version',
    file: 'application/set-up/set-up-register.ts',
    within: 'versionOf',
    find: "settings.failure.code === 'newer-register' || isNewerIn(memory.readAll())",
    replace: 'false',
    killer: {
      file: 'journeys/upgrade.test.ts',
      title: 'a register that a newer version has upgraded is not set up again by this one',
    },
  },
  {
    name: 'a removal that broke off is forgotten',
    file: removal,
    within: 'takeAway',
    find: 'beginRemoval(ports)',
    replace: 'undefined',
    killer: inRemoval(`${takingOff} broken off at any call, goes on with the next press to the same end`),
  },
  {
    name: 'a removal leaves the trigger',
    file: removal,
    within: 'takeAway',
    find: 'triggers.removeDaily()',
    replace: 'undefined',
    killer: inRemoval(
      `${takingOff} takes away trigger, warnings, hidden templates and memory, and keeps every cell`,
    ),
  },
  {
    name: 'a removal leaves the warnings',
    file: removal,
    within: 'takeAway',
    find: 'workbook.removeWarnings()',
    replace: 'undefined',
    killer: inRemoval(
      `${takingOff} takes away trigger, warnings, hidden templates and memory, and keeps every cell`,
    ),
  },
  {
    name: 'a removal in a rehearsal takes the sample for data',
    file: removal,
    within: 'takeAway',
    find: "if (rehearsalIn(memory)) return failure({ code: 'rehearsing' });",
    replace: ';',
    killer: inRemoval(`${takingOff} is refused in a rehearsal and while letters leave, and changes nothing`),
  },
  {
    name: 'a removal while letters leave',
    file: removal,
    within: 'takeAway',
    find: "if (sending) return failure({ code: 'busy', doing: 'mail', ...sending });",
    replace: ';',
    killer: inRemoval(`${takingOff} is refused in a rehearsal and while letters leave, and changes nothing`),
  },
  {
    name: 'a removal forgets the letter in doubt',
    file: removal,
    within: 'settleMail',
    find: 'settleDeadRun(ports, sheet.value, run)',
    replace: 'sheet',
    killer: inRemoval(
      `${takingOff} puts the one letter in doubt of a run that broke off onto the review list, for memory forgets the run`,
    ),
  },
  {
    name: 'a removal writes over a tab of the office',
    file: removal,
    within: 'writeReport',
    find: 'present[0][0] !== lines[0]?.[0]',
    replace: 'false',
    killer: inRemoval(`${takingOff} leaves a tab of the same name that the office made`),
  },
  {
    name: 'a removal leaves the tabs of earlier versions hidden',
    file: removal,
    within: 'takeAway',
    find: 'workbook.showTab(tab)',
    replace: 'undefined',
    killer: inRemoval(
      'what the sidebar of the removal is told names the hidden tabs of earlier versions, which show afterwards',
    ),
  },
  {
    name: 'reminders that the office deleted come back after a removal',
    file: removal,
    within: 'takeAway',
    find: 'receivedReminders(memory)',
    replace: '{}',
    killer: inRemoval(
      'set-up after a removal brings no reminder back that the office deleted, neither a stage nor a whole kind',
    ),
  },
  {
    name: 'stages of reminders that the office deleted come back in a copy',
    file: 'application/set-up/set-up-settings.ts',
    within: 'receivedBySheet',
    find: 'codes.has(row.code)',
    replace: 'false',
    killer: {
      file: 'application/set-up/copied-register.test.ts',
      title:
        'a register that was copied from another lacks the stages of reminders that the original lacks; a kind it lacks altogether may be new, and is named',
    },
  },
];
