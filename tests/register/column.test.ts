import { isoDate } from '../../src/domain/calendar/calendar-date';
import type { Cell } from '../../src/register/cell';
import {
  type Column,
  choice,
  code,
  date,
  integer,
  longText,
  phone,
  text,
  time,
  yesNo,
} from '../../src/register/column';
import { fc } from '../support/rules/properties';

const status = choice({ header: 'x', labels: { open: 'Đang làm', done: 'Đã xong' } });

const readings = (column: Column<never>, cells: readonly Cell[]) =>
  cells.map((cell) => {
    const reading = column.read(cell);
    return reading.ok ? reading.value : reading.failure;
  });

/** Readings of columns of any value type. */
const read = (column: unknown, ...cells: Cell[]) => readings(column as Column<never>, cells);

describe('what a column reads', () => {
  it('is trimmed text no longer than the column allows', () => {
    expect(read(text({ header: 'x' }), '  Thôn   Đông ', '', 12, true, 'a'.repeat(301))).toEqual([
      'Thôn Đông',
      '',
      '12',
      'TRUE',
      'too-long',
    ]);
  });

  it('is long text with its lines', () => {
    expect(read(longText({ header: 'x' }), ' một \r\n\r\n hai ', 'a'.repeat(20_001))).toEqual([
      'một\n\nhai',
      'too-long',
    ]);
  });

  it('is a number of a paper with its zeros', () => {
    expect(read(code({ header: 'x' }), '007', ' 05 ', 7)).toEqual(['007', '05', '7']);
  });

  it('is a day, typed or stored, but never a bare number', () => {
    const stored = { date: isoDate('2026-12-08'), time: '00:00:00' };
    expect(read(date({ header: 'x' }), stored, '8/12/2026', '08-12-2026', '', '30/02/2026', 46_364)).toEqual([
      '2026-12-08',
      '2026-12-08',
      '2026-12-08',
      null,
      'not-a-date',
      'not-a-date',
    ]);
  });

  it('is a time of day, typed or stored', () => {
    const stored = { date: isoDate('2026-12-08'), time: '07:30:00' };
    expect(read(time({ header: 'x' }), stored, '7h30', '7:30', '7h', '', '25h')).toEqual([
      '07:30',
      '07:30',
      '07:30',
      '07:00',
      '',
      'not-a-time',
    ]);
  });

  it('is a whole number that is not negative', () => {
    expect(read(integer({ header: 'x' }), 5, '05', '', '-1', '1,5', '9'.repeat(10))).toEqual([
      5,
      5,
      null,
      'not-a-number',
      'not-a-number',
      'not-a-number',
    ]);
  });

  it('is a whole number with what it counts, and with points between thousands', () => {
    expect(
      read(
        integer({ header: 'x' }),
        '7 ngày',
        '10 ngày làm việc',
        '1.500.000 đồng',
        '1.500',
        1.5,
        'bảy ngày',
        '2 tuần',
      ),
    ).toEqual([7, 10, 1_500_000, 1500, 'not-a-number', 'not-a-number', 'not-a-number']);
    expect(read(integer({ header: 'x', atLeast: 7, atMost: 30 }), 6, '7', '31 ngày')).toEqual([
      'out-of-range',
      7,
      'out-of-range',
    ]);
  });

  it('is on or off in the words for it', () => {
    expect(read(yesNo({ header: 'x' }), 'Bật', 'TẮT', 'x', 'FALSE')).toEqual([true, false, true, false]);
  });

  it('is one day, of a plausible year', () => {
    const stored = { date: isoDate('2106-12-08'), time: '00:00:00' };
    expect(read(date({ header: 'x' }), stored, '1/12 - 2/12/2026', 'T3 1/12/2026', 'CN, 6/12/2026')).toEqual([
      'unlikely-year',
      'several-days',
      '2026-12-01',
      '2026-12-06',
    ]);
  });

  it('is a choice by its label in any spelling, or by its code', () => {
    expect(read(status, 'Đang làm', 'ĐÃ XONG', 'da xong', 'open', '', 'Hỏng')).toEqual([
      'open',
      'done',
      'done',
      'open',
      null,
      'not-in-list',
    ]);
  });

  it('is yes or no, also from a tick box', () => {
    expect(read(yesNo({ header: 'x' }), 'Có', 'không', true, false, '', 'có lẽ')).toEqual([
      true,
      false,
      true,
      false,
      null,
      'not-in-list',
    ]);
  });

  it('is a phone number with the zero that a sheet may have taken', () => {
    expect(read(phone({ header: 'x' }), '0912 345 678', 912345678, '12')).toEqual([
      '0912345678',
      '0912345678',
      'phone-invalid',
    ]);
  });
});

describe('what a column writes', () => {
  it('reads back as it was', () => {
    const days = fc.tuple(
      fc.integer({ min: 1980, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(
        days,
        fc.nat(999_999_999),
        fc.constantFrom('open', 'done', null),
        fc.option(fc.boolean()),
        (day, count, one, yes) => {
          const [year, month, ofMonth] = day.map((part) => String(part).padStart(2, '0'));
          const value = isoDate(`${year}-${month}-${ofMonth}`);
          const columns = {
            date: date({ header: 'x' }),
            integer: integer({ header: 'x' }),
            yesNo: yesNo({ header: 'x' }),
          };
          expect(columns.date.read(columns.date.write(value))).toEqual({ ok: true, value });
          expect(columns.integer.read(columns.integer.write(count))).toEqual({ ok: true, value: count });
          expect(columns.yesNo.read(columns.yesNo.write(yes))).toEqual({ ok: true, value: yes });
          expect(status.read(status.write(one))).toEqual({ ok: true, value: one });
        },
      ),
    );
  });
});
