import { hostOf } from '../../support/host/script-host';

const code = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Mở', 'open').addToUi();
    const tries = [
      () => PropertiesService.getDocumentProperties(),
      () => SpreadsheetApp.getActiveSpreadsheet(),
      () => e.source.getName(),
      () => Session.getActiveUser(),
      () => UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files'),
      () => ScriptApp.getProjectTriggers(),
      () => LockService.getDocumentLock(),
    ];
    return tries.map((call) => { try { call(); return 'allowed'; } catch (error) { return error.message; } });
  }
  function mode(e) { return String(e.authMode); }`;

const refusal = (name: string): string => `You do not have permission to call ${name}`;

it('an add-on that is not in use yet may add its menu and touch nothing else', () => {
  const host = hostOf({ 'Code.js': code });
  expect(host.open(undefined, 'not-enabled').value).toEqual([
    refusal('PropertiesService.getDocumentProperties'),
    refusal('SpreadsheetApp.getActiveSpreadsheet'),
    refusal('SpreadsheetApp.Spreadsheet.getName'),
    refusal('Session.getActiveUser'),
    refusal('UrlFetchApp.fetch'),
    refusal('ScriptApp.getProjectTriggers'),
    refusal('LockService.getDocumentLock'),
  ]);
  expect(host.menu()).toHaveLength(1);
});

it('once in use, a simple trigger reads the spreadsheet and the stored properties', () => {
  const opened = hostOf({ 'Code.js': code }).open().value as readonly string[];
  expect(opened.slice(0, 3)).toEqual(['allowed', 'allowed', 'allowed']);
});

it('a published add-on has one clock trigger of each user', () => {
  const host = hostOf({
    'Code.js': `
      const make = () => ScriptApp.newTrigger('fired').timeBased().after(60000).create();
      function first() { make(); return String(ScriptApp.getInstallationSource()); }
      function second() { make(); }
      function fired() {}`,
  });
  expect([host.run('first').value, host.run('second').status]).toEqual(['NONE', 'ok']);
  host.advance({ minutes: 2 });
  host.state.access.isAddOn = true;
  expect(host.run('first').value).toBe('APPS_MARKETPLACE_DOMAIN_ADD_ON');
  expect(host.run('second').error?.message).toBe(
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  );
});
