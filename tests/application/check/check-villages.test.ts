import { openAttendeeForm } from '../../../src/application/attendees/open-attendee-form';
import { checkRegister } from '../../../src/application/check/check-register';
import { fixRegister } from '../../../src/application/check/fix-register';
import { openConferenceForm } from '../../../src/application/conference/open-conference-form';
import { openPreparation } from '../../../src/application/conference/open-preparation';
import { openTurnForm } from '../../../src/application/hall/open-turn-form';
import { openRollCall } from '../../../src/application/hall/roll-call';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { openPapers } from '../../../src/application/papers/open-papers';
import { openFollowUp } from '../../../src/application/petitions/follow-petition';
import { openCollation } from '../../../src/application/petitions/open-collation';
import { openPetitionForm } from '../../../src/application/petitions/open-petition-form';
import { readPulse } from '../../../src/application/pulse/read-pulse';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { daysOff } from '../../../src/register/tables/days-off';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, issued, topics, worldWith } from '../../support/memory/memory-ports-people';

/** As every sidebar says above its form. */
const renamedIn = (world: MemoryWorld) =>
  readPulse(world.ports).filter(({ kind }) => kind === 'village-renamed');

const stopsOf = (world: MemoryWorld) => {
  expect(openInvitationForm(world.ports, { conference: 'HN-01' })).toMatchObject({ ok: true });
  return renamedIn(world);
};

const findings = (world: MemoryWorld) => {
  const check = checkRegister(world.ports);
  return check.ok ? check.value.findings.filter(({ header }) => header.startsWith('Thôn')) : [];
};

function worldWithVillages(): MemoryWorld {
  const world = worldWith(issued, [an, binh]);
  put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài' }]);
  put(world, petitions, [
    {
      id: 'KN-0001',
      conference: 'HN-01',
      channel: 'front',
      receivedOn: isoDate('2026-11-10'),
      content: 'Cống hỏng',
      topic: topics[0] ?? '',
      class: 'request',
      village: 'Thôn Đông',
      status: 'received',
      originYear: 2026,
    },
  ]);
  return world;
}

describe('a village that Thôn calls otherwise', () => {
  it.each([
    ['Mời họp', stopsOf],
    ['Soát sổ', findings],
  ] as const)('is noticed after %s saw the former name, and no row loses its village', (_, look) => {
    const world = worldWithVillages();
    expect(look(world)).toEqual([]);
    typeInto(world, villages, 'Thôn Đông', { name: 'Thôn Đông Hòa' });
    const renamed = { kind: 'village-renamed', was: 'Thôn Đông', is: 'Thôn Đông Hòa' };
    expect(stopsOf(world)).toEqual([renamed]);
    expect(findings(world).map(({ tab, kind, proposed }) => [tab, kind, proposed])).toEqual([
      ['Đại biểu', 'renamed-village', 'Thôn Đông Hòa'],
      ['Đại biểu', 'renamed-village', 'Thôn Đông Hòa'],
      ['Kiến nghị', 'renamed-village', 'Thôn Đông Hòa'],
    ]);
    expect(stopsOf(world)).toEqual([renamed]);
    expect(fixRegister(world.ports)).toMatchObject({ ok: true });
    expect([...rowsOf(world, attendees), ...rowsOf(world, petitions)].map(({ village }) => village)).toEqual([
      'Thôn Đông Hòa',
      'Thôn Đông Hòa',
      'Thôn Đông Hòa',
    ]);
    expect([findings(world), stopsOf(world)]).toEqual([[], []]);
  });

  it('is not guessed where a village is only new, or only gone', () => {
    const world = worldWithVillages();
    stopsOf(world);
    put(world, villages, [{ name: 'Thôn Nam' }]);
    expect([findings(world), stopsOf(world)]).toEqual([[], []]);
    world.ports.register.remove(villages, ({ name }) => name === 'Thôn Đông');
    expect(findings(world).map(({ kind }) => kind)).toEqual([
      'unknown-village',
      'unknown-village',
      'unknown-village',
    ]);
    expect(stopsOf(world)).toEqual([]);
  });

  const looks: Readonly<Record<string, (world: MemoryWorld) => unknown>> = {
    'Mời họp': stopsOf,
    'Nhập đại biểu': (world) => openAttendeeForm(world.ports),
    'Nhập kiến nghị': (world) => openPetitionForm(world.ports),
    'Tổng hợp ý kiến': (world) => openCollation(world.ports, { conference: null }),
    'Chuẩn bị': (world) => openPreparation(world.ports, { conference: null }),
    'Điểm danh': (world) => openRollCall(world.ports, { conference: null }),
    'Thư ký': (world) => openTurnForm(world.ports, { conference: null }),
    'Văn bản': (world) => openPapers(world.ports, { conference: null }),
    'Soát sổ': (world) => checkRegister(world.ports),
  };

  it.each(Object.entries(looks))('is said in every sidebar once %s has read Thôn', (_, look) => {
    const world = worldWithVillages();
    look(world);
    typeInto(world, villages, 'Thôn Đông', { name: 'Thôn Đông Hòa' });
    expect(renamedIn(world)).toEqual([]);
    look(world);
    const renamed = [{ kind: 'village-renamed', was: 'Thôn Đông', is: 'Thôn Đông Hòa' }];
    expect(renamedIn(world)).toEqual(renamed);
    // Sidebars and runs that do not read Thôn leave it standing.
    openFollowUp(world.ports);
    runDaily(world.ports);
    expect(renamedIn(world)).toEqual(renamed);
    fixRegister(world.ports);
    checkRegister(world.ports);
    expect(renamedIn(world)).toEqual([]);
    look(world);
    expect(renamedIn(world)).toEqual([]);
  });
});

describe('a line of Ngày nghỉ that cannot be read', () => {
  const looks: Readonly<Record<string, (world: MemoryWorld) => unknown>> = {
    'Hội nghị': (world) => openConferenceForm(world.ports),
    'Chuẩn bị': (world) => openPreparation(world.ports, { conference: null }),
    'Nhập kiến nghị': (world) => openPetitionForm(world.ports),
    'Thư ký': (world) => openTurnForm(world.ports, { conference: null }),
    'Theo dõi': (world) => openFollowUp(world.ports),
    'Mời họp': stopsOf,
    'Soát sổ': (world) => checkRegister(world.ports),
  };
  const unread = (world: MemoryWorld) => readPulse(world.ports).filter(({ kind }) => kind === 'unread-days');

  it.each(Object.entries(looks))(
    'is said in every sidebar once %s has read it, until it is mended',
    (_, look) => {
      const world = worldWithVillages();
      world.book.type(daysOff.tab, { Ngày: 'cuối tháng 12', Loại: 'Nghỉ' });
      look(world);
      expect(unread(world)).toEqual([{ kind: 'unread-days', rows: 1 }]);
      // Reads Thôn and not Ngày nghỉ.
      openRollCall(world.ports, { conference: null });
      expect(unread(world)).toEqual([{ kind: 'unread-days', rows: 1 }]);
      world.ports.register.remove(daysOff, () => true);
      look(world);
      expect(unread(world)).toEqual([]);
    },
  );
});
