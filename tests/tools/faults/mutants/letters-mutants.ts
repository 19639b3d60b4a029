import type { Mutant } from './mutant';

/** Of invitations and reminders. */
export const lettersMutants: readonly Mutant[] = [
  {
    name: 'a guest who withdrew while the letter waited is mailed',
    file: 'application/invitations/invitation-letters.ts',
    within: 'composeInvitations',
    find: 'isInvited(conference.id)(row.values)',
    replace: 'true',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title:
        'mails that must not be sent are those to guests who withdrew while the letter waited for the quota',
    },
  },
  {
    name: 'letters of a conference that is put off leave',
    file: 'application/invitations/invitation-letters.ts',
    within: 'composeInvitations',
    find: "conference.status === 'issued'",
    replace: 'true',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title:
        'mails that must not be sent are those waiting when the conference is postponed; they are sent once it is issued again',
    },
  },
  {
    name: 'a correction that no longer holds leaves',
    file: 'application/invitations/correction-letters.ts',
    within: 'composeCorrections',
    find: 'isCurrentCorrection(conference, job)',
    replace: 'true',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title: 'guests whose invitation no longer holds get no outdated mail that waited for another day',
    },
  },
  {
    name: 'a guest who knows already is corrected again',
    file: 'application/invitations/correction-letters.ts',
    within: 'composeCorrections',
    find: 'needsCorrection(conference, person)',
    replace: 'true',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title:
        'guests whose invitation no longer holds get no mail that waited if they were informed on paper meanwhile',
    },
  },
  {
    name: 'invitations leave before the conference is issued',
    file: 'application/invitations/send-invitations.ts',
    within: 'sendTo',
    find: "if (correctionCase(conference) === null) return failure({ code: 'not-issued' });",
    replace: ';',
    killer: {
      file: 'application/mail/stop-sending.test.ts',
      title: 'a partly sent batch waits while its conference is prepared again',
    },
  },
  {
    name: 'invitations leave without number and day',
    file: 'application/invitations/send-invitations.ts',
    within: 'sendTo',
    find: "conference.invitationNumber === '' || conference.invitationDate === null",
    replace: 'false',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title: 'mails that must not be sent are those without number and day of the paper',
    },
  },
  {
    name: 'the day that the office typed is written over',
    file: 'application/invitations/record-guest-letters.ts',
    within: 'recordUnderLock',
    find: '!invitedOn || sentOn !== null',
    replace: '!invitedOn',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title: 'while the mails leave, a colleague hands a letter over on paper: the typed day and name stay',
    },
  },
  {
    name: 'a change while the letters leave marks nobody',
    file: 'application/invitations/record-guest-letters.ts',
    within: 'recordUnderLock',
    find: 'outdated.has(conference) ? { renotify: true } : renotify === true ? { renotify: null } : {}',
    replace: '{}',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title:
        'while the mails leave, a colleague moves the conference to another hall: people who got the letter must be informed again',
    },
  },
  {
    name: 'a letter that already left is corrected',
    file: 'application/invitations/finish-invitations.ts',
    within: 'finish',
    find: 'renumbered.length > 0 && hasLeft($people, $jobs, id)',
    replace: 'false',
    killer: {
      file: 'application/invitations/finish-invitations.test.ts',
      title:
        'finishing the invitations corrects number and day of locked letters until one is sent, with a line in the journal',
    },
  },
  {
    name: 'an invitation takes a number of another paper',
    file: 'application/invitations/finish-invitations.ts',
    within: 'finish',
    find: 'if (conflict) return failure(conflict);',
    replace: ';',
    killer: {
      file: 'application/papers/issue-papers.test.ts',
      title:
        'issuing papers refuses the number of a paper for the invitations, and enters them into the register',
    },
  },
  {
    name: 'a letter that nobody made is handed over',
    file: 'application/telling/hand-over-invitations.ts',
    within: 'handOverInvitations',
    find: 'without.length > 0',
    replace: 'false',
    killer: {
      file: 'application/telling/hand-over-invitations.test.ts',
      title:
        'handing letters over on paper refuses people without a letter, and everybody before the conference is issued',
    },
  },
  {
    name: 'a letter that the register calls sent leaves again without its line',
    file: 'application/invitations/send-invitations.ts',
    within: 'sendTo',
    find: 'person.sentOn !== null && person.handedBy === byMail',
    replace: 'false',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title:
        'V13: an invitation whose line the ledger lost is not sent again, whether the list says everybody or not, for the register says that it left',
    },
  },
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
    find: 'letter && to?.ok',
    replace: 'letter',
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
    find: 'andThen(keepDailyTrigger($ports, $memory), $write)',
    replace: 'andThen({ ok: true, value: keepDailyTrigger($ports, $memory).value }, $write)',
    killer: {
      file: 'application/reminders/take-over-reminders.test.ts',
      title:
        'V1: a take-over by an account without permission for mail changes nothing, and names the permission',
    },
  },
];
