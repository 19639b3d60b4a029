import { saveConference, setConferenceStatus } from '../../src/application/conference/save-conference';
import { sendInvitations } from '../../src/application/invitations/send-invitations';
import { runDaily } from '../../src/application/reminders/daily-run';
import { writeFields } from '../../src/register/table';
import { type Conference, conferences } from '../../src/register/tables/conferences';
import { ledger } from '../../src/register/tables/ledger';
import { calendarReading } from '../support/mails/calendar-reading';
import { type MemoryWorld, pass, put, rowsOf } from '../support/memory/memory-ports';
import { an, issued, worldWith } from '../support/memory/memory-ports-people';

let request = 0;

/** Saves the form of the conference with other values. */
function move(world: MemoryWorld, draft: Readonly<Record<string, string>>): void {
  const sheet = world.ports.register.read(conferences);
  const row = sheet.ok ? sheet.value.rows[0] : undefined;
  if (!row) throw new Error('no conference');
  request += 1;
  const base = Object.fromEntries(
    Object.entries(writeFields(conferences, row.values)).map(([field, cell]) => [field, String(cell ?? '')]),
  );
  const id = `0a1b2c3d-0000-4000-8000-${String(request).padStart(12, '0')}`;
  expect(
    saveConference(world.ports, { id: 'HN-01', base, fingerprint: row.fingerprint, draft, request: id }),
  ).toMatchObject({ ok: true });
}

const send = (world: MemoryWorld): void => {
  expect(sendInvitations(world.ports, { conference: 'HN-01', people: [] })).toMatchObject({ ok: true });
};

const status = (world: MemoryWorld, to: NonNullable<Conference['status']>): void => {
  expect(
    setConferenceStatus(world.ports, { id: 'HN-01', status: to, override: 'Chủ tịch cho phép' }),
  ).toMatchObject({ ok: true });
};

const filesOf = (world: MemoryWorld) =>
  world.outbox
    .filter(({ to }) => to === an.email)
    .map(({ subject, attachments }) => {
      const file = attachments.find(({ name }) => name.endsWith('.ics'));
      const { method, uid, sequence, status, start } = calendarReading(String(file?.content));
      return { sequence, entry: [subject.split(/[:\]]|dự/)[0], method, status, start, uid] };
    });

/** The entries in their order, the number of each of which must be higher than that of the one before. */
const entriesOf = (world: MemoryWorld) => {
  const files = filesOf(world);
  const numbers = files.map(({ sequence }) => sequence);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  return files.map(({ entry }) => entry);
};

/** The invitation, two corrections by the form, and the reminder of seven days. */
function informedAndMoved(): MemoryWorld {
  const world = worldWith(issued, [an]);
  send(world);
  move(world, { startTime: '08:00' });
  send(world);
  move(world, { date: '11/12/2026' });
  send(world);
  pass(world, 18 * 24 * 60);
  expect(runDaily(world.ports)).toMatchObject({ ok: true });
  return world;
}

describe('11: a cancelled conference is removed from the calendars of its guests', () => {
  it('sends one entry with a growing number, and cancels it in the end', () => {
    const world = informedAndMoved();
    status(world, 'cancelled');
    send(world);
    const files = entriesOf(world);
    const uid = files[0]?.[4];
    expect(uid).toMatch(/^HN-01-DB-0001-\w+@so-doi-thoai$/);
    expect(files).toEqual([
      ['Giấy mời ', 'PUBLISH', 'CONFIRMED', '2026-12-08T00:30:00.000Z', uid],
      ['Đổi giờ', 'PUBLISH', 'CONFIRMED', '2026-12-08T01:00:00.000Z', uid],
      ['Đổi ngày', 'PUBLISH', 'CONFIRMED', '2026-12-11T01:00:00.000Z', uid],
      ['Nhắc lịch họp 8 giờ 00, 11/12/2026', 'PUBLISH', 'CONFIRMED', '2026-12-11T01:00:00.000Z', uid],
      [
        'Không tổ chức hội nghị đối thoại ngày 11/12/2026',
        'CANCEL',
        'CANCELLED',
        '2026-12-11T01:00:00.000Z',
        uid,
      ],
    ]);
  });

  it('returns when a postponed conference is issued again', () => {
    const world = informedAndMoved();
    status(world, 'postponed');
    send(world);
    move(world, { date: '18/12/2026' });
    status(world, 'issued');
    send(world);
    expect(
      entriesOf(world)
        .slice(4)
        .map((file) => file.slice(0, 4)),
    ).toEqual([
      ['Tạm hoãn hội nghị đối thoại ngày 11/12/2026', 'CANCEL', 'CANCELLED', '2026-12-11T01:00:00.000Z'],
      ['Đổi ngày', 'PUBLISH', 'CONFIRMED', '2026-12-18T01:00:00.000Z'],
    ]);
  });

  it('keeps the UID of an invitation that an earlier version sent', () => {
    const world = worldWith({ ...issued, status: 'cancelled' }, [
      { ...an, sentOn: issued.invitationDate ?? null },
    ]);
    const job = {
      kind: 'mail',
      conference: 'HN-01',
      record: 'DB-0001',
      state: 'done',
      attempts: 1,
      doneAt: '2026-11-15 08:00:00',
    } as const;
    put(world, ledger, [
      { ...job, key: 'HN-01|invitation|DB-0001', rule: 'invitation' },
      { ...job, key: 'HN-01|correction|1-x|DB-0001', rule: 'correction' },
    ]);
    send(world);
    expect(entriesOf(world)).toEqual([
      [
        'Không tổ chức hội nghị đối thoại ngày 08/12/2026',
        'CANCEL',
        'CANCELLED',
        '2026-12-08T00:30:00.000Z',
        'HN-01-DB-0001@so-doi-thoai',
      ],
    ]);
  });

  it('keeps its UID and a growing number after an earlier version of the register was restored', () => {
    const world = informedAndMoved();
    // The restored version is of before the first mail.
    const restored = worldWith(issued, [an], world.now);
    pass(restored, 1);
    send(restored);
    const files = [...filesOf(world), ...filesOf(restored)];
    const numbers = files.map(({ sequence }) => sequence);
    expect(numbers).toHaveLength(5);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(files.map(({ entry }) => entry[4])).size).toBe(1);
  });

  it('is a different entry in another register with the same codes', () => {
    const uids = ['so-mot', 'so-hai'].map((book) => {
      const world = worldWith(issued, [an]);
      const ports = {
        ...world.ports,
        register: { ...world.ports.register, link: () => `https://docs.example/${book}` },
      };
      sendInvitations(ports, { conference: 'HN-01', people: [] });
      return rowsOf(world, ledger)[0]?.document;
    });
    expect(new Set(uids).size).toBe(2);
  });
});
