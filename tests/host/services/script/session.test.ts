import { hostOf, returned, runScript } from '../../../support/host/script-host';

describe('Session', () => {
  it('names the user and the script time zone', () => {
    expect(
      runScript(
        'return [Session.getActiveUser().getEmail(), String(Session.getEffectiveUser()), Session.getScriptTimeZone()];',
      ),
    ).toEqual(['chu@xa.vn', 'chu@xa.vn', 'Asia/Ho_Chi_Minh']);
  });

  it('gives an empty e-mail in a simple trigger', () => {
    const host = hostOf({ 'Code.js': 'function onOpen() { return [Session.getActiveUser().getEmail()]; }' });
    expect(returned(host.open())).toEqual(['']);
  });

  it('needs the userinfo.email scope in the manifest', () => {
    const manifest = {
      timeZone: 'Asia/Ho_Chi_Minh',
      oauthScopes: ['https://www.googleapis.com/auth/script.send_mail'],
    };
    const files = {
      'appsscript.json': JSON.stringify(manifest),
      'Code.js': 'function main() { return Session.getActiveUser().getEmail(); }',
    };
    expect(hostOf(files).run('main').error?.message).toBe(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});
