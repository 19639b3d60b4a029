import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRegister } from '../../src/application/check/check-register';
import { fixRegister } from '../../src/application/check/fix-register';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import { daysOff } from '../../src/register/tables/days-off';
import { petitions } from '../../src/register/tables/petitions';
import { type MemoryWorld, put, rowsOf } from '../support/memory/memory-ports';
import { issued, worldWith } from '../support/memory/memory-ports-people';

const typedDays = readFileSync(join(__dirname, '09-holiday-announced-later/days.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(';').map((part) => part.trim()));

function worldWithTerm(): MemoryWorld {
  const world = worldWith(issued, []);
  // As if no days off were known in these weeks.
  world.ports.register.remove(daysOff, ({ date }) => date[0] === '2026-11-24');
  put(world, petitions, [
    {
      id: 'KN-0001',
      conference: 'HN-01',
      channel: 'conference',
      class: 'request',
      content: 'Sửa đường',
      topic: 'Dư luận xã hội được Nhân dân quan tâm',
      status: 'assigned',
      originYear: 2026,
      receivedOn: isoDate('2026-11-16'),
      dueOn: isoDate('2026-11-30'),
    },
  ]);
  return world;
}

const findings = (world: MemoryWorld) => {
  const check = checkRegister(world.ports);
  if (!check.ok) throw new Error(check.failure.code);
  return check.value.findings
    .filter(({ tab }) => tab === petitions.tab)
    .map(({ header, kind, shown, proposed, fixable }) => ({ header, kind, shown, proposed, fixable }));
};

it('a holiday announced later lists the terms that it moves, and the repair moves them', () => {
  const world = worldWithTerm();
  expect(findings(world)).toEqual([]);
  for (const [day = '', kind = ''] of typedDays) world.book.type(daysOff.tab, { Ngày: day, Loại: kind });
  expect(findings(world)).toEqual([
    {
      header: 'Hạn phản hồi',
      kind: 'term-moved',
      shown: '30/11/2026',
      proposed: '02/12/2026',
      fixable: true,
    },
  ]);
  expect(fixRegister(world.ports)).toMatchObject({ ok: true });
  expect(findings(world)).toEqual([]);
  expect(rowsOf(world, petitions)[0]?.dueOn).toBe('2026-12-02');
});

it('an answered matter, or one with a longer term, keeps its day', () => {
  for (const values of [{ 'Ngày trả lời': '20/11/2026' }, { 'Hạn phản hồi': '15/12/2026' }]) {
    const world = worldWithTerm();
    for (const [header, text] of Object.entries(values)) {
      world.book.put(petitions.tab, 2, world.book.headers(petitions.tab).indexOf(header) + 1, text);
    }
    for (const [day = '', kind = ''] of typedDays) world.book.type(daysOff.tab, { Ngày: day, Loại: kind });
    expect(findings(world).filter(({ kind }) => kind === 'term-moved')).toEqual([]);
  }
});
