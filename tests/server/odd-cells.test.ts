import { isFormula } from '../../src/host/model/workbook/workbook';
import { columnLetters } from '../../src/register/cell';
import { workbook } from '../../src/register/workbook';
import { ask, askFor, builtHost, owner, request, setUp } from '../support/host/journey';
import { storedRows } from '../support/host/office';

const host = builtHost();
setUp(host);
const start = host.snapshot();
beforeEach(() => host.restore(start));
afterEach(() => host.onHook(undefined));

const columnOf = (tab: string, header: string): string => {
  const headers = host.state.workbook.sheets.find(({ name }) => name === tab)?.rows[0]?.values ?? [];
  return columnLetters(headers.indexOf(header) + 1);
};
const typed = workbook.filter(({ owner: of }) => of === 'office');
const person = (name: string): void => {
  host.hand.type('Đại biểu', `${columnOf('Đại biểu', 'Họ và tên')}2`, name);
  host.hand.type('Đại biểu', `${columnOf('Đại biểu', 'Nhóm đại biểu')}2`, 'Đại diện Nhân dân');
};
/** A formula that came into the first person's row with a copied cell, whatever the format of the column. */
function pasteFormula(header: string, formula: string, value: string | { readonly error: string }): void {
  const { state } = host.snapshot();
  const sheets = state.workbook.sheets.map((sheet) => {
    if (sheet.name !== 'Đại biểu') return sheet;
    const at = (sheet.rows[0]?.values ?? []).indexOf(header);
    const rows = sheet.rows.map((row, index) =>
      index === 1 && row
        ? { ...row, values: row.values.map((cell, place) => (place === at ? { formula, value } : cell)) }
        : row,
    );
    return { ...sheet, rows };
  });
  host.restore({ state: { ...state, workbook: { ...state.workbook, sheets } } });
}
const findings = () => askFor(host, 'check.open', {}).findings;

describe('V9 a number that is no day, in a cell of days', () => {
  const days = typed.flatMap(({ tab, columns }) =>
    Object.values(columns).flatMap(({ kind, header }) => (kind === 'date' ? [[tab, header] as const] : [])),
  );

  it.each(['0912345678', '99999999999999999999', '-700000', '1e300'])(
    '%s is named in every sheet, and nothing breaks',
    (text) => {
      for (const [tab, header] of days) host.hand.type(tab, `${columnOf(tab, header)}9`, text);
      const named = findings().map(({ tab, header }) => `${tab} ${header}`);
      expect(days.map(([tab, header]) => `${tab} ${header}`).filter((cell) => !named.includes(cell))).toEqual(
        [],
      );
      expect(ask(host, 'check.fix', {}).reply).toMatchObject({ ok: true });
    },
    60_000,
  );
});

describe('V9 Soát sổ and formulas', () => {
  it('writes over no formula, whatever it shows, and says that the cell is one', () => {
    person('Nguyễn Văn An');
    host.hand.type('Đại biểu', `${columnOf('Đại biểu', 'Ghi chú')}2`, 'a');
    host.hand.type('Đại biểu', `${columnOf('Đại biểu', 'Điện thoại')}2`, '0912');
    pasteFormula('Họ và tên', '="nguyễn  văn an"', 'nguyễn  văn an');
    pasteFormula('Điện thoại', '=CONCATENATE("912345678")', '912345678');
    pasteFormula('Ghi chú', '=1+#REF!', { error: '#REF!' });
    const before = storedRows(host, 'Đại biểu')[0];
    const { findings: left } = askFor(host, 'check.fix', {});
    const after = storedRows(host, 'Đại biểu')[0];
    for (const header of ['Họ và tên', 'Điện thoại', 'Ghi chú']) {
      expect([header, after?.[header]]).toEqual([header, before?.[header]]);
      expect(isFormula(after?.[header] ?? null)).toBe(true);
    }
    expect(left.map(({ header, kind, fixable }) => [header, kind, fixable])).toEqual(
      expect.arrayContaining([
        ['Họ và tên', 'formula', false],
        ['Ghi chú', 'formula-error', false],
      ]),
    );
  });

  it('writes over no formula that a column of texts keeps as a text', () => {
    person('=PROPER("nguyễn  văn an")');
    askFor(host, 'check.fix', {});
    expect(storedRows(host, 'Đại biểu')[0]?.['Họ và tên']).toBe('=PROPER("nguyễn  văn an")');
  });

  it('takes no error for a name', () => {
    person('Nguyễn Văn An');
    pasteFormula('Họ và tên', '=#REF!', { error: '#REF!' });
    expect(findings().find(({ header }) => header === 'Họ và tên')).toMatchObject({
      kind: 'formula-error',
      shown: '#REF!',
      fixable: false,
    });
  });
});

describe('V9 a spreadsheet that reads 08/12 as 12 August', () => {
  const foreign = (): void => {
    const { state } = host.snapshot();
    host.restore({ state: { ...state, workbook: { ...state.workbook, locale: 'en_US' } } });
  };

  it('is named by Soát sổ, with the day that was meant where the one read is still to come', () => {
    foreign();
    host.hand.type('Kiến nghị', `${columnOf('Kiến nghị', 'Ngày tiếp nhận')}2`, '12/11/2026');
    const { foreignLocale, findings: found } = askFor(host, 'check.open', {});
    expect(foreignLocale).toBe('en_US');
    expect(found.find(({ kind }) => kind === 'in-the-future')).toMatchObject({
      shown: '11/12/2026',
      proposed: '12/11/2026',
    });
  });

  it('is put right by set-up, which says to look at the days typed before', () => {
    askFor(host, 'conference.save', {
      request: request(1),
      id: null,
      fingerprint: null,
      draft: { year: '2026', title: 'Hội nghị' },
    });
    foreign();
    const { ui } = host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] });
    expect(JSON.stringify(ui)).toContain('(08/12 thành 12/8): xem lại các cột ngày.');
    expect(askFor(host, 'check.open', {}).foreignLocale).toBeUndefined();
  });
});

describe('V9 a line of the journal that cannot be written', () => {
  const save = () =>
    ask(host, 'conference.save', {
      request: request(1),
      id: null,
      fingerprint: null,
      draft: { year: '2026', title: 'Hội nghị' },
    }).reply;
  const journal = () => storedRows(host, 'Nhật ký').map((row) => [row.Lúc, row['Người làm'], row.Việc]);

  it('does not make finished work look unfinished, and comes later with its hour and its person', () => {
    let lines = 0;
    host.onHook({
      before: ({ member }) => {
        if (member !== 'appendRow') return undefined;
        lines += 1;
        // The row first, then its line.
        return lines === 2 ? { kind: 'throw', message: 'Service Spreadsheets failed' } : undefined;
      },
    });
    expect(save()).toMatchObject({ ok: true });
    host.onHook(undefined);
    const before = journal();
    expect(before.some(([, , act]) => act === 'Thêm hội nghị')).toBe(false);
    host.advance('2026-11-17T12:00:00+07:00');
    expect(journal().filter(([, , act]) => act === 'Thêm hội nghị')).toEqual([
      [expect.stringMatching(/^16\/11\/2026 08:/), owner, 'Thêm hội nghị'],
    ]);
  });

  it('waits while its sheet is gone, and is written by Soát sổ once set-up has made it again', () => {
    host.hand.deleteSheet('Nhật ký');
    expect(save()).toMatchObject({ ok: true });
    host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] });
    askFor(host, 'check.fix', {});
    expect(journal().filter(([, , act]) => act === 'Thêm hội nghị')).toHaveLength(1);
  });
});
