import { hostOf } from '../../../support/host/script-host';

const owner = 'chu@xa.vn';
const other = 'khac@xa.vn';

const host = hostOf({
  'appsscript.json': JSON.stringify({
    timeZone: 'Asia/Ho_Chi_Minh',
    oauthScopes: ['spreadsheets.currentonly', 'script.send_mail'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
  }),
  'Code.js': `
    const sheet = () => SpreadsheetApp.getActiveSheet();
    function protect(a1) { sheet().getRange(a1).protect(); }
    function look() { sheet().activate(); return sheet().getRange('A1').activate().getValue(); }
    function append() { try { sheet().appendRow(['a', 'b', 'c']); return 'done'; } catch (error) { return error.message; } }
    function write() { try { sheet().getRange('A1').setValue(1); return 'done'; } catch (error) { return error.message; } }
    function rename() { try { sheet().setName('Khác'); return 'done'; } catch (error) { return error.message; } }
    function remove(row) { try { sheet().deleteRow(row); return 'done'; } catch (error) { return error.message; } }
    function mail() { return MailApp.getRemainingDailyQuota(); }`,
});
const fresh = host.snapshot();
beforeEach(() => host.restore(fresh));

const answered = (name: string, user: string, ...args: readonly unknown[]) =>
  host.run(name, args, { user }).value;

const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('a range that another user has protected', () => {
  it('takes no appended row and loses no line, but for its owner', () => {
    host.run('protect', ['B1:B9']);
    expect(answered('append', other)).toBe(protectedText);
    expect(answered('remove', other, 3)).toBe(protectedText);
    expect(answered('remove', other, 20)).toBe('done');
    expect(answered('append', host.state.owner)).toBe('done');
  });
});

describe('a person who may only look', () => {
  it('reads and moves about, and changes nothing', () => {
    host.run('write');
    host.state.access = { ...host.state.access, viewers: [other] };
    expect(answered('look', other)).toBe(1);
    const refusal = 'You do not have permission to edit this spreadsheet.';
    for (const change of ['append', 'write', 'rename']) expect(answered(change, other)).toBe(refusal);
    expect(answered('append', owner)).toBe('done');
  });
});

describe('a permission that a person takes back', () => {
  it('is missing from the next execution of this person, and comes back with a snapshot', () => {
    const before = host.snapshot();
    expect(host.run('mail', [], { user: other }).status).toBe('ok');
    host.state.access = { ...host.state.access, withheld: { [other]: ['script.send_mail'] } };
    expect(host.run('mail', [], { user: other })).toMatchObject({
      status: 'error',
      error: { message: expect.stringContaining('You do not have permission to call MailApp') },
    });
    host.restore(before);
    expect(host.run('mail', [], { user: other }).status).toBe('ok');
  });
});
