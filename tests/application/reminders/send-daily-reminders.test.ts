import { runDaily } from '../../../src/application/reminders/daily-run';
import { takeOverReminders } from '../../../src/application/reminders/take-over-reminders';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { clerk, pass, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, guests, issued, worldWith } from '../../support/memory/memory-ports-people';
import { letters, seasonWorld, sentOn, toBoth, typeSetting } from '../../support/memory/memory-ports-season';

const allThree = ['2026-12-01', '2026-12-05', '2026-12-07'].flatMap(toBoth);

describe('reminders to those invited', () => {
  it('are sent once each seven, three and one day before, and end with the conference', () => {
    const world = seasonWorld();
    expect(letters(world, 21)).toEqual(allThree);
    expect(rowsOf(world, ledger).map((job) => [job.key, job.rule, job.state, job.dueOn])).toEqual(
      [7, 3, 1].flatMap((stage, index) =>
        [1, 2].map((number) => {
          const day = ['2026-12-01', '2026-12-05', '2026-12-07'][index];
          return [`DB-000${number}|attendee-${stage}|${day}`, `attendee-${stage}`, 'done', day];
        }),
      ),
    );
    expect(world.notes.map((note) => `${note.record} ${note.action} ${note.detail}`)).toEqual([
      '2026-12-01 Gửi nhắc việc 2 thư',
      '2026-12-05 Gửi nhắc việc 2 thư',
      '2026-12-07 Gửi nhắc việc 2 thư',
    ]);
  });

  it('contain the calendar file and the days left', () => {
    const world = seasonWorld('2026-12-07 07:15:00');
    runDaily(world.ports);
    expect(world.outbox[0]).toMatchObject({
      to: 'khach1@x.example',
      sender: 'Ủy ban nhân dân xã Hoằng Trung',
      attachments: [{ name: 'hoi-nghi.ics' }],
    });
    expect(world.outbox[0]?.text).toContain('Hội trường UBND xã');
  });

  it('are the same when the trigger fires twice each day', () => {
    expect(letters(seasonWorld(), 21, () => 2)).toEqual(allThree);
  });

  it('are sent by the next run when the trigger skipped days', () => {
    const skipped = new Set(['2026-12-01', '2026-12-02', '2026-12-05']);
    expect(letters(seasonWorld(), 21, (day) => (skipped.has(day) ? 0 : 1))).toEqual(
      ['2026-12-03', '2026-12-06', '2026-12-07'].flatMap(toBoth),
    );
  });

  it('skip past stages: one mail, not three, when the trigger did not run until the last day', () => {
    expect(letters(seasonWorld(), 21, (day) => (day < '2026-12-07' ? 0 : 1))).toEqual(toBoth('2026-12-07'));
  });

  it('are cancelled for an address that no longer reads as one, and go to all others', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    world.quota = 0;
    expect(runDaily(world.ports)).toMatchObject({ value: { waiting: 2 } });
    world.quota = 100;
    typeInto(world, attendees, 'DB-0001', { email: 'khach1 x.example' });
    expect(runDaily(world.ports)).toMatchObject({ ok: true });
    expect(world.outbox.map(({ to }) => to)).toEqual(['khach2@x.example']);
    expect(rowsOf(world, ledger).map(({ state }) => state)).toEqual(['cancelled', 'done']);
  });

  it('do not go to people struck off, not coming or never invited, and use a corrected address', () => {
    const world = seasonWorld();
    typeInto(world, attendees, 'DB-0001', { reply: 'not-coming' });
    put(world, attendees, [
      { ...an, id: 'DB-0004', seat: 'withdrawn', sentOn },
      { ...an, id: 'DB-0005', email: 'chua-gui@x.example' },
    ]);
    typeInto(world, settingsTable, 'office.clerkEmail', { value: '' });
    typeInto(world, attendees, 'DB-0002', { email: 'moi@x.example' });
    // The owner is told each week that the office has no address.
    expect(letters(world, 21)).toEqual([
      `2026-11-29 ${clerk}`,
      '2026-12-01 moi@x.example',
      '2026-12-05 moi@x.example',
      `2026-12-05 ${clerk}`,
      '2026-12-07 moi@x.example',
      `2026-12-12 ${clerk}`,
    ]);
  });

  it.each(['postponed', 'cancelled', 'preparing', 'held'] as const)(
    'stop when the conference is %s',
    (status) => {
      const world = seasonWorld();
      expect(letters(world, 4)).toEqual(toBoth('2026-12-01'));
      typeInto(world, conferences, 'HN-01', { status });
      expect(letters(world, 17)).toEqual([]);
    },
  );

  it('skip a stage that the office switched off', () => {
    const world = seasonWorld();
    typeSetting(world, 'Nhắc đại biểu trước 3 ngày', 'Bật', 'Không');
    expect(letters(world, 21)).toEqual(['2026-12-01', '2026-12-07'].flatMap(toBoth));
  });
});

