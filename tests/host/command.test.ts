import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appsScript } from '../../src/host/command';
import { writeWorkbook } from '../../src/host/disk/xlsx';
import { newSheet, newWorkbook } from '../../src/host/model/workbook/workbook';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  writeFileSync(
    join(folder, 'try.gs'),
    `function good() {
      console.log('bắt đầu');
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      return { rows: sheet.getDataRange().getValues() };
    }
    function bad() { throw new Error('hỏng'); }
    function beyond() { SpreadsheetApp.openById('x'); }
    function now() { return new Date().toISOString(); }`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const code = await appsScript(args, (text) => lines.push(text));
  return { code, text: lines.join('\n') };
}

const script = () => join(folder, 'try.gs');

describe('npm run apps-script', () => {
  it('prints the log, the result and the service calls', async () => {
    const { code, text } = await run(script(), 'good');
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      'DEBUG   bắt đầu',
      "Result: { rows: [ [ '' ] ] }",
      '',
      '     1  console.log                           local',
      '     1  SpreadsheetApp.getActiveSpreadsheet   local',
      '     1  SpreadsheetApp.Spreadsheet.getSheets  local',
      '     1  SpreadsheetApp.Sheet.getDataRange     local',
      '     1  SpreadsheetApp.Range.getValues        remote',
      expect.stringMatching(/^Service calls: 1, in \d+ ms on the virtual clock$/),
    ]);
  });

  it('binds the script to a workbook and prints one JSON object', async () => {
    const workbook = join(folder, 'so.xlsx');
    const identity = { id: 'x', name: 'so', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
    const sheet = { ...newSheet(0, 'Thôn'), rows: [{ values: ['Đoài', 12], styles: [] }] };
    writeFileSync(workbook, await writeWorkbook({ ...newWorkbook(identity), sheets: [sheet] }, 0));
    const { code, text } = await run(script(), 'good', '--workbook', workbook, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      status: 'ok',
      value: { rows: [['Đoài', 12]] },
      log: [{ level: 'DEBUG', text: 'bắt đầu' }],
      remoteCalls: 1,
      missing: [],
    });
  });

  it('exits with 1 for an error of the script, and for a member that the host lacks', async () => {
    const bad = await run(script(), 'bad');
    expect([bad.code, bad.text.split('\n')[0]]).toEqual([1, 'error: Error: hỏng']);
    const beyond = await run(script(), 'beyond', '--json');
    expect([beyond.code, JSON.parse(beyond.text).error.message]).toEqual([
      1,
      'The local host has no SpreadsheetApp.openById',
    ]);
    expect((await run(script(), 'none')).text).toContain('Script function not found: none');
  });

  // platform-facts 1.1: the server parses at push and rejects class fields, static blocks and modules.
  it.each([
    ['class Petition { status = "new"; }', 'Unexpected token'],
    ['class Petition { static year = 2026; }', 'Unexpected token'],
    ['class Petition { #note() {} }', "Unexpected character '#'"],
    ['class Petition { static { } }', 'Unexpected token'],
    ['import { z } from "zod";', "'import' and 'export' may appear only with 'sourceType: module'"],
    ['await good();', 'Unexpected token'],
  ])('refuses what a push would refuse: %s', async (line, message) => {
    writeFileSync(script(), `function good() {}\n${line}`);
    expect(await run(script(), 'good')).toEqual({
      code: 1,
      text: `Syntax error: SyntaxError: ${message} line: 2 file: try.gs`,
    });
  });

  it('accepts what the server accepts: optional chaining and nullish defaults', async () => {
    writeFileSync(script(), 'function good(e) { return e?.range ?? [1].at(0); }');
    expect((await run(script(), 'good')).text).toContain('Result: 1');
  });

  it('starts the clock at --now', async () => {
    const { text } = await run(script(), 'now', '--now', '2023-11-01T08:00:00+07:00', '--json');
    expect(JSON.parse(text).value).toMatch(/^2023-11-01T01:00:00/);
  });

  it('uses the manifest in the folder of the file', async () => {
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'GMT', oauthScopes: [] }));
    const { code, text } = await run(script(), 'good');
    expect([code, text]).toEqual([1, expect.stringContaining('Specified permissions are not sufficient')]);
  });

  it('prints its help, and reports wrong arguments', async () => {
    expect(await run('--help')).toEqual({
      code: 0,
      text: expect.stringContaining('npm run apps-script -- FILE.gs FUNCTION'),
    });
    expect(await run(script())).toEqual({
      code: 1,
      text: expect.stringContaining('Give a file and a function.'),
    });
    expect((await run('none.gs', 'f')).text).toContain('There is no file none.gs.');
    expect((await run('--nope')).code).toBe(1);
  });
});
