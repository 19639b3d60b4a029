import type { Mutant } from './mutant';

/** The ports with locks that hold nobody up. */
const unlocked =
  '{ ...ports, lock: { holding: (work) => work(), holdingLong: (work) => work(), holdingPapers: (work) => work() } }';

export const locksMutants: readonly Mutant[] = [
  {
    name: 'no lock around the roll call',
    file: 'application/hall/roll-call.ts',
    within: 'markRollCall',
    find: 'changeSheets(ports, $a, $b, $c)',
    replace: `changeSheets(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who mark the same people at two doors leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around a hand-over',
    file: 'application/telling/hand-over-invitations.ts',
    within: 'handOverInvitations',
    find: 'changeSheets(ports, $a, $b, $c)',
    replace: `changeSheets(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who record a hand-over of the same letters leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around replacing a guest',
    file: 'application/attendees/replace-attendee.ts',
    within: 'replaceAttendee',
    find: 'changeSheets(ports, $a, $b, $c)',
    replace: `changeSheets(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who give one seat to two reserves leave what they leave one after the other',
    },
  },
  {
    name: "no lock around the secretary's turn",
    file: 'application/hall/record-turn.ts',
    within: 'recordTurn',
    find: 'addNamed(ports, $a, $b, $c)',
    replace: `addNamed(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who take down turns in the hall leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around an import',
    file: 'application/rows/added-rows.ts',
    within: 'addRows',
    find: 'addNamed(ports, $a, $b, $c)',
    replace: `addNamed(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who import lists with a person in common leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around the row of the next conference',
    file: 'application/conference/start-next-conference.ts',
    within: 'addConference',
    find: 'addToSheet(ports, $a, $b)',
    replace: `addToSheet(${unlocked}, $a, $b)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who open the next conference leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around the holders of posts of the next conference',
    file: 'application/conference/start-next-conference.ts',
    within: 'copyPosts',
    find: 'addToSheet(ports, $a, $b)',
    replace: `addToSheet(${unlocked}, $a, $b)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who open the next conference leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around usual rows',
    file: 'application/conference/prepare-conference.ts',
    within: 'addModel',
    find: 'addToSheet(ports, $a, $b)',
    replace: `addToSheet(${unlocked}, $a, $b)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who open the next conference leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around taking an import back',
    file: 'application/rows/added-rows.ts',
    within: 'undoAddedRows',
    find: 'changeSheets(ports, $a, $b, $c)',
    replace: `changeSheets(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who take an import back and import another leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around the review list',
    file: 'application/mail/settle-review.ts',
    within: 'settleReview',
    find: 'changeSheets(ports, $a, $b, $c)',
    replace: `changeSheets(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who settle the same letter in two ways leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around replies',
    file: 'application/attendees/record-replies.ts',
    within: 'recordReplies',
    find: 'changeSheets(ports, $a, $b, $c)',
    replace: `changeSheets(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who note replies that differ leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around saving petitions',
    file: 'application/petitions/record-petitions.ts',
    within: 'addMatters',
    find: 'addNamed(ports, $a, $b, $c)',
    replace: `addNamed(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who save petitions leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around a new row',
    file: 'application/rows/save-rows.ts',
    within: 'addByForm',
    find: 'addNamed(ports, $a, $b, $c)',
    replace: `addNamed(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who add a person leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around copying the days on which letters left',
    file: 'application/invitations/record-guest-letters.ts',
    within: 'recordGuestLetters',
    find: 'ports.lock.holding($work)',
    replace: '($work)()',
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who mail the letters and hand them over on paper leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around calling a sending off',
    file: 'application/mail/stop-sending.ts',
    within: 'stopSending',
    find: 'underLock(ports, $work, $note)',
    replace: `underLock(${unlocked}, $work, $note)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who send and call the sending off leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around beginning a rehearsal',
    file: 'application/rehearsal/rehearse.ts',
    within: 'startRehearsal',
    find: 'underLock(ports, $work, $note, $lock)',
    replace: `underLock(${unlocked}, $work, $note, $lock)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who begin a rehearsal and add a real person leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around a matter on the agenda',
    file: 'application/conference/add-agenda-matter.ts',
    within: 'addAgendaMatter',
    find: 'addToSheet(ports, $a, $b, $c)',
    replace: `addToSheet(${unlocked}, $a, $b, $c)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title:
        'two people at once who put the same matter on the agenda leave what they leave one after the other',
    },
  },
  {
    name: 'no lock around making letters',
    file: 'application/invitations/make-invitations.ts',
    within: 'makeInvitations',
    find: 'changeSheets(ports, tables, $work, $note, $lock)',
    replace: `changeSheets(${unlocked}, tables, $work, $note, $lock)`,
    killer: {
      file: 'application/two-at-once.test.ts',
      title: 'two people at once who make letters leave what they leave one after the other',
    },
  },
];