describe('a mail over the quota', () => {
  it('is sent by the next run in order of due day; a stage is dropped once the next one is due', () => {
    const world = seasonWorld('2026-12-05 07:15:00');
    world.quota = 1;
    expect(runDaily(world.ports)).toEqual({
      ok: true,
      value: { sent: 1, waiting: 1, uncertain: 0 },
    });
    expect([...world.continuations]).toEqual([[clerk, 87_000_000]]);
    pass(world, 24 * 60);
    world.quota = 0;
    expect(runDaily(world.ports)).toEqual({
      ok: true,
      value: { sent: 0, waiting: 1, uncertain: 0 },
    });
    // The quota was used by an earlier run, so it may return at any hour.
    expect([...world.continuations]).toEqual([[clerk, 7_200_000]]);
    pass(world, 24 * 60);
    world.quota = 100;
    expect(runDaily(world.ports)).toEqual({
      ok: true,
      value: { sent: 2, waiting: 0, uncertain: 0 },
    });
    expect(rowsOf(world, ledger).map((job) => `${job.record} ${job.rule} ${job.state}`)).toEqual([
      'DB-0001 attendee-3 done',
      'DB-0002 attendee-3 cancelled',
      'DB-0001 attendee-1 done',
      'DB-0002 attendee-1 done',
    ]);
  });
});

describe('a delayed mail to the office', () => {
  it('is dropped in favour of the mail of the current day, which says the same', () => {
    const world = worldWith(issued, [], '2026-11-30 07:15:00');
    put(world, attendees, guests(2));
    typeSetting(world, 'Email của văn phòng', 'Giá trị', 'vanthu@x.example');
    put(world, broadcasts, [{ id: 'PT-0001', conference: 'HN-01', broadcastOn: sentOn }]);
    world.quota = 0;
    runDaily(world.ports);
    pass(world, 24 * 60);
    world.quota = 100;
    expect(runDaily(world.ports)).toEqual({
      ok: true,
      value: { sent: 1, waiting: 0, uncertain: 0 },
    });
    expect(rowsOf(world, ledger).map((job) => `${job.key} ${job.state}`)).toEqual([
      'HN-01|invitations-unsent|2026-11-30 cancelled',
      'HN-01|invitations-unsent|2026-12-01 done',
    ]);
  });
});

describe('the trigger of the daily run', () => {
  it('belongs to the owner: the trigger of a colleague removes itself and sends nothing', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    world.daily.add(clerk);
    world.me = 'dong-nghiep@xa.example';
    takeOverReminders(world.ports);
    world.me = clerk;
    expect(runDaily(world.ports)).toEqual({
      ok: true,
      value: { sent: 0, waiting: 0, uncertain: 0 },
    });
    expect([[...world.daily], world.outbox]).toEqual([['dong-nghiep@xa.example'], []]);
    world.me = 'dong-nghiep@xa.example';
    expect(letters(world, 1)).toEqual(toBoth('2026-12-01'));
  });

  it('may belong to a colleague for waiting mails, but then nothing new is planned', () => {
    const world = seasonWorld('2026-11-30 07:15:00');
    put(world, ledger, [
      {
        key: 'HN-01|invitation|DB-0001',
        kind: 'mail',
        rule: 'invitation',
        conference: 'HN-01',
        record: 'DB-0001',
        state: 'waiting',
      },
    ]);
    world.memory['mail.leftOver'] = '1';
    pass(world, 24 * 60);
    world.me = 'dong-nghiep@xa.example';
    expect(letters(world, 1)).toEqual(['2026-12-01 khach1@x.example']);
    world.me = clerk;
    expect(letters(world, 1)).toEqual(toBoth('2026-12-02'));
  });
});

describe('the run of a day', () => {
  it('tries again soon if somebody else is sending', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    world.locked = true;
    expect(runDaily(world.ports)).toEqual({ ok: false, failure: { code: 'busy' } });
    expect([...world.continuations]).toEqual([[clerk, 420_000]]);
    world.locked = false;
    expect(letters(world, 1)).toEqual(toBoth('2026-12-01'));
  });

  it('writes nothing into the sheets when nothing can be due', () => {
    const world = seasonWorld();
    typeInto(world, conferences, 'HN-01', { status: 'cancelled' });
    const before = structuredClone([world.book.tabs, world.notes]);
    expect(letters(world, 3)).toEqual([]);
    expect([world.book.tabs, world.notes]).toEqual(before);
  });
});
