import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAttendeeForm } from '../../src/application/attendees/open-attendee-form';
import { checkRegister } from '../../src/application/check/check-register';
import { openConferenceForm } from '../../src/application/conference/open-conference-form';
import { openPreparation } from '../../src/application/conference/open-preparation';
import { openTurnForm } from '../../src/application/hall/open-turn-form';
import { openRollCall } from '../../src/application/hall/roll-call';
import { openInvitationForm } from '../../src/application/invitations/open-invitation-form';
import { sendInvitations } from '../../src/application/invitations/send-invitations';
import { openPapers } from '../../src/application/papers/open-papers';
import { openFollowUp } from '../../src/application/petitions/follow-petition';
import { openCollation } from '../../src/application/petitions/open-collation';
import { openPetitionForm } from '../../src/application/petitions/open-petition-form';
import type { Ports } from '../../src/application/ports';
import { runDaily } from '../../src/application/reminders/daily-run';
import { handOverInvitations } from '../../src/application/telling/hand-over-invitations';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import { writeFacts } from '../../src/register/papers/paper-facts';
import { readForm } from '../../src/register/table';
import { attendees } from '../../src/register/tables/attendees';
import { conferences } from '../../src/register/tables/conferences';
import { ledger } from '../../src/register/tables/ledger';
import { papers } from '../../src/register/tables/papers';
import { tasks } from '../../src/register/tables/tasks';
import { type MemoryWorld, pass, put, rowsOf, typeInto } from '../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../support/memory/memory-ports-people';

/** Typed values of the case, by field. */
const values: Readonly<Record<string, string>> = Object.fromEntries(
  readFileSync(join(__dirname, '13-day-changed-in-the-sheet', 'values.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [header = '', value = ''] = line.split(': ');
      const [field] =
        Object.entries(conferences.columns).find(([, column]) => column.header === header) ?? [];
      return [String(field), value];
    }),
);

/** The subject of the mail to guests, and the change as it says it. */
const corrected: Readonly<Record<string, readonly [subject: string, change: string]>> = {
  date: ['Đổi ngày: họp 7 giờ 30, 10/12/2026', 'Ngày (thay đổi): thứ Ba, 08/12/2026 → thứ Năm, 10/12/2026'],
  startTime: ['Đổi giờ: họp 14 giờ 00, 08/12/2026', 'Giờ (thay đổi): 7 giờ 30 → 14 giờ 00'],
  venue: [
    'Đổi địa điểm: họp 7 giờ 30, 08/12/2026',
    `Địa điểm (thay đổi): ${issued.venue} → Nhà văn hóa thôn Đông`,
  ],
};

const send = (world: MemoryWorld) => sendInvitations(world.ports, { conference: 'HN-01', people: [] });

/** Two letters were sent by mail, one by hand; the third guest got none. */
function informedWorld(): MemoryWorld {
  const world = worldWith(issued, [an, binh, chi, { ...binh, id: 'DB-0004', fullName: 'Lê Thị Dần' }]);
  put(world, tasks, [{ id: 'CV-0001', conference: 'HN-01', offset: 'D-7', dueOn: isoDate('2026-12-01') }]);
  put(world, papers, [
    {
      id: 'VB-0001',
      conference: 'HN-01',
      kind: 'notice',
      state: 'issued',
      facts: writeFacts({ date: '2026-12-08', venue: issued.venue ?? '', chair: issued.chair ?? '' }),
    },
  ]);
  put(world, ledger, [
    { key: 'HN-01/GM-1/in-1', kind: 'document', rule: 'invitation', conference: 'HN-01', people: 'DB-0002' },
  ]);
  expect(send(world)).toMatchObject({ ok: true, value: { sent: 2 } });
  const letter = { conference: 'HN-01', people: ['DB-0002'], date: '16/11/2026', by: 'Trưởng thôn' };
  expect(handOverInvitations(world.ports, letter)).toMatchObject({ ok: true });
  return world;
}

function type(world: MemoryWorld, typed: Readonly<Record<string, string>>): void {
  const reading = readForm(conferences, typed, isoDate('2026-11-16'));
  expect(reading.problems.filter(({ field }) => typed[field] !== undefined)).toEqual([]);
  const fields = Object.keys(typed) as (keyof typeof reading.values)[];
  typeInto(
    world,
    conferences,
    'HN-01',
    Object.fromEntries(fields.map((field) => [field, reading.values[field]])),
  );
}

const marked = (world: MemoryWorld): readonly string[] =>
  rowsOf(world, attendees).flatMap(({ id, renotify }) => (renotify && id ? [id] : []));

