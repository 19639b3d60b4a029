import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/host/disk/xlsx';
import type { Host, Snapshot } from '../../src/host/host';
import { isFormula, type Sheet } from '../../src/host/model/workbook/workbook';
import { type DriveFile, docxType } from '../../src/host/model/world/drive';
import { currentSchema } from '../../src/register/schema';
import { workbook as tables } from '../../src/register/workbook';
import { contract, opensRegister } from '../../src/rpc/contract';
import { protocolVersion } from '../../src/rpc/protocol';
import { ask, builtHost, fine, setUp as setUpNew } from '../support/host/journey';
import { type StoredRow, storedRows } from '../support/host/office';
import { smallDocx } from '../templates/small-docx';

const folder = 'tests/journeys/register-1';
const clerk = 'vanthu@example.vn';

/** A register as version 1 of the layout left it, with what was stored beside its sheets. */
async function formerRegister(): Promise<Host> {
  const world = JSON.parse(readFileSync(`${folder}/world.json`, 'utf8'));
  const host = builtHost({ owner: clerk });
  const identity = { id: world.id, name: 'Sổ đối thoại 2026', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
  const docx = smallDocx(['{{#Giấy mời}}', '{{Họ và tên}}', '{{/Giấy mời}}']);
  const content = { mediaType: docxType, base64: Buffer.from(docx).toString('base64') };
  host.state.workbook = await readWorkbook(readFileSync(`${folder}/register.xlsx`), identity);
  host.state.clock = world.clock;
  host.state.scriptId = world.script;
  host.state.properties.document = world.properties;
  host.state.drive.files = Object.fromEntries(
    (world.files as readonly DriveFile[]).map((file) => {
      const whole: DriveFile = {
        ...file,
        trashed: false,
        contentRestrictions: [],
        createdTime: '2026-11-16T00:30:00.000Z',
        modifiedTime: '2026-11-16T00:30:00.000Z',
        permissions: [],
        appCreated: true,
        version: 1,
        ...(file.mimeType.endsWith('document') ? { content } : {}),
      };
      return [file.id, whole];
    }),
  );
  return host;
}

let former: Host;
let start: Snapshot;
beforeAll(async () => {
  former = await formerRegister();
  start = former.snapshot();
});
beforeEach(() => former.restore(start));

/** The rows of every declared sheet that is there, without their lines. */
const rowsOf = (host: Host): Readonly<Record<string, readonly StoredRow[]>> =>
  Object.fromEntries(
    tables
      .filter(({ tab }) => host.state.workbook.sheets.some(({ name }) => name === tab))
      .map(({ tab }) => [tab, storedRows(host, tab).map(({ line: _, ...row }) => row)]),
  );

const setUp = (host: Host): string => {
  fine(host.open(clerk));
  const execution = fine(host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { user: clerk, answers: ['OK'] }));
  return execution.ui.flatMap((event) => (event.kind === 'alert' ? [event.text] : [])).join('\n');
};

const pulseOf = (host: Host): readonly string[] => {
  const { reply } = ask(host, 'petition.open', {}, clerk);
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return (reply.pulse ?? []).map(({ label }) => label);
};

/** Texts and formulas of a tab, without results. */
const contentOf = (sheet: Sheet | undefined): string =>
  JSON.stringify(
    sheet?.rows.map((row) => row?.values.map((cell) => (isFormula(cell) ? cell.formula : cell))),
  );

const tabOf = (host: Host, tab: string): Sheet | undefined =>
  host.state.workbook.sheets.find(({ name }) => name === tab);

const versionIn = (host: Host): unknown =>
  storedRows(host, 'Cấu hình').find((row) => row.Mã === 'register.schema')?.['Giá trị'];

/** Cells that are no longer what they were; cells of new columns and new rows do not count. */
function changedCells(
  before: ReturnType<typeof rowsOf>,
  after: ReturnType<typeof rowsOf>,
): readonly string[] {
  return Object.entries(before).flatMap(([tab, rows]) =>
    rows.flatMap((row, at) =>
      Object.entries(row)
        .filter(([header, cell]) => after[tab]?.[at]?.[header] !== cell)
        .map(([header]) => `${tab} ${at} ${header}`),
    ),
  );
}

