import type { Mutant } from './mutant';

export const setUpMutants: readonly Mutant[] = [
  {
    name: 'an upgrade keeps no copy',
    file: 'application/set-up/upgrade-register.ts',
    within: 'upgradeRegister',
    find: 'workbook.keepCopy(tab, copy)',
    replace: 'undefined',
    killer: {
      file: 'application/set-up/upgrade-register.test.ts',
      title:
        'an upgrade takes the missing steps in order, after one copy of each tab with content that they write anew',
    },
  },
  {
    name: 'an upgrade that was cut off writes over its copy',
    file: 'application/set-up/upgrade-register.ts',
    within: 'upgradeRegister',
    find: 'tabs.every(({ name }) => name !== copy)',
    replace: 'true',
    killer: {
      file: 'application/set-up/upgrade-register.test.ts',
      title: 'an upgrade keeps the copy of one that was cut off',
    },
  },
  {
    name: 'a set-up that broke off counts as ended',
    file: 'application/set-up/unfinished-set-up.ts',
    within: 'beginSetUp',
    find: 'ports.memory.write($entry)',
    replace: 'undefined',
    killer: {
      file: 'application/set-up/set-up-register.test.ts',
      title:
        'interrupted set-up is remembered until a set-up comes to its end, so that every screen can say so',
    },
  },
  {
    name: 'a call under another account is served',
    file: 'server/answer.ts',
    within: 'replyTo',
    find: 'call.account && call.account !== ports.person.account()',
    replace: 'false',
    killer: {
      file: 'server/other-account.test.ts',
      title:
        'V12 a sidebar that was opened under another account is refused by the server, so that nothing is written or journalled under the name of a colleague',
    },
  },
  {
    name: 'an add-on that nobody has used opens the spreadsheet',
    file: 'server/main.ts',
    within: 'onOpen',
    find: 'event?.authMode !== ScriptApp.AuthMode.NONE',
    replace: 'true',
    killer: {
      file: 'journeys/domain-add-on.test.ts',
      title:
        'in a spreadsheet where nobody has used the add-on yet, opening builds the whole menu and asks nothing else',
    },
  },
  {
    name: 'the made-up name of a rehearsal stays in the settings',
    file: 'application/rehearsal/end-rehearsal.ts',
    within: 'removeRows',
    find: 'clearMadeUpOffice(ports)',
    replace: 'success(0)',
    killer: {
      file: 'application/rehearsal/rehearse.test.ts',
      title: 'a rehearsal makes up an office that typed nothing yet, and takes that back at its end',
    },
  },
  {
    name: 'a rehearsal writes over what the office typed',
    file: 'application/rehearsal/rehearsed-office.ts',
    within: 'makeUpOffice',
    find: "value === ''",
    replace: 'true',
    killer: {
      file: 'application/rehearsal/rehearse.test.ts',
      title: 'a rehearsal makes up an office that typed nothing yet, and takes that back at its end',
    },
  },
  {
    name: 'a denunciation leaves the register with its words',
    file: 'register/tables/petitions.ts',
    within: 'shownCells',
    find: "kind !== 'denunciation'",
    replace: 'true',
    killer: {
      file: 'application/exchange/export-list.test.ts',
      title:
        'a list taken out of the register holds of a denunciation only that one came in, whatever was typed beside it',
    },
  },
  {
    name: 'columns of the office leave with a denunciation',
    file: 'application/exchange/export-list.ts',
    within: 'fenced',
    find: 'isDenunciation(values) ? {} : added',
    replace: 'added',
    killer: {
      file: 'application/exchange/export-list.test.ts',
      title:
        'a list taken out of the register holds of a denunciation only that one came in, whatever was typed beside it',
    },
  },
  {
    name: 'memory keeps the headings of an imported table',
    file: 'application/exchange/remembered-uses.ts',
    within: 'markOf',
    find: 'ports.memory.digest(plainHeading(heading))',
    replace: 'plainHeading(heading)',
    killer: {
      file: 'application/exchange/save-import.test.ts',
      title: 'importing an older register of petitions remembers what became of a column',
    },
  },
  {
    name: 'Hôm nay finds denunciations',
    file: 'application/today/open-today.ts',
    within: 'todayFacts',
    find: 'hasId(one) && isOfRegister(one)',
    replace: 'hasId(one)',
    killer: {
      file: 'application/today/first-day.test.ts',
      title: 'a denunciation is neither found nor due, whatever somebody typed into its row',
    },
  },
  {
    name: 'a row deleted by somebody meanwhile comes back',
    file: 'server/google/sheets/sheet-removing.ts',
    within: 'rowsLeft',
    find: 'isReordered(before, after) || shift >= 0',
    replace: 'true',
    killer: {
      file: 'server/google/sheets/sheet-removing.test.ts',
      title: 'taking rows off a sheet leaves deleted what somebody deletes meanwhile',
    },
  },
  {
    name: 'a phone of an old conference stays in its note',
    file: 'application/check/remove-old-contacts.ts',
    within: 'noteWithout',
    find: 'cleared === note',
    replace: 'true',
    killer: {
      file: 'application/check/remove-old-contacts.test.ts',
      title: 'old contact data are counted by the register check and removed on demand, and nothing else is',
    },
  },
  {
    name: 'inviting the posts twice says that nobody came',
    file: 'application/today/invite-posts.ts',
    within: 'invitePosts',
    find: 'earlier.length',
    replace: '0',
    killer: {
      file: 'application/today/first-day.test.ts',
      title:
        'the six steps of an empty register make attendees of the three posts: one person for two of them, none twice',
    },
  },
  {
    name: 'a letter taken as sent keeps no moment of sending',
    file: 'application/mail/settle-review.ts',
    within: 'takeAsSent',
    find: 'job.doneAt || stamp',
    replace: 'job.doneAt',
    killer: {
      file: 'application/mail/settle-review.test.ts',
      title: 'the review list gives a letter that is taken as sent a moment of sending, where it has none',
    },
  },
  {
    name: 'an imported register brings denunciations in',
    file: 'application/exchange/import-matters.ts',
    within: 'importMatters',
    find: 'readings.some(({ values }) => !isCounted(values))',
    replace: 'false',
    killer: {
      file: 'application/exchange/save-import.test.ts',
      title: 'importing an older register of petitions takes no denunciation',
    },
  },
];