const looks: Readonly<Record<string, (ports: Ports) => { readonly ok: boolean }>> = {
  'Hội nghị': openConferenceForm,
  'Chuẩn bị': (ports) => openPreparation(ports, { conference: null }),
  'Nhập đại biểu': openAttendeeForm,
  'Mời họp': (ports) => openInvitationForm(ports, { conference: null }),
  'Điểm danh': (ports) => openRollCall(ports, { conference: null }),
  'Thư ký': (ports) => openTurnForm(ports, { conference: null }),
  'Nhập kiến nghị': openPetitionForm,
  'Tổng hợp ý kiến thôn': (ports) => openCollation(ports, { conference: null }),
  'Văn bản': (ports) => openPapers(ports, { conference: null }),
  'Theo dõi kiến nghị': openFollowUp,
  'Soát sổ': checkRegister,
  'the daily run': runDaily,
};

describe('13: changes typed into the row of a conference after letters were sent', () => {
  it('has three values to type', () => {
    expect(values).toEqual({ date: '10/12/2026', startTime: '14h00', venue: 'Nhà văn hóa thôn Đông' });
  });

  it.each(
    Object.entries(values).flatMap(([field, value]) =>
      Object.keys(looks).map((look) => [field, value, look] as const),
    ),
  )('%s (%s) is noticed by %s', (field, value, look) => {
    const world = informedWorld();
    type(world, { [field]: value });
    expect(looks[look]?.(world.ports).ok).toBe(true);
    expect(marked(world)).toEqual(['DB-0001', 'DB-0002', 'DB-0003']);
    expect(world.notes.filter(({ action }) => action === 'Đánh dấu giấy mời cần thông báo lại')).toEqual([
      { action: 'Đánh dấu giấy mời cần thông báo lại', tab: 'Đại biểu', record: 'HN-01', detail: '3 người' },
    ]);
    const form = openInvitationForm(world.ports, { conference: 'HN-01' });
    expect(form).toMatchObject({ ok: true, value: { sent: 0 } });
    expect(send(world)).toMatchObject({ ok: true, value: { sent: 2 } });
    const [subject, change] = corrected[field] ?? [];
    for (const mail of world.outbox.slice(-2)) {
      expect(mail.subject).toBe(subject);
      expect(mail.text).toContain(change);
    }
    // People with a letter on paper must be informed by hand; a second look marks nobody again.
    expect(looks[look]?.(world.ports).ok).toBe(true);
    expect(marked(world)).toEqual(['DB-0002']);
  });

  it('is noticed by Gửi itself, in a sidebar that stayed open', () => {
    const world = informedWorld();
    type(world, { date: '10/12/2026' });
    expect(send(world)).toMatchObject({ ok: true, value: { sent: 2 } });
    expect(world.outbox.slice(-1)[0]?.subject).toBe(corrected.date?.[0]);
  });

  it('moves the tasks that count from the day, and marks papers', () => {
    const world = informedWorld();
    type(world, { date: '10/12/2026', chair: 'Lê Văn Mới' });
    openConferenceForm(world.ports);
    expect(rowsOf(world, tasks)[0]?.dueOn).toBe('2026-12-03');
    expect(rowsOf(world, papers)[0]?.renotify).toBe(
      'Ngày tổ chức: 08/12/2026 → 10/12/2026; Chủ trì: Nguyễn Văn Chủ → Lê Văn Mới'.replace(
        'Nguyễn Văn Chủ',
        issued.chair ?? '',
      ),
    );
  });

  it('marks papers and no letters for another chair, as the form does', () => {
    const world = informedWorld();
    type(world, { chair: 'Lê Văn Mới' });
    openPapers(world.ports, { conference: null });
    expect(rowsOf(world, papers)[0]?.renotify).toContain('Lê Văn Mới');
    expect(marked(world)).toEqual([]);
  });

  it('is noticed when the status is typed as Tạm hoãn or Hủy', () => {
    for (const status of ['postponed', 'cancelled'] as const) {
      const world = informedWorld();
      typeInto(world, conferences, 'HN-01', { status });
      openConferenceForm(world.ports);
      expect(marked(world)).toEqual(['DB-0001', 'DB-0002', 'DB-0003']);
    }
  });

  it('changes nothing if other cells changed, or if the same value is written differently', () => {
    const world = informedWorld();
    type(world, { startTime: '7 giờ 30', topic: 'Chủ đề khác' });
    for (const look of Object.values(looks)) look(world.ports);
    expect(marked(world)).toEqual([]);
  });

  it('is noticed by the next look if a colleague holds the lock', () => {
    const world = informedWorld();
    type(world, { date: '10/12/2026' });
    const busy = {
      ...world.ports,
      lock: { ...world.ports.lock, holding: () => ({ ok: false, failure: { code: 'busy' } }) as const },
    };
    expect(openConferenceForm(busy).ok).toBe(true);
    expect(marked(world)).toEqual([]);
    pass(world, 1);
    openConferenceForm(world.ports);
    expect(marked(world)).toEqual(['DB-0001', 'DB-0002', 'DB-0003']);
  });
});
