import { type Host, remoteCalls } from '../../../../src/host/host';
import { cellAddress } from '../../../../src/register/cell';
import { shownRows } from '../../../support/host/journey-sheets';
import { line, ran, setUpHost } from '../../../support/host/set-up-script';
import { typeOffice } from '../../../support/host/typed-office';
import { momentStep } from '../../../support/rules/sample';
import { runBefore } from '../../../tools/faults/checks/two-users';

/** The cell of a column of `Đại biểu` in a row. */
const cellOf = (host: Host, header: string, row: number): string =>
  cellAddress(row, line(host, 'Đại biểu', 1).indexOf(header) + 1);

/** A register with one conference, one village and one attendee, all typed by hand without an ID. */
function typedByHand(): Host {
  const host = setUpHost();
  ran(host.run('setUp'));
  typeOffice(host);
  host.hand.paste('Hội nghị', 'B2', [['2026', 'Hội nghị đối thoại']]);
  host.hand.type('Thôn', 'A2', 'Thôn 1');
  host.hand.paste('Đại biểu', cellOf(host, 'Danh xưng', 2), [
    ['', 'ÔNG LÊ VĂN  BÌNH', '', '', 'Đại diện Nhân dân', 'thon 1', '912345678'],
  ]);
  return host;
}

const row = (host: Host, tab: string, number: number): Record<string, unknown> => {
  const headers = line(host, tab, 1);
  const cells = line(host, tab, number).map((value, index) => [headers[index], value]);
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
};

