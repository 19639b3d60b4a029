import { shownRows } from '../../../support/host/journey-sheets';
import { runBefore } from '../../../tools/faults/checks/two-users';
import { answered, called, registerHost } from '../../register-script';

const matters = (...contents: readonly string[]) =>
  contents.map((content, index) => ({ id: `KN-000${index + 1}`, content }));

const host = registerHost();
const replace = (rows: readonly object[]) => answered(host, 'replace', { table: 'publicPetitions', rows });
const shown = (): readonly string[] =>
  shownRows(host, 'Công khai').map((row) => `${row['Mã KN']} ${row['Nội dung kiến nghị']}`);

describe('a sheet that the add-on replaces', () => {
  it('contains exactly the given rows, whatever it had before', () => {
    expect(replace(matters('Đường', 'Đèn', 'Cống'))).toEqual({ ok: true });
    expect(shown()).toEqual(['KN-0001 Đường', 'KN-0002 Đèn', 'KN-0003 Cống']);
    replace(matters('Chợ'));
    expect(shown()).toEqual(['KN-0001 Chợ']);
    replace([]);
    expect(shown()).toEqual([]);
    expect(replace([])).toEqual({ ok: true });
  });

  it('keeps text that looks like a formula as text, also under a pasted format', () => {
    called(host, 'pasteFormat', { tab: 'Công khai', a1: 'A2:I5', format: '0.00' });
    replace(matters('=1+1', '+84 đường', '-5 hộ'));
    expect(shown()).toEqual(['KN-0001 =1+1', 'KN-0002 +84 đường', 'KN-0003 -5 hộ']);
    expect(host.state.workbook.sheets.find(({ name }) => name === 'Công khai')?.rows.length).toBeGreaterThan(
      0,
    );
  });

  it('is correct when a person moves a column, inserts a row or types below while it is written', () => {
    const expectedRows = ['KN-0001 Đường', 'KN-0002 Đèn', 'KN-0003 Cống'];
    replace(matters('Chợ', 'Cầu'));
    const start = host.snapshot();
    const edits = [
      () => host.hand.moveColumn('Công khai', 1, 4),
      () => host.hand.insertRows('Công khai', 2, 1),
      () => host.hand.sort('Công khai', 1, false),
      () => host.hand.type('Công khai', 'A4', 'gõ nhầm'),
    ];
    for (const edit of edits) {
      for (let at = 1; at <= 4; at += 1) {
        host.restore(start);
        const done = runBefore(host, at, edit);
        expect(replace(matters('Đường', 'Đèn', 'Cống'))).toEqual({ ok: true });
        done();
        expect([at, shown()]).toEqual([at, expectedRows]);
      }
    }
    host.restore(start);
  });

  it('takes two reads and two writes for any number of rows, and grows the sheet if needed', () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({ id: `KN-${2000 + index}`, content: 'x' }));
    replace(many);
    expect(shown()).toHaveLength(1500);
    const writes = called(host, 'replace', { table: 'publicPetitions', rows: many }).calls.filter(
      ({ kind, member }) => kind === 'remote' && member.startsWith('set'),
    );
    expect(writes.map(({ member }) => member)).toEqual(['setNumberFormats', 'setValues']);
  });
});
