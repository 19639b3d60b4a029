import { saveAttendee } from '../../../src/application/attendees/save-attendee';
import { finishInvitations } from '../../../src/application/invitations/finish-invitations';
import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { sendInvitations } from '../../../src/application/invitations/send-invitations';
import { handOverInvitations } from '../../../src/application/telling/hand-over-invitations';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { ledger } from '../../../src/register/tables/ledger';
import { looks } from '../../support/memory/looks';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../../support/memory/memory-ports-people';

const send = (world: MemoryWorld) => sendInvitations(world.ports, { conference: 'HN-01', people: [] });
const open = (world: MemoryWorld) => openInvitationForm(world.ports, { conference: 'HN-01' });
const marked = (world: MemoryWorld) =>
  rowsOf(world, attendees).flatMap(({ id, renotify }) => (renotify ? [id] : []));

function save(world: MemoryWorld, id: string, draft: Readonly<Record<string, string>>): void {
  const sheet = world.ports.register.read(attendees);
  const row = sheet.ok ? sheet.value.rows.find(({ values }) => values.id === id) : undefined;
  if (!row) throw new Error(id);
  const base = Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [field, String(cell)]));
  const form = { id, base, fingerprint: row.fingerprint, draft };
  expect(
    saveAttendee(world.ports, { ...form, request: '0a1b2c3d-0000-4000-8000-000000000001' }),
  ).toMatchObject({ ok: true });
}

describe('a name that is corrected after the letter left', () => {
  it('is noticed when it was typed into the sheet, and reported by mail once', () => {
    const world = worldWith(issued, [an, chi]);
    send(world);
    typeInto(world, attendees, 'DB-0001', { fullName: 'Nguyễn Văn Ân' });
    expect(open(world)).toMatchObject({ ok: true, value: { sent: 1 } });
    expect(marked(world)).toEqual(['DB-0001']);
    expect(send(world)).toMatchObject({ ok: true, value: { sent: 1 } });
    expect(world.outbox.slice(-1)[0]?.text).toContain('Kính gửi: Ông Nguyễn Văn Ân');
    expect(open(world)).toMatchObject({ ok: true, value: { sent: 2 } });
    expect(send(world)).toMatchObject({ ok: true, value: { sent: 0 } });
    // A second correction of the same name is a new letter, although the conference is unchanged.
    typeInto(world, attendees, 'DB-0001', { fullName: 'Nguyễn Văn Ấn' });
    open(world);
    expect(send(world)).toMatchObject({ ok: true, value: { sent: 1 } });
    expect(marked(world)).toEqual([]);
  });

  it('is marked by the form, also for a letter on paper; other cells mark nobody', () => {
    const world = worldWith(issued, [
      { ...binh, sentOn: isoDate('2026-11-14'), handedBy: 'Trưởng thôn' },
      an,
    ]);
    save(world, 'DB-0002', { title: 'Bí thư chi bộ' });
    save(world, 'DB-0001', { fullName: 'Nguyễn Văn Ân' });
    expect(marked(world)).toEqual([]);
    save(world, 'DB-0002', { fullName: 'Trần Văn Bính' });
    expect(marked(world)).toEqual(['DB-0002']);
  });

  it('is not marked again for a person informed by hand since', () => {
    const world = worldWith(issued, [an]);
    send(world);
    typeInto(world, attendees, 'DB-0001', { fullName: 'Nguyễn Văn Ân', handedBy: 'Trưởng thôn' });
    open(world);
    expect(marked(world)).toEqual([]);
  });

  it.each(Object.entries(looks))('on paper is noticed by %s, and told by hand once', (_, look) => {
    const world = worldWith({ ...issued, date: isoDate('2026-11-23') }, [binh, an]);
    put(world, ledger, [
      {
        key: 'HN-01/GM-1/in-1',
        kind: 'document',
        rule: 'invitation',
        conference: 'HN-01',
        people: 'DB-0002',
      },
    ]);
    const letter = { conference: 'HN-01', people: ['DB-0002'], date: '16/11/2026', by: 'Trưởng thôn' };
    expect(handOverInvitations(world.ports, letter)).toMatchObject({ ok: true });
    typeInto(world, attendees, 'DB-0002', { fullName: 'Trần Văn Bính' });
    look(world);
    expect(marked(world)).toEqual(['DB-0002']);
    expect(Object.values(world.memory).join()).not.toContain('Bính');
    expect(handOverInvitations(world.ports, letter)).toMatchObject({ ok: true });
    look(world);
    expect(marked(world)).toEqual([]);
    typeInto(world, attendees, 'DB-0002', { title: 'Bí thư chi bộ' });
    look(world);
    expect(marked(world)).toEqual([]);
  });

  it.each(Object.entries(looks))(
    'in a locked letter that is still in the office is noticed by %s',
    (_, look) => {
      const world = worldWith({ ...issued, invitationNumber: '', date: isoDate('2026-11-23') }, [binh, an]);
      makeInvitations(world.ports, { conference: 'HN-01', per: 'all' });
      const typed = { conference: 'HN-01', number: '05', date: '16/11/2026' };
      expect(finishInvitations(world.ports, typed)).toMatchObject({ ok: true, value: { finished: 1 } });
      typeInto(world, attendees, 'DB-0001', { fullName: 'Nguyễn Văn Ân' });
      typeInto(world, attendees, 'DB-0002', { fullName: 'Trần Văn Bính' });
      look(world);
      expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002']);
      // The mailed letter is made for the mail, with the name of now: the invitation itself, and no correction.
      expect(send(world)).toMatchObject({ ok: true, value: { sent: 1 } });
      expect(
        rowsOf(world, ledger).filter(({ kind, record }) => kind === 'mail' && record === 'DB-0001'),
      ).toMatchObject([{ rule: 'invitation', recipient: 'Nguyễn Văn Ân', state: 'done' }]);
      look(world);
      expect(marked(world)).toEqual(['DB-0002']);
    },
  );

  it.each(Object.entries(looks))('in a mailed letter is noticed by %s as the first to look', (_, look) => {
    const world = worldWith({ ...issued, date: isoDate('2026-11-23') }, [an]);
    send(world);
    typeInto(world, attendees, 'DB-0001', { fullName: 'Nguyễn Văn Ân' });
    look(world);
    expect(marked(world)).toEqual(['DB-0001']);
  });
});
