import { importAttendees } from '../../src/application/attendees/import-attendees';
import { recordReplies } from '../../src/application/attendees/record-replies';
import { replaceAttendee } from '../../src/application/attendees/replace-attendee';
import { saveAttendee } from '../../src/application/attendees/save-attendee';
import { undoImport } from '../../src/application/attendees/undo-import';
import { addAgendaMatter } from '../../src/application/conference/add-agenda-matter';
import { moveTasks, setTaskState } from '../../src/application/conference/change-tasks';
import { fillFromModel } from '../../src/application/conference/prepare-conference';
import { startNextConference } from '../../src/application/conference/start-next-conference';
import { recordTurn } from '../../src/application/hall/record-turn';
import { markRollCall } from '../../src/application/hall/roll-call';
import { makeInvitations } from '../../src/application/invitations/make-invitations';
import { sendInvitations } from '../../src/application/invitations/send-invitations';
import { settleReview } from '../../src/application/mail/settle-review';
import { stopSending } from '../../src/application/mail/stop-sending';
import { recordPetitions } from '../../src/application/petitions/record-petitions';
import { startRehearsal } from '../../src/application/rehearsal/rehearse';
import { handOverInvitations } from '../../src/application/telling/hand-over-invitations';
import { attendees } from '../../src/register/tables/attendees';
import { ledger } from '../../src/register/tables/ledger';
import { petitions } from '../../src/register/tables/petitions';
import { tasks } from '../../src/register/tables/tasks';
import { type MemoryWorld, memoryWorld, put } from '../support/memory/memory-ports';
import { an, binh, chi, issued, topics, worldWith } from '../support/memory/memory-ports-people';
import { type Act, twoAtOnce } from '../support/memory/two-at-once';

const request = (number: number): string => `0a1b2c3d-0000-4000-8000-00000000000${number}`;
const of = 'HN-01';

const road = { content: 'Đường hỏng', topic: topics[0] ?? '', class: 'Kiến nghị', unit: 'Phòng Kinh tế' };
const speaker = (name: string) => ({
  conference: of,
  speaker: name,
  village: 'Thôn Đông',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '8/11/2026',
});

const lettersMade = {
  key: 'HN-01/GM-01/in-1',
  kind: 'document' as const,
  rule: 'invitation',
  conference: of,
  people: 'DB-0001 DB-0002 DB-0003',
};

const doubtful = {
  key: 'HN-01|invitation|DB-0001',
  kind: 'mail' as const,
  rule: 'invitation',
  conference: of,
  record: 'DB-0001',
  recipient: 'Nguyễn Văn An',
  address: 'an@x.example',
  state: 'uncertain' as const,
};

function office(...more: readonly ((world: MemoryWorld) => void)[]): () => MemoryWorld {
  return () => {
    const world = worldWith(issued, [an, binh, chi]);
    for (const step of more) step(world);
    return world;
  };
}

const reserves = (world: MemoryWorld): void =>
  put(world, attendees, [
    { ...binh, id: 'DB-0004', fullName: 'Dự Bị Một', seat: 'reserve' },
    { ...binh, id: 'DB-0005', fullName: 'Dự Bị Hai', seat: 'reserve' },
  ]);

const list = (...names: readonly string[]) =>
  names.map((fullName) => ({ conference: of, fullName, group: 'Đại diện Nhân dân', village: 'Thôn Đông' }));

const importing =
  (number: number, ...names: readonly string[]): Act =>
  (ports) =>
    importAttendees(ports, { request: request(number), people: list(...names) });

const replacing =
  (joining: string): Act =>
  (ports) =>
    replaceAttendee(ports, { conference: of, leaving: 'DB-0001', joining, reason: 'Đi viện' });

const marking =
  (
    ...marks: readonly { readonly substitute: string; readonly arrivedAt: string; readonly absence: string }[]
  ): Act =>
  (ports) =>
    markRollCall(ports, {
      conference: of,
      marks: marks.map((mark, index) => ({ id: `DB-000${index + 1}`, mark: 'present', ...mark })),
    });

const handing =
  (date: string, by: string): Act =>
  (ports) =>
    handOverInvitations(ports, { conference: of, people: ['DB-0001', 'DB-0002'], date, by });

const speaking =
  (number: number, name: string): Act =>
  (ports) =>
    recordTurn(ports, {
      request: request(number),
      turn: { conference: of, speaker: name, village: 'Thôn Đông' },
      speaker: speaker(name),
      matters: [road],
    });

const raising =
  (number: number, name: string): Act =>
  (ports) =>
    recordPetitions(ports, { request: request(number), speaker: speaker(name), matters: [road] });

const adding =
  (number: number, fullName: string): Act =>
  (ports) =>
    saveAttendee(ports, {
      request: request(number),
      id: null,
      fingerprint: null,
      draft: { ...list(fullName)[0], seat: 'Mời dự' },
    });

