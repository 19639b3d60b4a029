import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { loadWorld, saveWorld } from '../../../src/host/disk/world-folder';
import { readWorkbook, writeWorkbook } from '../../../src/host/disk/xlsx';
import { type DriveFile, docxType, googleDocType, putFile } from '../../../src/host/model/world/drive';
import type { WorldState } from '../../../src/host/model/world/world';
import { hostOf, returned } from '../../support/host/script-host';

const code = `
  function season() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Đại biểu');
    sheet.getRange(1, 1, 500, 3).setNumberFormat('@');
    sheet.getRange(1, 1, 2, 3).setValues([['Họ tên', 'Điện thoại', 'Thôn'], ['Nguyễn Văn A', '0912345678', 'Đoài']]);
    sheet.setFrozenRows(1);
    PropertiesService.getScriptProperties().setProperty('k', 'v');
    ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).create();
    MailApp.sendEmail({ to: 'a@xa.vn', subject: 'Mời họp', body: 'Kính gửi' });
  }
  function phone() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Đại biểu').getRange('B2').getValue(); }`;

function paper(id: string, name: string, text: string, trashed = false): DriveFile {
  const zip = new PizZip();
  zip.file('word/document.xml', `<w:document><w:t>${text}</w:t></w:document>`, { date: new Date(0) });
  return {
    id,
    name,
    mimeType: googleDocType,
    parents: [],
    appProperties: { key: id },
    trashed,
    contentRestrictions: [],
    createdTime: '2023-11-01T00:00:00.000Z',
    modifiedTime: '2023-11-01T00:00:00.000Z',
    owner: 'chu@xa.vn',
    permissions: [],
    appCreated: true,
    version: 1,
    content: { mediaType: docxType, base64: zip.generate({ type: 'base64' }) },
  };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'world-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function season(): WorldState {
  const host = hostOf({ 'Code.js': code });
  returned(host.run('season'));
  putFile(host.state.drive, paper('1a', 'Giấy mời', 'một'));
  putFile(host.state.drive, paper('1b', 'Giấy mời', 'hai'));
  putFile(host.state.drive, paper('1c', 'Bỏ đi', 'ba', true));
  return host.state;
}

async function reload(): Promise<WorldState> {
  const world = await loadWorld(folder);
  if (!world) throw new Error('nothing was saved');
  return world;
}

describe('a world in a folder', () => {
  it('loads as it was saved, and a host continues it', async () => {
    const state = season();
    await saveWorld(state, folder);
    const back = await reload();
    expect(back).toEqual(state);
    expect(hostOf({ 'Code.js': code }, { state: back }).run('phone').value).toBe('0912345678');
  });

  it('is a workbook, papers and mails in common formats', async () => {
    await saveWorld(season(), folder);
    expect(readdirSync(folder).sort()).toEqual(['docs', 'mail', 'register.xlsx', 'state.json']);
    expect(readdirSync(join(folder, 'docs')).sort()).toEqual(['Giấy mời (2).docx', 'Giấy mời.docx']);
    expect(readdirSync(join(folder, 'mail'))).toEqual(['001-Mời họp a@xa.vn.eml']);
    expect(readFileSync(join(folder, 'state.json')).length).toBeLessThan(20_000);
  });

  it('removes files of papers and mails that no longer exist', async () => {
    const state = season();
    await saveWorld(state, folder);
    state.drive.files = {};
    state.mailbox.sent = [];
    await saveWorld(state, folder);
    expect([readdirSync(join(folder, 'docs')), readdirSync(join(folder, 'mail'))]).toEqual([[], []]);
  });

  it('loads edits of the workbook and of a paper', async () => {
    const state = season();
    await saveWorld(state, folder);
    const register = join(folder, 'register.xlsx');
    const book = await readWorkbook(readFileSync(register), state.workbook);
    const sheets = book.sheets.map((sheet) => {
      if (sheet.name !== 'Đại biểu') return sheet;
      return {
        ...sheet,
        rows: [...sheet.rows.slice(0, 2), { values: ['Trần Thị B', '0987654321'], styles: [] }],
      };
    });
    writeFileSync(register, await writeWorkbook({ ...book, sheets }, 0));
    const edited = Buffer.from(paper('x', 'x', 'sửa').content?.base64 ?? '', 'base64');
    writeFileSync(join(folder, 'docs', 'Giấy mời.docx'), edited);
    const back = await reload();
    const people = back.workbook.sheets.find((sheet) => sheet.name === 'Đại biểu');
    expect(people?.rows.slice(0, 3).map((row) => row?.values)).toEqual([
      ['Họ tên', 'Điện thoại', 'Thôn'],
      ['Nguyễn Văn A', '0912345678', 'Đoài'],
      ['Trần Thị B', '0987654321', null],
    ]);
    expect(people).toMatchObject({ id: state.workbook.sheets[1]?.id, frozenRows: 1 });
    expect(people?.rows[2]?.styles[1]).toEqual({ format: '@' });
    expect(back.drive.files['1a']?.content?.base64).toBe(edited.toString('base64'));
  });

  it('has the spreadsheets beside it that formulas may import from', async () => {
    const state = season();
    await saveWorld(state, folder);
    mkdirSync(join(folder, 'others'));
    writeFileSync(join(folder, 'others', '1xaDong.xlsx'), readFileSync(join(folder, 'register.xlsx')));
    const { others } = await reload();
    expect(others).toMatchObject({
      '1xaDong': {
        isShared: true,
        workbook: { id: '1xaDong', sheets: state.workbook.sheets.map(({ name }) => ({ name })) },
      },
    });
  });

  it('is undefined in an empty folder', async () => {
    expect(await loadWorld(join(folder, 'none'))).toBeUndefined();
  });
});
