import { hostOf, runScript } from '../../../support/host/script-host';

describe('Logger', () => {
  it('keeps its lines and fills formats', () => {
    expect(runScript("Logger.log('có %s thôn', 7).log({ a: 1 }); return Logger.getLog();")).toBe(
      'có 7 thôn\n{ a: 1 }\n',
    );
  });

  it('writes into the log of the execution', () => {
    const host = hostOf({ 'Code.js': "function main() { Logger.log('a'); }" });
    expect(host.run('main').log).toEqual([{ level: 'INFO', text: 'a' }]);
  });
});
