import { followPetition, openFollowUp } from '../../../src/application/petitions/follow-petition';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, memoryWorld, put } from '../../support/memory/memory-ports';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const secret = 'Nhà bà Bí Mật';

function worldOf(values: Partial<Petition>): MemoryWorld {
  const world = memoryWorld('2026-11-16 08:00:00');
  put(world, petitions, [
    {
      id: 'KN-0001',
      conference: 'HN-01',
      class: 'request',
      channel: 'conference',
      status: 'assigned',
      content: 'Đường hỏng',
      unit: 'Phòng Kinh tế',
      topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      ...values,
    },
  ]);
  return world;
}

function changed(world: MemoryWorld, draft: Readonly<Record<string, string>>): string | undefined {
  const facts = openFollowUp(world.ports);
  const row = facts.ok ? facts.value.petitions[0]?.row : undefined;
  if (!row) throw new Error('no matter');
  const { id, fingerprint, draft: base } = row;
  const saved = followPetition(world.ports, { request, id, fingerprint, base, draft: { ...base, ...draft } });
  if (!saved.ok) throw new Error(saved.failure.code);
  return world.notes[0]?.detail;
}

describe('V8 the journal', () => {
  it('copies no free text of a place, old or new', () => {
    const { header } = petitions.columns.village;
    expect(changed(worldOf({ village: secret }), { village: 'Nơi khác' })).toBe(header);
    expect(changed(worldOf({}), { village: secret })).toBe(header);
  });

  it.each([
    ['topic', 'Dư luận xã hội được Nhân dân quan tâm'],
    ['unit', 'Công an xã'],
    ['supportingUnit', 'Công an xã'],
  ] as const)('copies no free text of %s that a listed name replaces', (field, listed) => {
    expect(changed(worldOf({ [field]: secret }), { [field]: listed })).toBe(petitions.columns[field].header);
    expect(() => changed(worldOf({}), { [field]: secret })).toThrow('invalid');
  });

  it('records the old and the new name of a unit if both are in the list of the office', () => {
    const world = worldOf({ unit: 'Phòng Kinh tế' });
    expect(changed(world, { unit: 'Công an xã' })).toBe('Đơn vị chủ trì: Phòng Kinh tế → Công an xã');
  });

  it('records a day as read, never the text typed around it', () => {
    expect(changed(worldOf({}), { dueOn: 'ngày 20/11/2026' })).toBe('Hạn phản hồi: (trống) → 20/11/2026');
  });
});
