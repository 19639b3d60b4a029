import { text } from '../../src/register/column';
import { fieldByHeading } from '../../src/register/lists/recognised-headers';
import { carriedOver, hasContact, rowWith, table, withoutContact } from '../../src/register/table';
import { attendees } from '../../src/register/tables/attendees';

/** `Đại biểu` as a later version may declare it. */
const withZalo = table({
  ...attendees,
  key: 'id',
  columns: {
    ...attendees.columns,
    zalo: text({
      header: 'Zalo',
      formerly: ['Nick Zalo'],
      alsoCalled: ['Số Zalo', 'Tài khoản Zalo'],
      contact: true,
      carriesOver: true,
    }),
  },
});

describe('a column added to a sheet', () => {
  const person = rowWith(withZalo, { id: 'DB-0001', fullName: 'Lê Văn An', note: 'ngồi đầu', zalo: '0912' });

  it('is cleared with old contact data if it is declared as contact data', () => {
    expect(hasContact(withZalo, person)).toBe(true);
    expect(withoutContact(withZalo)).toEqual({ phone: '', email: '', zalo: '' });
    expect(hasContact(withZalo, { ...person, ...withoutContact(withZalo) })).toBe(false);
  });

  it('is copied to the row of the next conference if it is declared to carry over', () => {
    const next = carriedOver(withZalo, person);
    expect([next.fullName, next.zalo]).toEqual(['Lê Văn An', '0912']);
    expect([next.id, next.note]).toEqual([undefined, undefined]);
  });

  it('is recognised in a pasted list by its header and its other names, with or without accents and signs', () => {
    const fields = fieldByHeading(withZalo);
    expect(['zalo', 'nick zalo', 'so zalo', 'tai khoan zalo'].map((heading) => fields.get(heading))).toEqual([
      'zalo',
      'zalo',
      'zalo',
      'zalo',
    ]);
  });
});
