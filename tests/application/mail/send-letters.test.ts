import { sendInvitations } from '../../../src/application/invitations/send-invitations';
import { hasLettersLeft } from '../../../src/application/mail/mail-run';
import { type LetterSource, sendLetters } from '../../../src/application/mail/send-letters';
import type { Ports } from '../../../src/application/ports';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { failure, success } from '../../../src/domain/outcome';
import { rowWith } from '../../../src/register/table';
import { attendees } from '../../../src/register/tables/attendees';
import { type Job, ledger } from '../../../src/register/tables/ledger';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryWorld, memoryWorld, pass, rowsOf } from '../../support/memory/memory-ports';
import { guests, issued, worldWith } from '../../support/memory/memory-ports-people';
import { momentStep } from '../../support/rules/sample';

const job = (number: number, values: Partial<Job> = {}): Job =>
  rowWith(ledger, {
    key: `job-${number}`,
    kind: 'mail',
    rule: 'open-petitions',
    conference: 'HN-01',
    record: `${number}`,
    address: `a${number}@x.example`,
    dueOn: isoDate('2026-11-16'),
    state: 'waiting',
    ...values,
  });

const jobs = (count: number): readonly Job[] => Array.from({ length: count }, (_, index) => job(index + 1));

const plain = { sender: '', subject: '', text: '', html: '', attachments: [] };

const source: LetterSource = {
  takes: () => true,
  compose: (due) =>
    success(due.map(({ address }) => ({ kind: 'letter', letter: { to: address, ...plain }, note: '' }))),
  record: () => success(undefined),
};

const run = (ports: Ports, count: number) => sendLetters(ports, jobs(count), source);

const receivers = (world: MemoryWorld) => world.outbox.map((letter) => letter.to).sort();
const states = (world: MemoryWorld) => rowsOf(world, ledger).map((row) => `${row.record} ${row.state}`);

/** Each letter was sent once or is on the review list, which holds at most this many. */
function expectAllAccounted(world: MemoryWorld, addresses: readonly string[], most: number): void {
  const rows = rowsOf(world, ledger).filter((row) => row.kind === 'mail');
  const uncertain = rows.filter((row) => row.state === 'uncertain').map((row) => row.address);
  expect(rows.map((row) => row.address)).toEqual(addresses);
  expect(rows.filter((row) => row.state !== 'uncertain' && row.state !== 'done')).toEqual([]);
  expect(uncertain.length).toBeLessThanOrEqual(most);
  expect(new Set(receivers(world)).size).toBe(world.outbox.length);
  const delivered = new Set(receivers(world));
  expect(rows.filter((row) => row.state === 'done' && !delivered.has(row.address ?? ''))).toEqual([]);
  expect([...new Set([...receivers(world), ...uncertain])].sort()).toEqual([...addresses].sort());
}

