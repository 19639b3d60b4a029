import { checkRegister } from '../../../src/application/check/check-register';
import { fixRegister } from '../../../src/application/check/fix-register';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, issued, topics, worldWith } from '../../support/memory/memory-ports-people';

const stopsOf = (world: MemoryWorld) => {
  const form = openInvitationForm(world.ports, { conference: 'HN-01' });
  return form.ok ? form.value.reminders.stops.filter(({ kind }) => kind === 'village-renamed') : [];
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
});
