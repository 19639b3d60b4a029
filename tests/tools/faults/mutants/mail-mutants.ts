import type { Mutant } from './mutant';

export const mailMutants: readonly Mutant[] = [
  {
    name: 'the cursor is written after the letter has left',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: 'writeCursor(ports, $cursor, $mark); isFirst = false; const sent = ports.mail.send($letter);',
    replace: 'const sent = ports.mail.send($letter); writeCursor(ports, $cursor, $mark); isFirst = false;',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters is busy while another run sends, and continues after that one has died',
    },
  },
  {
    name: 'letters go on leaving after three that nobody confirmed',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: 'unknown >= unknownInARow',
    replace: 'false',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters stops after three letters in a row that the mail service did not confirm',
    },
  },
  {
    name: 'a run does not look at the time',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: 'ports.clock.elapsed() > workingTime || unknown >= unknownInARow',
    replace: 'unknown >= unknownInARow',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title:
        'a run of letters schedules a follow-up run before a long list, and cancels it when all are sent',
    },
  },
  {
    name: 'a colleague who calls a sending off is not heard',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: 'start > 0 && isAskedToStop(ports)',
    replace: 'false',
    killer: {
      file: 'application/mail/stop-sending.test.ts',
      title:
        'a partly sent batch shows a colleague the sender and the progress, and stops on request before the next letters',
    },
  },
  {
    name: 'letters of a rehearsal leave to real addresses',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: 'addressed(one.letter, rehearsalAddress)',
    replace: 'one.letter',
    killer: {
      file: 'application/rehearsal/rehearse.test.ts',
      title: 'a rehearsal sends every mail to the person who rehearses',
    },
  },
  {
    name: 'no further run is booked before a long list',
    file: 'application/mail/send-letters.ts',
    within: 'sendLetters',
    find: 'if (jobs.length > comfortable) ports.triggers.bookContinuation(untilContinuation);',
    replace: ';',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title:
        'a run of letters schedules a follow-up run before a long list, and cancels it when all are sent',
    },
  },
  {
    name: 'nobody comes back for the letters that the quota left',
    file: 'application/mail/send-letters.ts',
    within: 'sendLetters',
    find: 'if (later.length > 0) $book; else if (jobs.length > comfortable && waiting.length === 0) $unbook;',
    replace: ';',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title:
        'a run of letters books a run for what the quota leaves: a day later, or in two hours if none was left at first',
    },
  },
  {
    name: 'what left is forgotten where the ledger cannot be written',
    file: 'application/mail/send-letters.ts',
    within: 'sendLetters',
    find: 'writeCursor(ports, $cursor);',
    replace: ';',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters does not mark an unattempted letter as uncertain if results cannot be written',
    },
  },
  {
    name: 'letters that could not be prepared count as none left',
    file: 'application/mail/send-letters.ts',
    within: 'sendLetters',
    find: "endRun(ports, 'letters-left', $seen); return queued;",
    replace: "endRun(ports, 'nothing-left', $seen); return queued;",
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters leaves its letters to a later run if the ledger cannot be read',
    },
  },
  {
    name: 'the day counts as done although nothing could be sent',
    file: 'application/mail/send-letters.ts',
    within: 'sendLetters',
    find: 'inOrder ? source.remember : {}',
    replace: 'source.remember',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters does not mark the day as done if no letter could be composed',
    },
  },
  {
    name: 'what a dead run sent is not recorded',
    file: 'application/mail/send-letters.ts',
    within: 'settleAndQueue',
    find: 'dead ? settleDeadRun(ports, sheet.value, dead) : sheet',
    replace: 'sheet',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters is busy while another run sends, and continues after that one has died',
    },
  },
  {
    name: 'a dead run is forgotten before it is recorded',
    file: 'application/mail/send-letters.ts',
    within: 'settleAndQueue',
    find: 'const settled = $settled; if (!settled.ok) return settled; if (dead) forgetDead(ports);',
    replace: 'if (dead) forgetDead(ports); const settled = $settled; if (!settled.ok) return settled;',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title:
        'an interrupted run may be interrupted twice without repeating or losing anything; at most two letters are uncertain',
    },
  },
  {
    name: 'letters that the ledger knows are planned again',
    file: 'application/mail/mail-queue.ts',
    within: 'enqueue',
    find: 'planned.filter($isNew)',
    replace: 'planned',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters does not mark the day as done if no letter could be composed',
    },
  },
  {
    name: 'a list follows the one before too soon',
    file: 'application/mail/mail-queue.ts',
    within: 'enqueue',
    find: 'source.isTooSoon?.(job, live) ?? false',
    replace: 'false',
    killer: {
      file: 'application/reminders/send-daily-office.test.ts',
      title:
        'reminders inside the office are not repeated within a week when the day of the conference is corrected',
    },
  },
  {
    name: "the day's quota is not kept",
    file: 'application/mail/mail-queue.ts',
    within: 'enqueue',
    find: 'waiting.slice(0, quota)',
    replace: 'waiting',
    killer: {
      file: 'application/invitations/send-invitations.test.ts',
      title:
        'mails over the daily quota wait in the ledger and are sent by the daily run, even if no reminder is due',
    },
  },
  {
    name: 'two people send at once',
    file: 'application/mail/mail-run.ts',
    within: 'beginRun',
    find: 'former.until > ports.clock.now()',
    replace: 'false',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters is busy while another run sends, and continues after that one has died',
    },
  },
  {
    name: 'no lock around the beginning of a sending',
    file: 'application/mail/mail-run.ts',
    within: 'beginRun',
    find: 'ports.lock.holding($work)',
    replace: '($work)()',
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who send the same invitations leave what they leave one after the other',
    },
  },
  {
    name: "a letter to be sent again is in nobody's way",
    file: 'application/mail/settle-review.ts',
    within: 'sendAgain',
    find: 'noteLettersLeft(ports);',
    replace: ';',
    killer: {
      file: 'application/mail/settle-review.test.ts',
      title:
        'the review list sends a letter again when a person says that it was not sent, at the latest with the daily run',
    },
  },
  {
    name: 'calling one sending off cancels those of other conferences',
    file: 'application/mail/stop-sending.ts',
    within: 'cancelWaiting',
    find: 'job.conference === conference',
    replace: 'true',
    killer: {
      file: 'application/mail/stop-sending.test.ts',
      title: 'a partly sent batch keeps the letters of another conference when it is cancelled',
    },
  },
  {
    name: 'a letter in doubt counts as sent',
    file: 'server/google/script/gmail.ts',
    within: 'gmail',
    find: "isWithheld('mail') ? 'refused' : 'unknown'",
    replace: "isWithheld('mail') ? 'refused' : 'sent'",
    killer: {
      file: 'server/google/script/mail-and-clock.test.ts',
      title: 'a letter is uncertain after any error, and uses the quota once',
    },
  },
  {
    name: 'a ledger that was set back sends by itself',
    file: 'application/mail/send-letters.ts',
    within: 'settleAndQueue',
    find: 'isBehind(memory, sheet.value)',
    replace: 'false',
    killer: {
      file: 'application/mail/ledger-mark.test.ts',
      title:
        'V2: an older version of the spreadsheet sends nothing by itself, day after day, and the review list says so',
    },
  },
  {
    name: 'memory does not know what the ledger held when the first letter left',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: 'isFirst ? markOf(sheet) : {}',
    replace: '{}',
    killer: {
      file: 'application/mail/ledger-mark.test.ts',
      title: 'V2: an older version of the spreadsheet is noticed after a run that died too',
    },
  },
  {
    name: 'a damaged line gets a second letter',
    file: 'application/mail/mail-queue.ts',
    within: 'enqueue',
    find: '!standIns.some(mayBe(job))',
    replace: 'true',
    killer: {
      file: 'application/mail/ledger-lines.test.ts',
      title:
        'V5: a damaged line of Sổ gửi of a letter that left at key = “” is on the review list by its name, and its letter waits for a verdict',
    },
  },
  {
    name: 'letters in doubt after an older version leave',
    file: 'application/mail/mail-queue.ts',
    within: 'enqueue',
    find: "doubt !== '' && $isOld",
    replace: 'false',
    killer: {
      file: 'application/mail/ledger-mark.test.ts',
      title:
        'V2: an older version of the spreadsheet goes on once somebody has looked; letters of before are in doubt, those of later leave',
    },
  },
  {
    name: 'a copied line sends its letter twice',
    file: 'application/mail/ledger-lines.ts',
    within: 'ledgerLines',
    find: "keys.has(key) && key !== ''",
    replace: 'false',
    killer: {
      file: 'application/mail/ledger-lines.test.ts',
      title: 'V5: a damaged line of Sổ gửi that was copied sends no letter twice',
    },
  },
  {
    name: 'a permission that was taken back counts as doubt',
    file: 'server/google/script/gmail.ts',
    within: 'gmail',
    find: "isWithheld('mail') ? 'refused' : 'unknown'",
    replace: "'unknown'",
    killer: {
      file: 'server/google/script/mail-and-clock.test.ts',
      title:
        'V1: the permissions of an account V10: without the one to send, a letter is refused for certain and the quota is not known',
    },
  },
  {
    name: 'a run goes on after a certain refusal',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: "if (sent === 'refused') return $refusal;",
    replace: ';',
    killer: {
      file: 'application/mail/send-letters.test.ts',
      title: 'a run of letters stops at the first certain refusal, and all its letters wait',
    },
  },
];