const opening =
  (number: number, year: string): Act =>
  (ports) =>
    startNextConference(ports, {
      from: of,
      draft: { year, title: `Hội nghị đối thoại năm ${year}` },
      request: request(number),
    });

const filling =
  (number: number): Act =>
  (ports) =>
    fillFromModel(ports, { conference: of, sheet: 'tasks', request: request(number) });

const matter = { id: 'KN-0001', conference: of, content: 'Đường hỏng', status: 'assigned' as const };
const scheduling =
  (number: number): Act =>
  (ports) =>
    addAgendaMatter(ports, { request: request(number), conference: of, kind: 'petition', about: 'KN-0001' });

const sending: Act = (ports) => sendInvitations(ports, { conference: of, people: [] });

const task = { id: 'CV-0001', conference: of, content: 'Thuê hội trường', state: 'open' as const };

const cases: readonly (readonly [string, () => MemoryWorld, Act, Act])[] = [
  ['add a person', office(), adding(1, 'Người Một'), adding(2, 'Người Hai')],
  ['import lists with a person in common', office(), importing(1, 'A A', 'B B'), importing(2, 'B B', 'C C')],
  ['save petitions', office(), raising(1, 'Người Một'), raising(2, 'Người Hai')],
  ['take down turns in the hall', office(), speaking(1, 'Người Một'), speaking(2, 'Người Hai')],
  [
    'mark the same people at two doors',
    office(),
    marking(
      { arrivedAt: '08:00', substitute: '', absence: 'Muộn' },
      { arrivedAt: '08:05', substitute: 'Người Thay', absence: '' },
    ),
    marking(
      { arrivedAt: '07:40', substitute: 'Người Khác', absence: '' },
      { arrivedAt: '', substitute: '', absence: 'Ốm' },
    ),
  ],
  [
    'record a hand-over of the same letters',
    office((world) => put(world, ledger, [lettersMade])),
    handing('14/11/2026', 'Trưởng thôn'),
    handing('15/11/2026', 'Văn phòng'),
  ],
  ['give one seat to two reserves', office(reserves), replacing('DB-0004'), replacing('DB-0005')],
  ['open the next conference', office(), opening(1, '2027'), opening(2, '2028')],
  ['fill in the same tasks', office(), filling(1), filling(2)],
  [
    'put the same matter on the agenda',
    office((world) => put(world, petitions, [matter])),
    scheduling(1),
    scheduling(2),
  ],
  [
    'mail the letters and hand them over on paper',
    office((world) => put(world, ledger, [lettersMade])),
    sending,
    handing('14/11/2026', 'Trưởng thôn'),
  ],
  ['send the same invitations', office(), sending, sending],
  [
    'send and call the sending off',
    office((world) => put(world, ledger, [{ ...doubtful, state: 'waiting' }])),
    sending,
    (ports) => stopSending(ports, { conference: of }),
  ],
  [
    'settle the same letter in two ways',
    office((world) => put(world, ledger, [doubtful])),
    (ports) => settleReview(ports, { keys: [doubtful.key], verdict: 'sent' }),
    (ports) => settleReview(ports, { keys: [doubtful.key], verdict: 'again' }),
  ],
  [
    'note replies that differ',
    office(),
    (ports) => recordReplies(ports, { conference: of, people: ['DB-0001', 'DB-0002'], reply: 'coming' }),
    (ports) => recordReplies(ports, { conference: of, people: ['DB-0002', 'DB-0001'], reply: 'not-coming' }),
  ],
  [
    'take an import back and import another',
    office((world) => void importing(1, 'A A', 'B B')(world.ports)),
    (ports) => undoImport(ports, { request: request(1), people: list('A A', 'B B') }),
    importing(2, 'A A', 'C C'),
  ],
  [
    'begin a rehearsal and add a real person',
    memoryWorld,
    (ports) => startRehearsal(ports),
    adding(1, 'Người Thật'),
  ],
  ['make letters', office(), makingLetters('village'), makingLetters('person')],
  [
    'tick a task off and move it with the day',
    office((world) => put(world, tasks, [task])),
    (ports) => setTaskState(ports, { id: 'CV-0001', state: 'done' }),
    (ports) => moveTasks(ports, { conference: of }),
  ],
];

function makingLetters(per: 'village' | 'person'): Act {
  return (ports) => makeInvitations(ports, { conference: of, per });
}

describe('two people at once', () => {
  it.each(cases)('who %s leave what they leave one after the other', (_title, makeWorld, first, second) => {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const { inTurn, meanwhile } = twoAtOnce(makeWorld, one, other);
      expect(meanwhile.length).toBeGreaterThan(0);
      expect(meanwhile.filter((ending) => !inTurn.includes(ending))).toEqual([]);
    }
  });
});
