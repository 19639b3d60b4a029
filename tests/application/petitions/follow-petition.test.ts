import { followPetition, openFollowUp } from '../../../src/application/petitions/follow-petition';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { matter, petitionWorld } from '../../support/memory/memory-ports-petitions';

const request = '0a1b2c3d-0000-4000-8000-000000000001';

function facts(world: MemoryWorld) {
  const opened = openFollowUp(world.ports);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

function change(world: MemoryWorld, id: string, draft: Readonly<Record<string, string>>) {
  const row = facts(world).petitions.find((one) => one.row.id === id)?.row;
  if (!row) throw new Error(`no ${id} in the form`);
  const { fingerprint, draft: base } = row;
  return followPetition(world.ports, { request, id, fingerprint, base, draft: { ...base, ...draft } });
}

describe('following petitions', () => {
  it('lists urgent matters first, with the years they have waited', () => {
    const world = petitionWorld(
      matter(1, { dueOn: isoDate('2026-12-20') }),
      matter(2, { dueOn: isoDate('2026-11-13'), originYear: 2024 }),
      matter(3, { dueOn: isoDate('2026-11-20') }),
      matter(4, { status: 'transferred' }),
      matter(5, { status: 'explained', answeredOn: isoDate('2026-11-11') }),
      matter(6, { status: 'resolved', answeredOn: isoDate('2026-01-11'), resolvedOn: isoDate('2026-02-11') }),
      matter(7, { class: 'denunciation' }),
    );
    const { petitions: shown, closedBefore } = facts(world);
    expect(
      shown.map(({ row, urgency, due, yearsOutstanding }) => [row.id, urgency, due, yearsOutstanding]),
    ).toEqual([
      ['KN-0002', 'overdue', '2026-11-13', 2],
      ['KN-0003', 'this-week', '2026-11-20', 0],
      ['KN-0001', 'later', '2026-12-20', 0],
      ['KN-0004', 'waiting', null, 0],
      ['KN-0005', 'closed', null, 0],
    ]);
    expect(closedBefore).toBe(1);
  });

  it('distinguishes answered from resolved: resolving needs evidence', () => {
    const world = petitionWorld(matter(1));
    expect(
      change(world, 'KN-0001', { status: 'Đã trả lời', answeredOn: '15/11/2026', result: 'Sẽ sửa' }).ok,
    ).toBe(true);
    const resolved = { status: 'Đã giải quyết', resolvedOn: '16/11/2026' };
    expect(change(world, 'KN-0001', resolved)).toEqual({
      ok: false,
      failure: { code: 'follow-up-refused', refusals: ['evidence-missing'] },
    });
    expect(change(world, 'KN-0001', { ...resolved, evidence: 'Biên bản nghiệm thu' }).ok).toBe(true);
    expect(rowsOf(world, petitions)).toMatchObject([{ status: 'resolved', resolvedOn: '2026-11-16' }]);
  });

  it('records every reopening once with its reason in the row, and no text in the journal', () => {
    const world = petitionWorld(matter(1, { status: 'resolved', resolvedOn: isoDate('2026-11-10') }));
    const reopen = (reason: string) =>
      change(world, 'KN-0001', { status: 'Đang giải quyết', reopened: reason, resolvedOn: '' });
    const lines = () => rowsOf(world, petitions)[0]?.reopenings;
    const first = '16/11/2026, trước đó: Đã giải quyết (10/11/2026). Lý do: Đường hỏng lại';
    expect([reopen('Đường hỏng lại').ok, lines()]).toEqual([true, first]);
    const answer = { status: 'Giải trình, cung cấp thông tin', answeredOn: '15/11/2026', result: 'Đã rõ' };
    expect(change(world, 'KN-0001', answer).ok).toBe(true);
    expect(reopen('Thôn chưa đồng ý').ok).toBe(true);
    const second =
      '16/11/2026, trước đó: Giải trình, cung cấp thông tin (15/11/2026). Lý do: Thôn chưa đồng ý';
    expect(lines()).toBe(`${first}\n${second}`);
    expect(world.notes[2]?.detail).toBe(
      'Trạng thái: Giải trình, cung cấp thông tin → Đang giải quyết, Lý do mở lại',
    );
  });

  it('completes a reopening interrupted before its line was written, and writes it once', () => {
    const world = petitionWorld(matter(1, { status: 'resolved', resolvedOn: isoDate('2026-11-10') }));
    const before = facts(world).petitions[0]?.row ?? { fingerprint: '', draft: {} };
    const draft = { ...before.draft, status: 'Đang giải quyết', reopened: 'Đường hỏng lại', resolvedOn: '' };
    const form = { request, id: 'KN-0001', fingerprint: before.fingerprint, base: before.draft, draft };
    const sheet = world.ports.register.read(petitions);
    if (!sheet.ok) throw new Error('no petitions');
    const values = { status: 'in-progress', reopened: 'Đường hỏng lại', resolvedOn: null } as const;
    world.ports.register.change(sheet.value, [{ key: 'KN-0001', values }]);
    const again = [followPetition(world.ports, form).ok, followPetition(world.ports, form).ok];
    expect([again, rowsOf(world, petitions)[0]?.reopenings]).toEqual([
      [true, true],
      '16/11/2026, trước đó: Đã giải quyết (10/11/2026). Lý do: Đường hỏng lại',
    ]);
  });

  it('logs each step in the journal, without the text of the petition', () => {
    const world = petitionWorld(matter(1));
    change(world, 'KN-0001', {
      status: 'Đã trả lời',
      answeredOn: '15/11/2026',
      result: 'Ông An được đền bù',
    });
    expect(world.notes).toEqual([
      {
        action: 'Theo dõi kiến nghị',
        tab: 'Kiến nghị',
        record: 'KN-0001',
        detail:
          'Trạng thái: Đã phân công → Đã trả lời, Kết quả, nội dung trả lời, Ngày trả lời: (trống) → 15/11/2026',
      },
    ]);
  });

  it('reports a conflict with another change before it checks the step', () => {
    const world = petitionWorld(matter(1));
    const result = followPetition(world.ports, {
      request,
      id: 'KN-0001',
      fingerprint: 'old',
      base: {},
      draft: { status: 'Đã giải quyết' },
    });
    expect(!result.ok && result.failure.code).toBe('conflict');
  });

  it('leaves out denunciations', () => {
    const world = petitionWorld(matter(1, { class: 'denunciation' }));
    const form = { request, id: 'KN-0001', fingerprint: null };
    const drafts = [{}, { unit: 'Phòng Kinh tế' }];
    const missing = { ok: false, failure: { code: 'not-found', id: 'KN-0001' } };
    expect(drafts.map((draft) => followPetition(world.ports, { ...form, draft }))).toEqual([
      missing,
      missing,
    ]);
  });
});
