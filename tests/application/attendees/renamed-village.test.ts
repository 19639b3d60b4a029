import { openConferenceForm } from '../../../src/application/conference/open-conference-form';
import { finishInvitations } from '../../../src/application/invitations/finish-invitations';
import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { sendInvitations } from '../../../src/application/invitations/send-invitations';
import { handOverInvitations } from '../../../src/application/telling/hand-over-invitations';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { villages } from '../../../src/register/tables/villages';
import { looks } from '../../support/memory/looks';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../../support/memory/memory-ports-people';
import { smallDocx } from '../../templates/small-docx';

const open = (world: MemoryWorld) => openInvitationForm(world.ports, { conference: 'HN-01' });
const send = (world: MemoryWorld) => sendInvitations(world.ports, { conference: 'HN-01', people: [] });
const marked = (world: MemoryWorld) =>
  rowsOf(world, attendees).flatMap(({ id, renotify }) => (renotify ? [id] : []));
const wrong = (world: MemoryWorld) => {
  const form = open(world);
  return form.ok ? form.value.wrongLetters : [];
};
const handOver = (world: MemoryWorld, people: readonly string[]) =>
  handOverInvitations(world.ports, {
    conference: 'HN-01',
    people: [...people],
    date: '16/11/2026',
    by: 'Trưởng thôn',
  });
const finish = (world: MemoryWorld) =>
  finishInvitations(world.ports, { conference: 'HN-01', number: '05', date: '16/11/2026' });

/** Of Thôn Tây, whose letter names it too. */
const dan: Partial<Attendee> = { ...binh, id: 'DB-0004', fullName: 'Lê Thị Dần', village: 'Thôn Tây' };

/** Letters are locked: two citizens of Thôn Đông, one of Thôn Tây, an official. */
function worldWithLetters(change: (world: MemoryWorld) => void = () => {}): MemoryWorld {
  const world = worldWith({ ...issued, invitationNumber: '', date: isoDate('2026-11-23') }, [
    an,
    binh,
    chi,
    dan,
  ]);
  put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Tây' }]);
  change(world);
  open(world);
  makeInvitations(world.ports, { conference: 'HN-01', per: 'all' });
  expect(finish(world)).toMatchObject({ ok: true, value: { finished: 1 } });
  return world;
}

const rename = (world: MemoryWorld): void =>
  typeInto(world, villages, 'Thôn Đông', { name: 'Thôn Đông Hòa' });

/** What Soát sổ proposes: the new name in every row. */
function renamePeople(world: MemoryWorld): void {
  for (const { id, village } of rowsOf(world, attendees)) {
    if (id && village === 'Thôn Đông') typeInto(world, attendees, id, { village: 'Thôn Đông Hòa' });
  }
}

