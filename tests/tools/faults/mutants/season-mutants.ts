import type { Mutant } from './mutant';

/** Between the letters and the hall: changes after letters left, the door list, taking back. */
export const seasonMutants: readonly Mutant[] = [
  {
    name: 'what was typed is followed up only by sidebars that show it',
    file: 'server/answer.ts',
    within: 'perform',
    find: "attempted('changes', () => success(noticeBeforeOpening(ports)))",
    replace: 'undefined',
    killer: {
      file: 'server/changes-noticed.test.ts',
      title: "somebody's name typed into the sheet after letters left is noticed as paper.open opens",
    },
  },
  {
    name: 'people are not read for sidebars that show none',
    file: 'application/conference/notice-before-opening.ts',
    within: 'noticeBeforeOpening',
    find: 'statesNames(memory, live)',
    replace: 'false',
    killer: {
      file: 'server/changes-noticed.test.ts',
      title: "somebody's name typed into the sheet after letters left is noticed as follow.open opens",
    },
  },
  {
    name: 'villages are not read for sidebars that show none',
    file: 'application/conference/notice-before-opening.ts',
    within: 'noticeBeforeOpening',
    find: 'statesVillages(memory, live)',
    replace: 'false',
    killer: {
      file: 'server/changes-noticed.test.ts',
      title: "a village's name typed into the sheet after letters left is noticed as follow.open opens",
    },
  },
  {
    name: 'a changed unit waits for Văn bản',
    file: 'application/conference/notice-before-opening.ts',
    within: 'noticeBeforeOpening',
    find: 'noticeUnits(ports, memory)',
    replace: 'undefined',
    killer: {
      file: 'application/papers/misdirected-papers.test.ts',
      title:
        'an issued slip whose matter belongs to another body since is marked by the opening of a sidebar that reads no papers, with the former body and the new one',
    },
  },
  {
    name: 'the daily run does not look at units',
    file: 'application/reminders/daily-run.ts',
    within: 'dailyWork',
    find: 'noticeUnits(ports, memory)',
    replace: 'undefined',
    killer: {
      file: 'application/papers/misdirected-papers.test.ts',
      title:
        'an issued slip whose matter belongs to another body since is marked by the daily run, with the former body and the new one',
    },
  },
  {
    name: 'a changed unit that nobody could mark is taken as marked',
    file: 'application/papers/passed-on-matters.ts',
    within: 'noticeMovedMatters',
    find: 'moved.length > 0 && !mark(conference)',
    replace: 'moved.length > 0 && mark(conference) && false',
    killer: {
      file: 'application/papers/misdirected-papers.test.ts',
      title:
        'an issued slip whose matter belongs to another body since is marked by the next look where a colleague held the lock at the first',
    },
  },
  {
    name: 'settled matters are read for ever',
    file: 'application/papers/passed-on-matters.ts',
    within: 'noticeMovedMatters',
    find: '!mayMove(matter)',
    replace: 'false',
    killer: {
      file: 'server/changes-noticed.test.ts',
      title: 'an opening where nothing changed reads Kiến nghị no more once the matter is settled',
    },
  },
  {
    name: 'issuing does not remember what was passed on',
    file: 'application/papers/issue-papers.ts',
    within: 'issue',
    find: 'rememberPassedOn(ports, sources, $rows)',
    replace: 'undefined',
    killer: {
      file: 'application/papers/misdirected-papers.test.ts',
      title:
        'an issued transfer whose matter belongs to another body since is known to shared memory by a fingerprint, and no more once the matter is settled',
    },
  },
  {
    name: 'an opening reads sheets as they were before the lock',
    file: 'server/read-once.ts',
    within: 'begun',
    find: 'forget()',
    replace: 'undefined',
    killer: {
      file: 'server/read-once.test.ts',
      title: 'an opening that reads each sheet once reads afresh under a lock, and what it wrote itself',
    },
  },
  {
    name: 'an opening does not see what it wrote itself',
    file: 'server/read-once.ts',
    within: 'readingOnce',
    find: 'sheets.clear(); return call(...inputs);',
    replace: 'return call(...inputs);',
    killer: {
      file: 'server/read-once.test.ts',
      title: 'an opening that reads each sheet once reads afresh under a lock, and what it wrote itself',
    },
  },
  {
    name: 'issuing keeps to itself what stopped the door list',
    file: 'application/conference/save-conference.ts',
    within: 'setConferenceStatus',
    find: '!listed.ok && !isOfList',
    replace: 'false',
    killer: {
      file: 'application/hall/door-list.test.ts',
      title:
        'the door list says what keeps it from being made while the conference is issued, and a second press makes it',
    },
  },
  {
    name: 'a missing door list stops issuing',
    file: 'application/conference/save-conference.ts',
    within: 'setConferenceStatus',
    find: '!listed.ok && !isOfList',
    replace: '!listed.ok',
    killer: {
      file: 'application/hall/door-list.test.ts',
      title: 'the door list keeps nobody from issuing where its own tab is missing',
    },
  },
  {
    name: 'ticks of a telephone overrule the sidebar',
    file: 'domain/people/door-tick.ts',
    within: 'mergeTick',
    find: 'registered.attendance !== null && !isPresent',
    replace: 'false',
    killer: {
      file: 'application/hall/door-list.test.ts',
      title: 'the door list names a person who is ticked there and absent in the sidebar, and loses neither',
    },
  },
  {
    name: 'a line that differs is brought back unasked',
    file: 'application/hall/door-ticks.ts',
    within: 'shownOf',
    find: "merged.kind === 'differs'",
    replace: 'false',
    killer: {
      file: 'application/hall/door-list.test.ts',
      title: 'the door list names a person who is ticked there and absent in the sidebar, and loses neither',
    },
  },
  {
    name: 'a time that cannot be read is written over',
    file: 'application/hall/door-ticks.ts',
    within: 'ticksOf',
    find: "isTimeRead ? merged : { kind: 'differs' }",
    replace: 'merged',
    killer: {
      file: 'application/hall/door-list.test.ts',
      title: 'the door list leaves a time that cannot be read in its cell, and names the person',
    },
  },
  {
    name: 'lines of the year before leave before their ticks are taken in',
    file: 'application/hall/door-list.ts',
    within: 'makeDoorList',
    find: 'followDoorList(ports, conference, false)',
    replace: 'success(0)',
    killer: {
      file: 'application/hall/door-list.test.ts',
      title:
        'the door list takes the ticks of the year before in, and their lines off, when it is made for the next',
    },
  },
  {
    name: 'ticks are looked for on every day',
    file: 'application/hall/door-list.ts',
    within: 'takeInTicks',
    find: '!isOpenToday(memory, ports.clock.today())',
    replace: 'false',
    killer: {
      file: 'application/hall/door-list.test.ts',
      title:
        'the door list gives its ticks before any other sidebar opens, but only on the days of the conference',
    },
  },
  {
    name: 'taking a hand-over back wipes what stood before',
    file: 'application/telling/last-hand-over.ts',
    within: 'proofBefore',
    find: 'last.before[id] ?? blank',
    replace: 'blank',
    killer: {
      file: 'application/telling/take-back-hand-over.test.ts',
      title: 'taking a hand-over back brings back what stood before, and is noted',
    },
  },
  {
    name: 'taking a hand-over back wipes what a colleague changed',
    file: 'application/telling/take-back-hand-over.ts',
    within: 'takeBackHandOver',
    find: 'sameProof(proofOf(row), recorded)',
    replace: 'true',
    killer: {
      file: 'application/telling/take-back-hand-over.test.ts',
      title: 'taking a hand-over back leaves rows that a colleague changed since, by name',
    },
  },
  {
    name: 'a hand-over that is not the last is taken back',
    file: 'application/telling/take-back-hand-over.ts',
    within: 'takeBackHandOver',
    find: 'last?.request !== input.request',
    replace: '!last',
    killer: {
      file: 'application/telling/take-back-hand-over.test.ts',
      title:
        'taking a hand-over back does nothing for a hand-over that is not the last one, and nothing twice',
    },
  },
];
