import { isoDate } from '../../src/domain/calendar/calendar-date';
import { ruleOf } from '../../src/domain/reminders/reminder';
import { journal } from '../../src/register/tables/journal';
import { ledger } from '../../src/register/tables/ledger';
import { reminderKinds } from '../../src/templates/reminders/reminder-kinds';

const { rule, plannedAt } = ledger.columns;

describe('codes that a sheet shows in words', () => {
  it.each([
    ['attendee-7', 'Nhắc đại biểu trước 7 ngày'],
    ['digest', 'Danh sách việc hằng tuần'],
    ['invitation', 'Giấy mời'],
    ['correction', 'Đính chính giấy mời'],
    ['invitations-unsent', 'Nhắc văn phòng: sắp hết hạn gửi giấy mời'],
    ['broadcast-unlogged', 'Nhắc văn phòng: chưa ghi nhật ký phát thanh'],
    ['of-a-newer-version', 'of-a-newer-version'],
    ['', ''],
  ])('the letter %s is “%s”, and reads back from both', (code, words) => {
    expect(rule.write(code)).toBe(words);
    expect([rule.read(words), rule.read(code)]).toEqual([
      { ok: true, value: code },
      { ok: true, value: code },
    ]);
  });

  it.each(Object.entries(reminderKinds))('every line of the letter %s is in words', (kind, { isStaged }) => {
    const code = ruleOf(kind, isStaged ? 5 : undefined);
    const words = rule.write(code);
    expect(words).not.toBe(code);
    expect(rule.read(words ?? '')).toEqual({ ok: true, value: code });
  });

  it('a moment has the day as the office writes it, and reads back, also from what Google took for a date', () => {
    const stamp = '2026-11-16 07:31:27';
    for (const column of [plannedAt, journal.columns.at]) {
      expect(column.write(stamp)).toBe('16/11/2026 07:31:27');
      const date = { date: isoDate('2026-11-16'), time: '07:31:27' };
      for (const cell of [stamp, '16/11/2026 07:31:27', date])
        expect(column.read(cell)).toEqual({ ok: true, value: stamp });
    }
    expect([plannedAt.write(''), plannedAt.read('hôm qua')]).toEqual(['', { ok: true, value: 'hôm qua' }]);
  });

  it('keys and places of the add-on are hidden from the ledger', () => {
    const shown = Object.values(ledger.columns).filter(({ hidden }) => !hidden);
    expect(shown.map(({ header }) => header)).toEqual([
      'Loại',
      'Việc',
      'Mã hội nghị',
      'Người nhận, tên văn bản',
      'Địa chỉ',
      'Hạn',
      'Tình trạng',
      'Lúc lập',
      'Lúc xong',
      'Số lần thử',
      'Văn bản',
      'Đã khóa',
      'Người lập',
      'Ghi chú',
    ]);
  });
});
