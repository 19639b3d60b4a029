import type { Mutant } from './mutant';

export const noticeMutants: readonly Mutant[] = [
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
];
