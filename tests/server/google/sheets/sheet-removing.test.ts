import { shownRows } from '../../../support/host/journey-sheets';
import { answered, called, registerHost } from '../../register-script';

const people = Array.from({ length: 6 }, (_, index) => ({
  id: `DB-000${index + 1}`,
  fullName: `Người ${index + 1}`,
  phone: `091234567${index}`,
}));

const host = registerHost();
called(host, 'append', { table: 'attendees', rows: people });
const start = host.snapshot();
const gone = ['DB-0001', 'DB-0003', 'DB-0004'];
const staying = ['DB-0002', 'DB-0005', 'DB-0006'];
const idsNow = (): readonly string[] =>
  shownRows(host, 'Đại biểu')
    .map((row) => String(row['Mã ĐB']))
    .sort();

describe('taking rows off a sheet', () => {
  beforeEach(() => host.restore(start));
  afterEach(() => host.onHook(undefined));

  it('deletes exactly the given rows', () => {
    expect(answered(host, 'remove', { table: 'attendees', keys: gone })).toEqual({ ok: true, value: 3 });
    expect(shownRows(host, 'Đại biểu').map((row) => row['Điện thoại'])).toEqual([
      '0912345671',
      '0912345674',
      '0912345675',
    ]);
  });

  it('leaves the header and one blank row when every row is removed', () => {
    const keys = people.map(({ id }) => id);
    expect(answered(host, 'remove', { table: 'attendees', keys })).toEqual({ ok: true, value: 6 });
    expect(idsNow()).toEqual([]);
    called(host, 'append', { table: 'attendees', rows: [people[0]] });
    expect(idsNow()).toEqual(['DB-0001']);
  });

  it('keeps every other row when somebody sorts or inserts rows at any call', () => {
    const calls = called(host, 'remove', { table: 'attendees', keys: gone }).calls.length;
    for (const edit of ['sort', 'insert'] as const) {
      for (let at = 1; at <= calls; at += 1) {
        host.restore(start);
        let count = 0;
        host.onHook({
          before() {
            count += 1;
            if (count !== at) return;
            if (edit === 'sort') host.hand.sort('Đại biểu', 1, false);
            else host.hand.insertRows('Đại biểu', 2, 1);
          },
        });
        called(host, 'remove', { table: 'attendees', keys: gone });
        host.onHook(undefined);
        expect([edit, at, idsNow()]).toEqual([edit, at, staying]);
      }
    }
  });

  it('leaves deleted what somebody deletes meanwhile', () => {
    const calls = called(host, 'remove', { table: 'attendees', keys: gone }).calls.length;
    for (let at = 1; at <= calls; at += 1) {
      host.restore(start);
      let count = 0;
      host.onHook({
        before() {
          count += 1;
          const line = shownRows(host, 'Đại biểu').findIndex((row) => row['Mã ĐB'] === 'DB-0002') + 2;
          if (count === at && line > 1) host.hand.deleteRows('Đại biểu', line, 1);
        },
      });
      called(host, 'remove', { table: 'attendees', keys: gone });
      host.onHook(undefined);
      expect([at, idsNow()]).toEqual([at, ['DB-0005', 'DB-0006']]);
    }
  });
});
