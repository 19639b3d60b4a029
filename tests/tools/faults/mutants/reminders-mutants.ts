import type { Mutant } from './mutant';

export const remindersMutants: readonly Mutant[] = [
  {
    name: 'the former owner goes on reminding',
    file: 'application/reminders/send-daily-reminders.ts',
    within: 'sendDailyReminders',
    find: "isOwner || owner === '' || !isProven(memory, owner)",
    replace: 'true',
    killer: {
      file: 'application/reminders/send-daily-reminders.test.ts',
      title:
        'the trigger of the daily run belongs to the owner: the trigger of a colleague removes itself and sends nothing',
    },
  },
  {
    name: 'nobody comes back while somebody else sends',
    file: 'application/reminders/send-daily-reminders.ts',
    within: 'sendDailyReminders',
    find: "if (report.failure.code === 'busy') $book;",
    replace: ';',
    killer: {
      file: 'application/reminders/send-daily-reminders.test.ts',
      title: 'the run of a day tries again soon if somebody else is sending',
    },
  },
  {
    name: 'a day counts as done before its chores are',
    file: 'application/reminders/send-daily-reminders.ts',
    within: 'sendDailyReminders',
    find: 'areChoresDone ? $day : proofs',
    replace: '$day',
    killer: {
      file: 'application/petitions/refresh-public-sheet.test.ts',
      title:
        'the sheet that villages read is updated by a later run of the day if somebody was saving at the time',
    },
  },
  {
    name: 'a letter to a broken address stops all others',
    file: 'application/reminders/send-daily-reminders.ts',
    within: 'composeReminders',
    find: '!letter || !to?.ok',
    replace: '!letter',
    killer: {
      file: 'application/reminders/send-daily-reminders.test.ts',
      title:
        'reminders to those invited are cancelled for an address that no longer reads as one, and go to all others',
    },
  },
  {
    name: 'a reminder of a newer version is cancelled',
    file: 'application/reminders/send-daily-reminders.ts',
    within: 'composeReminders',
    find: "letter === 'unknown'",
    replace: 'false',
    killer: {
      file: 'application/reminders/daily-kinds.test.ts',
      title:
        'a kind of reminder that this version does not know waits with a note, and is sent by a version that knows it',
    },
  },
  {
    name: 'a copied register reminds everybody again',
    file: 'application/set-up/copied-register.ts',
    within: 'isCopied',
    find: "owner !== '' && !isOwn(ports, memory)",
    replace: 'false',
    killer: {
      file: 'application/set-up/copied-register.test.ts',
      title:
        'a register that was copied from another starts no reminders at set-up, and gets a new folder and template',
    },
  },
  {
    name: 'the former trigger gives way to one that is not proven',
    file: 'application/reminders/send-daily-reminders.ts',
    within: 'sendDailyReminders',
    find: '!isProven(memory, owner)',
    replace: 'false',
    killer: {
      file: 'application/reminders/take-over-reminders.test.ts',
      title: 'V1: a take-over leaves the former owner active until the new trigger is listed or has fired',
    },
  },
  {
    name: 'the owner is written before the trigger stands',
    file: 'application/reminders/take-over-reminders.ts',
    within: 'takeOverReminders',
    find: 'if (!trigger.ok) return trigger;',
    replace: ';',
    killer: {
      file: 'application/reminders/take-over-reminders.test.ts',
      title:
        'V1: a take-over by an account without permission for mail changes nothing, and names the permission',
    },
  },
];
