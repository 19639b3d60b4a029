import { hostOf, runScript } from '../../support/host/script-host';

const manifest = (...scopes: string[]) =>
  JSON.stringify({
    timeZone: 'Asia/Ho_Chi_Minh',
    oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  });
const sidebar = `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
  function onOpen() { show(); }`;

describe('scopes', () => {
  it('are refused with one text when the manifest lacks them', () => {
    const host = hostOf({ 'Code.js': sidebar, 'appsscript.json': manifest('spreadsheets.currentonly') });
    expect(host.run('show').error?.message).toBe(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('are refused with another text when the user has not granted them', () => {
    const users = [{ email: 'khac@xa.vn', granted: ['spreadsheets.currentonly'] }];
    const host = hostOf(
      { 'Code.js': sidebar, 'appsscript.json': manifest('script.container.ui') },
      { users },
    );
    expect(host.run('show', [], { user: 'khac@xa.vn' }).error?.message).toBe(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(host.run('show').status).toBe('ok');
  });

  it('do not help onOpen, which runs with limited authorisation', () => {
    const host = hostOf({ 'Code.js': sidebar, 'appsscript.json': manifest('script.container.ui') });
    expect(host.open().error?.message).toMatch(/^You do not have permission to call Ui.showSidebar/);
  });

  it('are sufficient if one of several is granted', () => {
    const code = 'function f() { return SpreadsheetApp.getActive().getName(); }';
    const of = (scope: string) =>
      hostOf({ 'Code.js': code, 'appsscript.json': manifest(scope) }).run('f').status;
    expect([of('spreadsheets.currentonly'), of('spreadsheets'), of('drive.file')]).toEqual([
      'ok',
      'ok',
      'error',
    ]);
  });
});

describe('a member that the host lacks', () => {
  it('throws by name, and the execution reports it even when the script catches it', () => {
    const host = hostOf({
      'Code.js':
        'function f() { try { SpreadsheetApp.openById("x"); } catch (error) { return String(error); } }',
    });
    expect(host.run('f')).toMatchObject({
      status: 'ok',
      value: 'TypeError: The local host has no SpreadsheetApp.openById',
      missing: ['SpreadsheetApp.openById'],
    });
  });

  it('can be a whole service, which throws even when the script only tests for it (facts 1.2)', () => {
    const host = hostOf({
      'Code.js': `
        function copy() { DriveApp.getFileById('x').makeCopy(); }
        function probe() { return typeof CacheService === 'undefined' ? 'none' : 'some'; }`,
    });
    expect(host.run('copy')).toMatchObject({
      status: 'error',
      error: { name: 'TypeError', message: 'The local host has no DriveApp' },
      missing: ['DriveApp'],
    });
    expect(host.run('probe')).toMatchObject({ status: 'error', missing: ['CacheService'] });
  });

  it('does not affect a script that declares the name of a service itself', () => {
    const host = hostOf({
      'Code.js':
        'var Maps = 2; const Jdbc = 3; class Browser {} function GmailApp() { return 4; } function f() { return [Maps, Jdbc, typeof Browser, GmailApp()]; }',
    });
    expect(host.run('f')).toMatchObject({ status: 'ok', value: [2, 3, 'function', 4], missing: [] });
  });

  it('is not one of those that every object has', () => {
    expect(runScript('const s = SpreadsheetApp.getActive(); return [String(s), JSON.stringify(s)];')).toEqual(
      ['Spreadsheet', '{}'],
    );
  });
});

describe('arguments', () => {
  it('of the wrong types are refused with the types in the platform’s words', () => {
    const refused = (call: string) => runScript(`try { ${call}; } catch (error) { return error.message; }`);
    const range = "SpreadsheetApp.getActiveSheet().getRange('A1')";
    expect(refused(`${range}.setValues('x')`)).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(refused("SpreadsheetApp.getActiveSheet().getRange('1', 1)")).toBe(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(refused(`${range}.setValue(() => 1)`)).toBe(
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValue.",
    );
    expect(refused('SpreadsheetApp.getActive().setActiveSheet(SpreadsheetApp.getActive())')).toBe(
      "The parameters (SpreadsheetApp.Spreadsheet) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
    );
  });
});

it('throws a bug of the host to the caller of the execution', () => {
  const host = hostOf({ 'Code.js': 'function f() { SpreadsheetApp.getUi().alert("x"); }' });
  expect(() => host.run('f', [], { answers: ['YES'] })).toThrow('the window shows OK, not the button YES');
});
