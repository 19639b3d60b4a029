import type { Mutant } from './mutant';

export const hallMutants: readonly Mutant[] = [
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
    find: 'followDoorList(ports, conference.value, false)',
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
