import type { Host } from '../../../../src/host/host';
import { formulasOf, storedRows } from '../../../support/host/office';
import { answered, registerHost } from '../../register-script';

const tab = 'Đại biểu';
const table = 'attendees';
const texts = [
  '=HYPERLINK("https://example.com";"x")',
  '- Đề nghị sửa đường',
  '+84 912 345 678',
  "'ngày nay",
];
const rows = texts.map((note, index) => ({ id: `DB-000${index + 1}`, fullName: 'Nguyễn Văn An', note }));

const host = registerHost();
const start = host.snapshot();
beforeEach(() => host.restore(start));

const parseTextCells = (on: Host): void => {
  on.state.workbook = { ...on.state.workbook, parsesTextCells: true };
};
const notes = (): readonly unknown[] => storedRows(host, tab).map((row) => row['Ghi chú']);
const formulas = (): readonly string[] => formulasOf(host).filter((formula) => formula.startsWith(tab));

describe.each([
  ['leaves texts in plain-text cells alone', false],
  ['parses texts in plain-text cells too', true],
])('where Sheets %s', (_, parses) => {
  beforeEach(() => {
    if (parses) parseTextCells(host);
  });

  it('rows added together keep texts that look like formulas', () => {
    expect(answered(host, 'append', { table, rows })).toMatchObject({ ok: true });
    expect([notes(), formulas()]).toEqual([texts, []]);
  });

  it('a row changed by itself keeps such a text, whichever it is', () => {
    answered(host, 'append', { table, rows: rows.map((row) => ({ ...row, note: 'x' })) });
    for (const { id, note } of rows)
      expect(answered(host, 'change', { table, changes: [{ key: id, values: { note } }] })).toEqual({
        ok: true,
      });
    expect([notes(), formulas()]).toEqual([texts, []]);
  });

  it('rows of a sheet that belongs to the add-on keep such texts', () => {
    const shown = texts.map((content, index) => ({ id: `KN-000${index + 1}`, content }));
    expect(answered(host, 'replace', { table: 'publicPetitions', rows: shown })).toEqual({ ok: true });
    expect(
      storedRows(host, 'Công khai').map((row) =>
        Object.values(row).filter((cell) => texts.includes(String(cell))),
      ),
    ).toEqual(texts.map((text) => [text]));
  });

  it('many cells with the same text keep it', () => {
    answered(host, 'append', { table, rows: rows.map((row) => ({ ...row, note: 'x' })) });
    const changes = [rows[0], rows[2]].map((row) => ({ key: row?.id, values: { note: '=A1' } }));
    expect(answered(host, 'change', { table, changes })).toEqual({ ok: true });
    expect([notes(), formulas()]).toEqual([['=A1', 'x', '=A1', 'x'], []]);
  });
});

it('what two read-backs found is remembered, so that the next text is never a formula', () => {
  parseTextCells(host);
  answered(host, 'append', { table, rows: rows.slice(0, 1) });
  expect(host.state.properties.document['sheets.texts']).toBe('rich');
  const seen: string[] = [];
  host.onHook({
    after() {
      seen.push(...formulas());
    },
  });
  answered(host, 'append', { table, rows: rows.slice(1) });
  host.onHook(undefined);
  expect([notes(), seen]).toEqual([texts, []]);
});

it('a text without such a beginning is written without asking how', () => {
  const execution = host.run('append', [{ table, rows: [{ id: 'DB-0001', fullName: 'Nguyễn Văn An' }] }]);
  // The one look is at the version of the register.
  const looks = execution.calls.filter(
    ({ kind, service }) => kind === 'remote' && service.startsWith('Properties'),
  );
  expect(looks.map(({ member }) => member)).toEqual(['getProperties']);
});