describe('a village that is renamed after the letters were made', () => {
  it.each(Object.entries(looks))('marks those whose letter names it, as seen by %s', (_, look) => {
    const world = worldWithLetters();
    rename(world);
    look(world);
    expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002']);
    expect(wrong(world).map(({ name, changes }) => [name, changes])).toEqual([
      ['Nguyễn Văn An', ['Thôn: Thôn Đông → Thôn Đông Hòa']],
      ['Trần Văn Bình', ['Thôn: Thôn Đông → Thôn Đông Hòa']],
    ]);
  });

  it.each(Object.entries(looks))('marks them once the rows have the new name, as seen by %s', (_, look) => {
    const world = worldWithLetters();
    rename(world);
    renamePeople(world);
    look(world);
    expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002']);
  });

  it('marks nobody again whom the office told, before and after the rows have the new name', () => {
    const world = worldWithLetters();
    rename(world);
    open(world);
    expect(handOver(world, ['DB-0001', 'DB-0002'])).toMatchObject({ ok: true });
    for (const look of Object.values(looks)) look(world);
    expect(marked(world)).toEqual([]);
    renamePeople(world);
    for (const look of Object.values(looks)) look(world);
    expect(marked(world)).toEqual([]);
    expect(wrong(world)).toEqual([]);
  });

  it('marks nobody while no sheet was changed, nor for a village that is only new', () => {
    const world = worldWithLetters();
    put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Tây' }, { name: 'Thôn Nam' }]);
    for (const look of Object.values(looks)) look(world);
    openConferenceForm(world.ports);
    expect(marked(world)).toEqual([]);
  });

  it('is told by mail, with the old name and the new one', () => {
    const world = worldWithLetters();
    expect(send(world)).toMatchObject({ ok: true, value: { sent: 2 } });
    rename(world);
    open(world);
    renamePeople(world);
    expect(send(world)).toMatchObject({ ok: true, value: { sent: 1 } });
    const mail = world.outbox.slice(-1)[0];
    expect(mail?.subject).toContain('Sửa tên thôn trong giấy mời');
    expect(mail?.text).toContain('Thôn (thay đổi): Thôn Đông → Thôn Đông Hòa');
    open(world);
    expect(marked(world)).toEqual(['DB-0002']);
  });

  it('lets the letters be made again, for those people only, with the same number', () => {
    const world = worldWithLetters();
    rename(world);
    open(world);
    renamePeople(world);
    const again = wrong(world).map(({ id }) => id);
    const made = makeInvitations(world.ports, { conference: 'HN-01', per: 'all', again });
    expect(made).toMatchObject({ ok: true, value: { letters: 2, left: 0 } });
    // A second press makes no second paper.
    expect(makeInvitations(world.ports, { conference: 'HN-01', per: 'all', again })).toMatchObject({
      ok: true,
      value: { letters: 0 },
    });
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 1 } });
    expect(wrong(world)).toEqual([]);
    // They are told once the new paper is in their hands.
    expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002']);
    expect(handOver(world, again)).toMatchObject({ ok: true });
    for (const look of Object.values(looks)) look(world);
    expect(marked(world)).toEqual([]);
  });

  /** An official who lives in Thôn Đông, and a template of the office that says where guests live. */
  function withOwnTemplate(world: MemoryWorld): void {
    typeInto(world, attendees, 'DB-0003', {
      village: 'Thôn Đông',
      title: 'Công chức',
      organisation: 'UBND xã',
    });
    const template = world.drive.files.find(({ name }) => name === 'Mẫu giấy mời');
    if (!template) throw new Error('no template');
    Object.assign(template, {
      content: smallDocx([
        '{{#Giấy mời}}',
        '{{Số giấy mời}} {{Danh xưng}} {{Họ và tên}} {{Chức vụ, đơn vị}}, nơi ở: {{Thôn}} {{Thời gian}} {{Địa điểm}}',
        '{{/Giấy mời}}',
      ]),
    });
  }

  it.each(Object.entries(looks))(
    'marks also whom only a tag of the office names with it, as seen by %s, and no more once they were told',
    (_, look) => {
      const world = worldWithLetters(withOwnTemplate);
      rename(world);
      look(world);
      expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002', 'DB-0003']);
      handOver(world, ['DB-0003']);
      look(world);
      expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002']);
    },
  );

  it('leaves an official alone whose letter does not name it', () => {
    const world = worldWithLetters((one) =>
      typeInto(one, attendees, 'DB-0003', {
        village: 'Thôn Đông',
        title: 'Công chức',
        organisation: 'UBND xã',
      }),
    );
    rename(world);
    for (const look of Object.values(looks)) look(world);
    expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002']);
  });

  it.each([
    'Phó Chủ tịch Hội Nông dân kiêm Trưởng thôn',
    'Phó Chủ tịch Hội Nông dân xã, kiêm: Trưởng thôn Đông',
  ])('marks the holder of a second post there: %s', (title) => {
    const world = worldWithLetters((one) =>
      typeInto(one, attendees, 'DB-0003', { village: 'Thôn Đông', title }),
    );
    rename(world);
    open(world);
    expect(marked(world).sort()).toEqual(['DB-0001', 'DB-0002', 'DB-0003']);
  });
});
