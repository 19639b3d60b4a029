import { checkRegister } from '../../../src/application/check/check-register';
import { removeOldContacts } from '../../../src/application/check/remove-old-contacts';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { petitions } from '../../../src/register/tables/petitions';
import { put, rowsOf } from '../../support/memory/memory-ports';
import { guests, issued, worldWith } from '../../support/memory/memory-ports-people';

function worldAfterYears() {
  const world = worldWith(issued, [], '2029-01-10 08:00:00');
  const phone = '0912345678';
  put(world, conferences, [{ ...issued, id: 'HN-02', date: isoDate('2028-12-01') }]);
  put(
    world,
    attendees,
    guests(2).map((person, index) => ({ ...person, phone, conference: index === 0 ? 'HN-01' : 'HN-02' })),
  );
  put(world, petitions, [
    {
      id: 'KN-0001',
      conference: 'HN-01',
      content: 'Đường hỏng',
      phone,
      status: 'resolved',
      note: 'Gọi lại số 0987654321 buổi tối',
    },
    { id: 'KN-0002', conference: 'HN-01', content: 'Thiếu nước', phone, status: 'in-progress' },
  ]);
  return world;
}

describe('old contact data', () => {
  it('are counted by the register check and removed on demand, and nothing else is', () => {
    const world = worldAfterYears();
    const before = checkRegister(world.ports);
    expect(before.ok && before.value.oldContacts).toEqual({ people: 2, months: 24 });
    expect(removeOldContacts(world.ports)).toEqual({ ok: true, value: { removed: 2 } });
    expect(rowsOf(world, attendees).map((row) => [row.fullName, row.phone ?? '', row.email ?? ''])).toEqual([
      ['Đại biểu A', '', ''],
      ['Đại biểu B', '0912345678', 'khach2@x.example'],
    ]);
    expect(rowsOf(world, petitions).map((row) => [row.content, row.phone ?? '', row.note ?? ''])).toEqual([
      ['Đường hỏng', '', expect.stringMatching(/^Gọi lại số (?!.*\d{4}).* buổi tối$/)],
      ['Thiếu nước', '0912345678', ''],
    ]);
    expect(world.notes).toEqual([
      { action: 'Xóa thông tin liên hệ cũ', tab: 'Đại biểu', record: '', detail: '2 người' },
    ]);
    expect(removeOldContacts(world.ports)).toEqual({ ok: true, value: { removed: 0 } });
  });
});
