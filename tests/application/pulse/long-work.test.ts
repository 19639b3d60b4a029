import { finishInvitations } from '../../../src/application/invitations/finish-invitations';
import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import type { Ports } from '../../../src/application/ports';
import { resumeWork } from '../../../src/application/pulse/resume-work';
import { secondsEach, worksNow } from '../../../src/application/pulse/work-now';
import { keepSelfCheck } from '../../../src/application/self-check/last-self-check';
import { secondsLeft } from '../../../src/domain/pulse/long-work';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { brokenOffSentence, goingSentence } from '../../../src/text/work-sentence';
import { crashingAt } from '../../support/memory/crashing-ports';
import { clerk, type MemoryWorld, pass, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, conference, worldWith } from '../../support/memory/memory-ports-people';
import { momentStep } from '../../support/rules/sample';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...an, id: `DB-${String(index + 1).padStart(4, '0')}` }));

const making = { conference: 'HN-01', per: 'person' } as const;
const make = (ports: Ports) => makeInvitations(ports, making);
const finish = (ports: Ports, number = '5') =>
  finishInvitations(ports, { conference: 'HN-01', number, date: '16/11/2026' });

/** Each lot that Drive takes lasts so many seconds; `seen` hears what anybody who looks meanwhile is told. */
function slowly(world: MemoryWorld, seconds: number, seen: (told: string) => void = () => {}): Ports {
  const { drive } = world.ports;
  const lasting =
    <Given extends unknown[], Value>(act: (...given: Given) => Value) =>
    (...given: Given): Value => {
      const value = act(...given);
      seen(told(world));
      pass(world, seconds / 60);
      world.elapsed += 1000 * seconds;
      return value;
    };
  return {
    ...world.ports,
    drive: {
      ...drive,
      upload: lasting(drive.upload),
      replace: lasting(drive.replace),
      protect: lasting(drive.protect),
    },
  };
}

function told(world: MemoryWorld): string {
  const { clock } = world.ports;
  return worksNow(world.memory, clock.now())
    .map((work) =>
      work.state === 'going'
        ? goingSentence(
            work,
            work.person === clerk ? '' : work.person,
            secondsLeft(work, secondsEach(world.memory)),
          )
        : brokenOffSentence(work, work.rest),
    )
    .join(' ');
}

const letters = (world: MemoryWorld) =>
  world.drive.files.filter(({ group, binned }) => group === 'HN-01/giay-moi' && !binned);

const guestsWithLetter = (world: MemoryWorld) =>
  rowsOf(world, ledger).flatMap((job) => job.people?.split(' ') ?? []);

/** What the booked trigger does, some minutes later; nothing where none is booked. */
function triggerFires(world: MemoryWorld): void {
  const delay = world.continuations.get(clerk);
  if (delay === undefined) return;
  pass(world, delay / 60_000);
  world.continuations.delete(clerk);
  world.locked = false;
  world.papersLocked = false;
  expect(resumeWork(world.ports, 'trigger')).toMatchObject({ ok: true });
}

describe('a job of more than ten seconds', () => {
  it('tells every few seconds how many of how many are done and about how long the rest takes', () => {
    const world = worldWith(conference, people(30));
    const heard: string[] = [];
    make(slowly(world, 4, (one) => heard.push(one)));
    expect(heard).toEqual([
      'Đang lập văn bản: xong 0/30 văn bản, còn khoảng 20 giây. Đóng bảng này việc vẫn chạy.',
      'Đang lập văn bản: xong 6/30 văn bản, còn khoảng 20 giây. Đóng bảng này việc vẫn chạy.',
      'Đang lập văn bản: xong 12/30 văn bản, còn khoảng 20 giây. Đóng bảng này việc vẫn chạy.',
      'Đang lập văn bản: xong 18/30 văn bản, còn khoảng 10 giây. Đóng bảng này việc vẫn chạy.',
      'Đang lập văn bản: xong 24/30 văn bản, còn khoảng 10 giây. Đóng bảng này việc vẫn chạy.',
    ]);
    expect([told(world), world.continuations.size]).toEqual(['', 0]);
  });

  it('tells of numbers first and of locks then', () => {
    const world = worldWith(conference, people(30));
    make(world.ports);
    const heard: string[] = [];
    finish(slowly(world, 4, (one) => heard.push(one)));
    expect(heard.map((sentence) => sentence.slice(0, sentence.indexOf(',', 20)))).toEqual([
      'Đang điền số, ngày: xong 0/30 văn bản',
      'Đang điền số, ngày: xong 6/30 văn bản',
      'Đang điền số, ngày: xong 12/30 văn bản',
      'Đang điền số, ngày: xong 18/30 văn bản',
      'Đang điền số, ngày: xong 24/30 văn bản',
      'Đang khóa văn bản: xong 0/30 văn bản',
      'Đang khóa văn bản: xong 24/30 văn bản',
    ]);
    expect(told(world)).toBe('');
  });

  it('writes nothing where it is shorter', () => {
    const world = worldWith(conference, people(25));
    const before = { ...world.memory };
    make(slowly(world, 4, (one) => expect(one).toBe('')));
    expect([world.memory, world.continuations.size]).toEqual([before, 0]);
  });

  it('is estimated by what the self-check measured here', () => {
    const world = worldWith(conference, people(30));
    expect(secondsEach(world.memory).make).toBe(0.4);
    const latencies = [{ timing: 'drive-upload', median: 12_000, calls: 3 }] as const;
    keepSelfCheck(world.ports.memory, { at: world.now, findings: [], latencies, took: 1 });
    const heard: string[] = [];
    make(slowly(world, 4, (one) => heard.push(one)));
    expect(heard[0]).toBe(
      'Đang lập văn bản: xong 0/30 văn bản, còn khoảng 1 phút. Đóng bảng này việc vẫn chạy.',
    );
  });

  /** The calls before it begins to tell are broken in the tests of each job. */
  const firstMoment = (prepared: () => MemoryWorld, job: (ports: Ports) => unknown): number => {
    for (let moment = 0; ; moment += 8) {
      const world = prepared();
      crashingAt(world.ports, moment, job);
      if (world.memory.work) return moment - 8;
    }
  };

  it('broken off at any call to Google is finished by its trigger, each letter once', () => {
    const prepared = () => worldWith(conference, people(26));
    let moment = firstMoment(prepared, make);
    for (let isBroken = true; isBroken; moment += 2 * momentStep + 1) {
      const world = prepared();
      isBroken = crashingAt(world.ports, moment, make);
      const hadBegun = world.memory.work !== undefined;
      triggerFires(world);
      expect(letters(world)).toHaveLength(hadBegun ? 26 : 0);
      expect(guestsWithLetter(world).sort()).toEqual(hadBegun ? people(26).map(({ id }) => id) : []);
      expect([told(world), world.continuations.size]).toEqual(['', 0]);
    }
  }, 60_000);

  it('that numbers and locks is finished by its trigger as well', () => {
    const prepared = () => {
      const world = worldWith(conference, people(26));
      make(world.ports);
      world.memory.work = '';
      return world;
    };
    let moment = firstMoment(prepared, finish);
    for (let isBroken = true; isBroken; moment += 2 * momentStep + 1) {
      const world = prepared();
      isBroken = crashingAt(world.ports, moment, finish);
      const hasBegun = world.memory.work !== '';
      triggerFires(world);
      if (hasBegun) {
        expect(letters(world).filter(({ locked }) => locked)).toHaveLength(26);
        expect(rowsOf(world, ledger).map(({ locked }) => locked)).toEqual(people(26).map(() => true));
      }
      expect([told(world), world.continuations.size]).toEqual(['', 0]);
    }
  }, 60_000);
});

