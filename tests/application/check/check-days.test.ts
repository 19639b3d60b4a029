import { checkRegister } from '../../../src/application/check/check-register';
import { fixRegister } from '../../../src/application/check/fix-register';
import { followPetition, openFollowUp } from '../../../src/application/petitions/follow-petition';
import { openPetitionForm } from '../../../src/application/petitions/open-petition-form';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { fieldsWith } from '../../../src/register/table';
import { daysOff } from '../../../src/register/tables/days-off';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { workbook } from '../../../src/register/workbook';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, issued, worldWith } from '../../support/memory/memory-ports-people';
import { typeSetting } from '../../support/memory/memory-ports-season';

const calendarDays = (world: MemoryWorld): readonly string[] => {
  const form = openPetitionForm(world.ports);
  return form.ok ? form.value.calendar.daysOff.map(({ date }) => date) : [];
};

const findings = (world: MemoryWorld, tab: string) => {
  const check = checkRegister(world.ports);
  return check.ok ? check.value.findings.filter((finding) => finding.tab === tab) : [];
};

describe('days off that one cell names', () => {
  it.each([
    ['28/8-2/9/2026', ['2026-08-28', '2026-08-29', '2026-08-30', '2026-08-31', '2026-09-01', '2026-09-02']],
    ['từ 01/12 đến hết 02/12/2026', ['2026-12-01', '2026-12-02']],
    ['1, 2/12/2026', ['2026-12-01', '2026-12-02']],
    ['Thứ Ba 01/12/2026 (nghỉ bù)', ['2026-12-01']],
  ])('%s counts in terms as typed, and Soát sổ makes a row a day of it', (typed, days) => {
    const world = worldWith(issued, []);
    world.book.type(daysOff.tab, { Ngày: typed, Loại: 'Nghỉ' });
    expect(calendarDays(world)).toEqual(expect.arrayContaining([...days]));
    expect(findings(world, daysOff.tab)).toMatchObject([
      { fixable: true },
      ...(typed.includes('bù') ? [{}] : []),
    ]);
    expect(fixRegister(world.ports)).toMatchObject({ ok: true });
    expect(calendarDays(world)).toEqual(expect.arrayContaining([...days]));
    expect(findings(world, daysOff.tab)).toEqual([]);
    expect(rowsOf(world, daysOff).every(({ date }) => date?.length === 1)).toBe(true);
  });

  it.each(['cuối tháng 12', '32/12/2026', '05/12/2206', '01/12 - 31/03/2027'])(
    '%s is a finding, counts for nothing, and is named where terms are shown',
    (typed) => {
      const world = worldWith(issued, []);
      const before = calendarDays(world);
      world.book.type(daysOff.tab, { Ngày: typed, Loại: 'Nghỉ' });
      expect(calendarDays(world)).toEqual(before);
      expect(findings(world, daysOff.tab)).toHaveLength(1);
      const follow = openFollowUp(world.ports);
      expect(follow.ok && follow.value.mailStops).toContainEqual({ kind: 'unread-days', rows: 1 });
    },
  );
});

describe('what stops mails', () => {
  it('is said in Theo dõi', () => {
    const world = worldWith({ ...issued, status: 'preparing' }, [an]);
    typeSetting(world, 'Nhắc văn phòng: chưa ghi nhật ký phát thanh', 'Bật', 'không');
    const follow = openFollowUp(world.ports);
    expect(follow.ok && follow.value.mailStops).toEqual([
      { kind: 'not-issued' },
      { kind: 'rules-off', names: ['Nhắc văn phòng: chưa ghi nhật ký phát thanh'] },
    ]);
  });
});

describe('a day that proves something', () => {
  const proofs = workbook
    .filter(({ owner }) => owner === 'office')
    .flatMap((table) =>
      fieldsWith(table, 'notAfterToday').map((field) => [table.tab, field, table] as const),
    );

  it.each(proofs)('%s %s is a finding after today, with the same day of this year', (_tab, field, table) => {
    const world = worldWith(issued, [an]);
    put(world, table, [{ [table.key]: 'KEY-1', [field]: isoDate('2027-10-05') }]);
    const found = findings(world, table.tab).filter(({ kind }) => kind === 'in-the-future');
    expect(found).toContainEqual(
      expect.objectContaining({
        header: table.columns[field]?.header,
        shown: '05/10/2027',
        proposed: '05/10/2026',
      }),
    );
  });

  it('is refused by the form with the day it was compared with', () => {
    const world = worldWith(issued, [an]);
    put(world, villages, [{ name: 'Thôn Đông' }]);
    put(world, petitions, [
      { id: 'KN-0001', conference: 'HN-01', class: 'request', status: 'assigned', content: 'Đường' },
    ]);
    const sheet = world.ports.register.read(petitions);
    const fingerprint = sheet.ok ? (sheet.value.rows[0]?.fingerprint ?? '') : '';
    const request = '0a1b2c3d-0000-4000-8000-000000000001';
    expect(
      followPetition(world.ports, {
        request,
        id: 'KN-0001',
        fingerprint,
        draft: { answeredOn: '17/11/2026' },
      }),
    ).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        problems: [{ row: 0, field: 'answeredOn', problem: 'in-the-future', today: '2026-11-16' }],
      },
    });
  });
});