describe('repairs of the register check in the sheet', () => {
  it('write IDs, names and phones, and phones keep their zero in any format', () => {
    const host = typedByHand();
    expect(ran(host.run('fix'))).toMatchObject({ fixed: 8, findings: [] });
    expect(row(host, 'Hội nghị', 2)).toEqual({
      'Mã hội nghị': 'HN-01',
      Năm: 2026,
      'Tên hội nghị': 'Hội nghị đối thoại',
      'Trạng thái': 'Đang chuẩn bị',
    });
    expect(row(host, 'Đại biểu', 2)).toEqual({
      'Mã ĐB': 'DB-0001',
      'Mã hội nghị': 'HN-01',
      'Danh xưng': 'Ông',
      'Họ và tên': 'Lê Văn Bình',
      'Nhóm đại biểu': 'Đại diện Nhân dân',
      Thôn: 'Thôn 1',
      'Điện thoại': '0912345678',
    });
  });

  it('give a copied row a new ID, and sorting loses nothing', () => {
    const host = typedByHand();
    host.run('fix');
    host.hand.copyRow('Đại biểu', 2, 3);
    host.hand.type('Đại biểu', cellOf(host, 'Họ và tên', 3), 'Lê Thị An');
    expect(ran(host.run('fix'))).toMatchObject({ fixed: 1 });
    host.hand.sort('Đại biểu', 4);
    expect([row(host, 'Đại biểu', 2), row(host, 'Đại biểu', 3)]).toMatchObject([
      { 'Mã ĐB': 'DB-0002', 'Họ và tên': 'Lê Thị An' },
      { 'Mã ĐB': 'DB-0001', 'Họ và tên': 'Lê Văn Bình' },
    ]);
    expect(ran(host.run('check')).findings).toMatchObject([
      { cell: cellOf(host, 'Điện thoại', 3), kind: 'duplicate-person' },
    ]);
  });

  it('write a date typed as text as a date with the date format', () => {
    const host = typedByHand();
    const position = line(host, 'Đại biểu', 1).indexOf('Ngày nhận');
    host.hand.type('Đại biểu', cellOf(host, 'Ngày nhận', 2), "'5/2/26");
    ran(host.run('fix'));
    expect(line(host, 'Đại biểu', 2)[position]).toBe(46058);
  });

  it('do not overwrite a cell that a person changes at the same time', () => {
    const host = typedByHand();
    ran(host.run('fix'));
    host.hand.type('Đại biểu', cellOf(host, 'Họ và tên', 2), 'ÔNG LÊ VĂN  BÌNH');
    const start = host.snapshot();
    const readsOfPeople = (run: 'check' | 'fix', onRead: (number: number) => void): void => {
      let reads = 0;
      host.onHook({
        before({ member, argsSummary }) {
          if (member === 'getSheetByName' && argsSummary.includes('Đại biểu')) {
            reads += 1;
            onRead(reads);
          }
        },
      });
      ran(host.run(run));
      host.onHook(undefined);
    };
    let checking = 0;
    readsOfPeople('check', (number) => {
      checking = number;
    });
    host.restore(start);
    // What is typed after the check has read the sheet is newer than the proposals.
    readsOfPeople('fix', (number) => {
      if (number === checking + 1) host.hand.type('Đại biểu', cellOf(host, 'Họ và tên', 2), 'Lê Văn Bằng');
    });
    expect(row(host, 'Đại biểu', 2)['Họ và tên']).toBe('Lê Văn Bằng');
  });

  it('are completed by the next repair if interrupted at any write, and the copy gets the new ID', () => {
    const host = typedByHand();
    host.run('fix');
    // A copy has to lose the mark of the request that made the first row.
    host.hand.type('Đại biểu', cellOf(host, 'Mã yêu cầu', 2), 'abc/0:x');
    host.hand.copyRow('Đại biểu', 2, 3);
    host.hand.type('Đại biểu', cellOf(host, 'Họ và tên', 3), 'LÊ THỊ AN');
    const start = host.snapshot();
    const { calls } = host.run('fix');
    const writes = calls.filter(({ member }) => member === 'setValue' || member === 'setValues').length;
    expect(writes).toBeGreaterThan(1);
    for (let at = 1; at <= writes; at += 1) {
      host.restore(start);
      let written = 0;
      host.onHook({
        after({ member }) {
          if (member !== 'setValue' && member !== 'setValues') return;
          written += 1;
          if (written === at) return { kind: 'kill' };
        },
      });
      host.run('fix');
      host.onHook(undefined);
      host.advance({ minutes: 8 });
      ran(host.run('fix'));
      const people = shownRows(host, 'Đại biểu').map((one) => [
        one['Họ và tên'],
        one['Mã ĐB'],
        one['Mã yêu cầu'],
      ]);
      expect([at, people]).toEqual([
        at,
        [
          ['Lê Văn Bình', 'DB-0001', 'abc/0:x'],
          // The number of the first attempt is not given again.
          ['Lê Thị An', expect.stringMatching(/^DB-000[23]$/), undefined],
        ],
      ]);
    }
  });

  it('give the new ID to the copy, not to the first row, when rows move at any call', () => {
    const host = typedByHand();
    host.run('fix');
    host.hand.copyRow('Đại biểu', 2, 3);
    host.hand.type('Đại biểu', cellOf(host, 'Họ và tên', 3), 'LÊ THỊ AN');
    host.hand.paste('Đại biểu', cellOf(host, 'Danh xưng', 4), [
      ['', 'Trần Thị Ba', '', '', 'Đại diện Nhân dân'],
    ]);
    const start = host.snapshot();
    const whole = host.run('fix');
    ran(whole);
    const total = remoteCalls(whole);
    const edits = [() => host.hand.insertRows('Đại biểu', 2, 1), () => host.hand.sort('Đại biểu', 4, false)];
    for (const edit of edits) {
      for (let at = 1; at <= total; at += momentStep) {
        host.restore(start);
        const done = runBefore(host, at, edit);
        ran(host.run('fix'));
        done();
        const people = shownRows(host, 'Đại biểu');
        const ids = people.map((one) => [one['Họ và tên'], one['Mã ĐB']]).sort();
        const [first] = ids.filter(([name]) => name === 'Lê Văn Bình');
        expect([at, first]).toEqual([at, ['Lê Văn Bình', 'DB-0001']]);
        expect([at, ids.map(([name]) => name)]).toEqual([at, ['Lê Thị An', 'Lê Văn Bình', 'Trần Thị Ba']]);
        expect([at, new Set(ids.map(([, id]) => id)).size]).toEqual([at, 3]);
      }
    }
  });
});