it('a register of version 1 says in every sidebar that it can be upgraded, and leaves its board alone until then', () => {
  expect(versionIn(former)).toBeUndefined();
  expect(pulseOf(former)).toEqual(['Nâng cấp sổ']);
  const before = contentOf(tabOf(former, 'Tổng quan'));
  fine(former.open(clerk));
  expect(contentOf(tabOf(former, 'Tổng quan'))).toBe(before);
});

it('set-up upgrades it, changes the meaning of no row and says where the former board is', () => {
  const before = rowsOf(former);
  const board = contentOf(tabOf(former, 'Tổng quan'));
  const count = Object.values(before).reduce((sum, rows) => sum + rows.length, 0);
  expect(count).toBeGreaterThan(400);
  expect(setUp(former)).toContain(
    `Đã nâng cấp sổ từ bản 1 lên bản ${currentSchema}. Nội dung cũ giữ ở trang ẩn “Tổng quan (bản 1)”; xem xong có thể xóa.`,
  );
  const changed = changedCells(before, rowsOf(former));
  process.stdout.write(`upgrade from version 1: ${count} rows, ${changed.length} changed in meaning\n`);
  expect(changed).toEqual([]);
  expect([versionIn(former), pulseOf(former)]).toEqual([String(currentSchema), []]);
  const copy = tabOf(former, 'Tổng quan (bản 1)');
  expect([copy?.hidden, contentOf(copy)]).toEqual([true, board]);
});

it('an upgrade that is cut off is done again and keeps the first copy', () => {
  const board = contentOf(tabOf(former, 'Tổng quan'));
  let formats = 0;
  former.onHook({
    before({ service, member }) {
      if (service !== 'SpreadsheetApp.Range' || member !== 'setNumberFormat') return undefined;
      formats += 1;
      return formats > 3 ? { kind: 'kill' } : undefined;
    },
  });
  fine(former.open(clerk));
  const menu = 'Đối thoại > Sổ > Thiết lập sổ';
  expect(former.runMenu(menu, { user: clerk }).status).toBe('killed');
  former.onHook(undefined);
  expect(versionIn(former)).toBeUndefined();
  setUp(former);
  const copies = former.state.workbook.sheets.filter(({ name }) => name.startsWith('Tổng quan ('));
  expect(copies.map((copy) => [copy.name, contentOf(copy) === board])).toEqual([['Tổng quan (bản 1)', true]]);
  expect(versionIn(former)).toBe(String(currentSchema));
});

describe('a register that a newer version has upgraded', () => {
  const refused = 'Bản tiện ích mới hơn đã nâng cấp sổ này nên chưa ghi gì.';
  const version = String(currentSchema + 1);
  const register = builtHost();
  setUpNew(register);
  const line = storedRows(register, 'Cấu hình').find((row) => row.Mã === 'register.schema')?.line;
  register.hand.type('Cấu hình', `C${line}`, version);
  const { document } = register.state.properties;
  register.state.properties.document = { ...document, 'register.schema': version };
  const written = (): string => {
    // Cells that a formula spills into stand there once it is calculated.
    register.calculate();
    return JSON.stringify([register.state.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)])]);
  };
  const before = written();

  it('is not set up again by this one', () => {
    fine(register.open());
    const { ui } = fine(register.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] }));
    expect(ui.map((event) => (event.kind === 'alert' ? event.text : ''))[0]).toContain(refused);
    expect(written()).toBe(before);
  });

  it('is opened by no sidebar and changed by none that was open before', () => {
    const openings = Object.keys(contract).filter(opensRegister);
    const codes = openings.map((name) => {
      // Each opening takes nothing, or null for the current conference or kind.
      const input = { conference: null, kind: null };
      const call = JSON.stringify({ version: protocolVersion, name, input });
      return JSON.parse(String(fine(register.call('rpc', [call])).value)).failure?.code;
    });
    expect(codes).toEqual(openings.map(() => 'newer-register'));
    const { reply } = ask(register, 'check.fix', {});
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'newer-register' },
      sentence: expect.stringContaining(refused),
    });
    expect(written()).toBe(before);
  });

  it('gets no mail from this one', () => {
    register.advance({ days: 2 });
    expect([register.state.mailbox.sent, written()]).toEqual([[], before]);
  });
});