describe('a run of letters', () => {
  it('books a run for what the quota leaves: a day later, or in two hours if none was left at first', () => {
    const bookedWith = (quota: number): readonly number[] => {
      const world = memoryWorld();
      world.quota = quota;
      expect(run(world.ports, 2)).toMatchObject({ ok: true });
      return [...world.continuations.values()];
    };
    expect([bookedWith(2), bookedWith(1), bookedWith(0)]).toEqual([[], [87_000_000], [7_200_000]]);
  });

  it('does not mark the day as done if no letter could be composed', () => {
    const world = memoryWorld();
    const day = { ...source, remember: { day: 'done' } };
    const refusing = { ...day, compose: () => failure({ code: 'no-conference' } as const) };
    expect(sendLetters(world.ports, jobs(1), refusing)).toMatchObject({ ok: false });
    expect(world.memory.day).toBeUndefined();
    expect(sendLetters(world.ports, jobs(1), day)).toMatchObject({ ok: true });
    expect([world.memory.day, receivers(world)]).toEqual(['done', ['a1@x.example']]);
  });

  it('stops at the first certain refusal, and all its letters wait', () => {
    const world = memoryWorld();
    let tried = 0;
    world.delivers = () => {
      tried += 1;
      return 'refused';
    };
    expect(run(world.ports, 4)).toEqual({
      ok: false,
      failure: { code: 'permission-missing', permissions: ['mail'] },
    });
    expect([tried, states(world)]).toEqual([1, ['1 waiting', '2 waiting', '3 waiting', '4 waiting']]);
  });

  it('leaves its letters to a later run if the ledger cannot be read', () => {
    const world = memoryWorld();
    const read = () => failure({ code: 'sheet-missing', tab: ledger.tab } as const);
    const ports = { ...world.ports, register: { ...world.ports.register, read } };
    expect(run(ports, 1)).toMatchObject({ ok: false, failure: { code: 'sheet-missing' } });
    expect(hasLettersLeft(world.memory)).toBe(true);
  });

  it('records its jobs first, by due day, and each result afterwards', () => {
    const world = memoryWorld();
    const planned = [job(1, { dueOn: isoDate('2026-11-18') }), job(2), job(3, { dueOn: null })];
    world.quota = 2;
    expect(sendLetters(world.ports, planned, source)).toMatchObject({
      ok: true,
      value: { sent: [{ record: '3' }, { record: '2' }], waiting: [{ record: '1' }] },
    });
    expect(receivers(world)).toEqual(['a2@x.example', 'a3@x.example']);
    expect(states(world)).toEqual(['1 waiting', '2 done', '3 done']);
  });

  it('is busy while another run sends, and continues after that one has died', () => {
    const world = memoryWorld();
    world.delivers = () => {
      throw new Error('the execution ends here');
    };
    expect(() => run(world.ports, 2)).toThrow('the execution ends here');
    world.delivers = () => 'sent';
    pass(world, 6);
    expect(run(world.ports, 2)).toEqual({
      ok: false,
      failure: { code: 'busy', doing: 'mail', person: world.me, done: 0, total: 2 },
    });
    pass(world, 1);
    expect(run(world.ports, 2)).toMatchObject({ ok: true });
    expect(states(world)).toEqual(['1 uncertain', '2 done']);
  });

  it('stops after three letters in a row that the mail service did not confirm', () => {
    const world = memoryWorld();
    world.delivers = ({ to }) => (to < 'a3' ? 'sent' : 'unknown');
    run(world.ports, 8);
    expect(states(world)).toEqual([
      '1 done',
      '2 done',
      '3 uncertain',
      '4 uncertain',
      '5 uncertain',
      '6 waiting',
      '7 waiting',
      '8 waiting',
    ]);
  });

  it('cancels obsolete letters, and postpones those that cannot be written now', () => {
    const world = memoryWorld();
    const kinds = ['letter', 'obsolete', 'later', 'letter'] as const;
    sendLetters(world.ports, jobs(4), {
      ...source,
      compose: (due) =>
        success(
          due.map(({ address, record }) => {
            const kind = kinds[Number(record) - 1] ?? 'later';
            return kind === 'letter' ? { kind, letter: { to: address, ...plain }, note: '' } : { kind };
          }),
        ),
    });
    expect(states(world)).toEqual(['1 done', '2 cancelled', '3 waiting', '4 done']);
    run(world.ports, 4);
    expect(receivers(world)).toEqual([1, 2, 3, 4].map((number) => `a${number}@x.example`));
  });

  it('schedules a follow-up run before a long list, and cancels it when all are sent', () => {
    const world = memoryWorld();
    world.quota = 500;
    const booked: (number | undefined)[] = [];
    world.delivers = () => {
      booked.push(world.continuations.get(world.me));
      world.elapsed += 1500;
      return 'sent';
    };
    expect(run(world.ports, 200)).toMatchObject({ value: { waiting: { length: 39 } } });
    expect([booked.length, new Set(booked)]).toEqual([161, new Set([420_000])]);
    expect(world.continuations.size).toBe(1);
    world.elapsed = 0;
    run(world.ports, 0);
    expect(world.outbox).toHaveLength(200);
    expect(states(world).filter((state) => !state.endsWith('done'))).toEqual([]);
  });

  it('does not mark an unattempted letter as uncertain if results cannot be written', () => {
    const world = memoryWorld();
    const { register } = world.ports;
    const broken = {
      ...register,
      changeBlock: () => ({ ok: false, failure: { code: 'row-moved', tab: 'Sổ gửi' } }) as const,
    };
    world.quota = 2;
    expect(run({ ...world.ports, register: broken }, 3)).toEqual({
      ok: false,
      failure: { code: 'row-moved', tab: 'Sổ gửi' },
    });
    world.quota = 100;
    expect(run(world.ports, 3)).toMatchObject({
      ok: true,
      value: { sent: [{ record: '3' }], uncertain: [] },
    });
    expectAllAccounted(world, ['a1@x.example', 'a2@x.example', 'a3@x.example'], 0);
  });
});

describe('an interrupted run', () => {
  it('repeats and loses nothing, wherever it stopped; at most one letter is uncertain', () => {
    const people = guests(6);
    const addresses = people.map((person) => person.email ?? '');
    let moment = 0;
    for (; ; moment += momentStep) {
      const world = worldWith(issued, people);
      const crashed = crashingAt(world.ports, moment, (ports) =>
        sendInvitations(ports, { conference: 'HN-01', people: [] }),
      );
      pass(world, 10);
      expect(sendInvitations(world.ports, { conference: 'HN-01', people: [] })).toMatchObject({ ok: true });
      expectAllAccounted(world, addresses, 1);
      const done = rowsOf(world, ledger).flatMap((row) => (row.state === 'done' ? [row.record] : []));
      const recorded = rowsOf(world, attendees).flatMap((row) => (row.sentOn ? [row.id] : []));
      expect(recorded).toEqual(done);
      if (!crashed) break;
    }
    expect(moment).toBeGreaterThan(50);
  }, 30_000);

  it('is finished by the next daily run if nobody starts it again', () => {
    for (let moment = 0; ; moment += momentStep) {
      const world = worldWith(issued, guests(2));
      const crashed = crashingAt(world.ports, moment, (ports) => {
        sendInvitations(ports, { conference: 'HN-01', people: [] });
      });
      const begun = rowsOf(world, ledger).length > 0;
      pass(world, 24 * 60);
      expect(runDaily(world.ports)).toMatchObject({ ok: true });
      if (begun) expectAllAccounted(world, ['khach1@x.example', 'khach2@x.example'], 1);
      else expect(world.outbox).toEqual([]);
      if (!crashed) break;
    }
  }, 30_000);

  it('may be interrupted twice without repeating or losing anything; at most two letters are uncertain', () => {
    const addresses = ['a1@x.example', 'a2@x.example', 'a3@x.example'];
    let pairs = 0;
    for (let first = 0; ; first += momentStep) {
      let firstCrashed = false;
      for (let second = 0; ; second += momentStep) {
        const world = memoryWorld();
        firstCrashed = crashingAt(world.ports, first, (ports) => run(ports, 3));
        pass(world, 10);
        const secondCrashed = crashingAt(world.ports, second, (ports) => run(ports, 3));
        pass(world, 10);
        run(world.ports, 3);
        expectAllAccounted(world, addresses, 2);
        pairs += 1;
        if (!secondCrashed) break;
      }
      if (!firstCrashed) break;
    }
    expect(pairs).toBeGreaterThan(500 / momentStep ** 2);
  }, 60_000);
});
