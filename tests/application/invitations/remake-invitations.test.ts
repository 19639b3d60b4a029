import { finishInvitations } from '../../../src/application/invitations/finish-invitations';
import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { remakeInvitations } from '../../../src/application/invitations/remake-invitations';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryWorld, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';
import { momentStep } from '../../support/rules/sample';
import { paragraphTexts } from '../../templates/small-docx';

const typed = { conference: 'HN-01', number: '05', date: '14/11/2026' };
const east = 'HN-01/GM-01/thon-2-1';

function worldWithDrafts(): MemoryWorld {
  const world = worldWith(conference, [an, binh, chi]);
  makeInvitations(world.ports, { conference: 'HN-01', per: 'village' });
  return world;
}

const changes = (world: MemoryWorld) => {
  const opened = openInvitationForm(world.ports, { conference: 'HN-01' });
  return opened.ok
    ? Object.fromEntries(opened.value.drafts.map((draft) => [draft.key, draft.changes]))
    : opened;
};
const keysOf = (world: MemoryWorld) => rowsOf(world, ledger).map(({ key }) => String(key));
const remake = (world: MemoryWorld, documents = keysOf(world)) =>
  remakeInvitations(world.ports, { conference: 'HN-01', documents });
const finish = (world: MemoryWorld) => finishInvitations(world.ports, typed);
const textOf = (world: MemoryWorld) =>
  world.drive.files
    .filter(({ group, binned }) => group === 'HN-01/giay-moi' && !binned)
    .map(({ content }) => paragraphTexts(content).join('\n'));

describe('drafts that differ from the register', () => {
  it('do not exist while nothing changes, and locking asks nothing', () => {
    const world = worldWithDrafts();
    expect(Object.values(changes(world))).toEqual([[], []]);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 2 } });
  });

  it('are named with their differences, are not locked, and are remade in place', () => {
    const world = worldWithDrafts();
    const files = world.drive.files.length;
    typeInto(world, attendees, 'DB-0001', { fullName: 'Nguyễn Văn Ân' });
    const differing = Object.entries(changes(world)).filter(([, tags]) => tags.length > 0);
    expect(differing).toEqual([[east, ['Họ và tên']]]);
    expect(finish(world)).toEqual({ ok: false, failure: { code: 'draft-changed', changes: ['Họ và tên'] } });
    expect(rowsOf(world, conferences)[0]?.invitationNumber ?? '').toBe('');
    expect(remake(world, [east])).toEqual({ ok: true, value: { remade: 1, left: 0 } });
    expect(world.drive.files).toHaveLength(files);
    expect(textOf(world).join()).toContain('Nguyễn Văn Ân');
    expect(Object.values(changes(world))).toEqual([[], []]);
    expect(world.notes.slice(-1)).toEqual([
      { action: 'Lập lại giấy mời nháp', tab: 'Sổ gửi', record: 'HN-01', detail: '1 văn bản' },
    ]);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 2 } });
  });

  it('are all of them where the place changes, with the old value where somebody saw it', () => {
    const unseen = worldWithDrafts();
    typeInto(unseen, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
    expect(Object.values(changes(unseen))).toEqual([['Địa điểm'], ['Địa điểm']]);
    const world = worldWithDrafts();
    changes(world);
    typeInto(world, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
    expect(Object.values(changes(world))).toEqual([
      ['Địa điểm: Hội trường UBND xã → Nhà văn hóa xã'],
      ['Địa điểm: Hội trường UBND xã → Nhà văn hóa xã'],
    ]);
    expect(remake(world)).toEqual({ ok: true, value: { remade: 2, left: 0 } });
    expect(finish(world)).toMatchObject({ ok: true });
  });

  it('leave out people no longer invited, and an empty document goes to the bin', () => {
    const world = worldWithDrafts();
    for (const id of ['DB-0001', 'DB-0003']) typeInto(world, attendees, id, { seat: 'withdrawn' });
    expect(finish(world)).toMatchObject({ failure: { code: 'draft-changed' } });
    expect(remake(world)).toEqual({ ok: true, value: { remade: 2, left: 0 } });
    expect(textOf(world)).toHaveLength(1);
    expect(textOf(world).join()).not.toContain('Nguyễn Văn An');
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 1 } });
  });

  it('of an older version ask nothing', () => {
    const world = worldWithDrafts();
    for (const key of keysOf(world)) typeInto(world, ledger, key, { note: '' });
    typeInto(world, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
    expect(Object.values(changes(world))).toEqual([[], []]);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 2 } });
  });

  it('are the same after remaking was interrupted anywhere and run again', () => {
    for (let moment = 0; ; moment += momentStep) {
      const world = worldWithDrafts();
      typeInto(world, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
      const documents = keysOf(world);
      const crashed = crashingAt(world.ports, moment, (ports) =>
        remakeInvitations(ports, { conference: 'HN-01', documents }),
      );
      expect(remake(world)).toMatchObject({ ok: true });
      expect(textOf(world)).toHaveLength(2);
      expect(Object.values(changes(world))).toEqual([[], []]);
      if (!crashed) break;
    }
  });

  it('are never touched once they are locked', () => {
    const world = worldWithDrafts();
    finish(world);
    expect(remake(world)).toEqual({ ok: true, value: { remade: 0, left: 0 } });
  });
});