describe('a job that broke off', () => {
  const brokenOff = (moment: number): MemoryWorld => {
    const world = worldWith(conference, people(30));
    crashingAt(world.ports, moment, make);
    return world;
  };
  /** At the second lot of documents. */
  const inTheMiddle = (() => {
    for (let moment = 0; ; moment += 1) if (letters(brokenOff(moment)).length === 12) return moment;
  })();

  it('is said to go on until it has been silent for a while, then it says what becomes of it', () => {
    const world = brokenOff(inTheMiddle);
    expect(told(world)).toMatch(/^Đang lập văn bản: xong \d+\/30 văn bản/);
    pass(world, 2);
    expect(told(world)).toMatch(
      /^Việc lập văn bản dừng khi xong \d+\/30 văn bản\. Sổ tự làm tiếp sau ít phút; cần ngay thì bấm Làm tiếp\.$/,
    );
    expect(resumeWork(world.ports, 'press')).toEqual({ ok: true, value: 'resumed' });
    expect([letters(world).length, told(world), world.continuations.size]).toEqual([30, '', 0]);
  });

  it('waits for the next day where Drive makes no more today', () => {
    const world = worldWith(conference, people(30));
    world.drive.room = 12;
    expect(make(world.ports)).toMatchObject({ ok: true, value: { letters: 12, left: 18, isSpent: true } });
    expect([told(world), [...world.continuations.values()]]).toEqual([
      'Việc lập văn bản dừng khi xong 12/30 văn bản. Hôm nay Drive không lập thêm; mai sổ tự làm tiếp.',
      [87_000_000],
    ]);
    world.drive.room = 250;
    triggerFires(world);
    expect([letters(world).length, told(world), world.continuations.size]).toEqual([30, '', 0]);
  });

  it('is left to a press after three attempts in a row', () => {
    const world = brokenOff(inTheMiddle);
    const { drive } = world.ports;
    const none = (_: unknown, items: readonly unknown[] = []) => items.map(() => null);
    const deaf: Ports = {
      ...world.ports,
      drive: { ...drive, upload: none, replace: (items) => items.map(() => null) },
    };
    for (const _ of [1, 2, 3]) {
      pass(world, 7);
      expect(resumeWork(deaf, 'trigger')).toMatchObject({ ok: false, failure: { code: 'drive-refused' } });
    }
    pass(world, 7);
    expect(resumeWork(deaf, 'trigger')).toEqual({ ok: true, value: 'nothing' });
    expect(told(world)).toMatch(/^Việc lập văn bản dừng khi xong 0\/\d+ văn bản\. Bấm Làm tiếp\.$/);
    expect(resumeWork(world.ports, 'press')).toEqual({ ok: true, value: 'resumed' });
    expect([letters(world).length, told(world)]).toEqual([30, '']);
  });

  it('gives no number that was corrected since', () => {
    const world = worldWith(conference, people(30));
    make(world.ports);
    let moment = 0;
    const isHalfDone = () => letters(world).filter(({ name }) => name.includes('_05_')).length === 12;
    for (; !isHalfDone(); moment += 1) crashingAt(world.ports, moment, finish);
    typeInto(world, conferences, 'HN-01', { invitationNumber: '06' });
    pass(world, 7);
    expect(resumeWork(world.ports, 'trigger')).toEqual({ ok: true, value: 'nothing' });
    expect([rowsOf(world, conferences)[0]?.invitationNumber, told(world)]).toEqual(['06', '']);
    expect(rowsOf(world, attendees)).toHaveLength(30);
  });
});
