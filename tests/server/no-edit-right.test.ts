import { ask, builtHost, owner, request, setUp } from '../support/host/journey';

const colleague = 'dong-nghiep@xa.example';

/** A register with a sheet of conferences that only the owner may edit. */
function protectedOffice(language: 'en' | 'vi') {
  const host = builtHost({ users: [{ email: owner }, { email: colleague }], language });
  setUp(host);
  const { state } = host.snapshot();
  const sheets = state.workbook.sheets.map((sheet) =>
    sheet.name === 'Hội nghị'
      ? {
          ...sheet,
          protections: [
            ...sheet.protections,
            {
              id: 900,
              description: '',
              warningOnly: false,
              editors: [],
              open: [],
            },
          ],
        }
      : sheet,
  );
  host.restore({ state: { ...state, workbook: { ...state.workbook, sheets } } });
  return host;
}

const form = { request: request(1), id: null, fingerprint: null, draft: { year: '2026', title: 'Hội nghị' } };

describe('V9 a person without the right to edit', () => {
  it.each(['en', 'vi'] as const)(
    'is told which range is closed and whom to ask, in Google in %s',
    (language) => {
      const host = protectedOffice(language);
      const { reply, execution } = ask(host, 'conference.save', form, colleague);
      expect(reply).toEqual({
        ok: false,
        failure: { code: 'no-edit-right', places: ['Hội nghị'] },
        sentence:
          '“Hội nghị” đang bảo vệ với tài khoản này. Nhờ chủ sổ vào Dữ liệu → Bảo vệ trang tính và dải ô để cấp quyền.',
      });
      expect(execution.log.map(({ text }) => text).join()).not.toContain('protected cell');
    },
  );

  it('does not get this sentence for an error with another cause', () => {
    const host = protectedOffice('en');
    host.onHook({
      before: ({ member }) =>
        member === 'getValues' ? { kind: 'throw', message: 'Service Spreadsheets timed out' } : undefined,
    });
    expect(ask(host, 'conference.save', form, colleague).reply).toMatchObject({
      failure: { code: 'unexpected' },
    });
  });
});

describe('V9 a cell to be shown', () => {
  it.each(['Z9000', 'ZZZ2', 'A0'])('is named if it is outside the sheet: %s', (cell) => {
    const host = builtHost();
    setUp(host);
    expect(ask(host, 'cell.show', { tab: 'Đại biểu', cell }).reply).toMatchObject({
      failure: { code: 'cell-gone', tab: 'Đại biểu', cell },
      sentence: `Trang “Đại biểu” không còn ô ${cell}. Bấm Soát lại để xem chỗ mới.`,
    });
  });
});
