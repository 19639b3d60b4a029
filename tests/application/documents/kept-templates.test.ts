import { documentsInDrive } from '../../../src/application/documents/drive-documents';
import {
  keepTemplate,
  keepTemplatesInUse,
  keptTemplate,
} from '../../../src/application/documents/kept-templates';
import { keptTemplates } from '../../../src/register/settings/kept-templates-table';
import { readSettings } from '../../../src/register/settings/settings';
import { settingsTable } from '../../../src/register/settings/settings-table';
import type { Columns, RowOf, Table } from '../../../src/register/table';
import { type MemoryWorld, memoryWorld } from '../../support/memory/memory-ports';
import { smallDocx } from '../../templates/small-docx';

/** A register whose set-up made the hidden sheet. */
function worldWithSheet(): MemoryWorld {
  const world = memoryWorld();
  world.book.addTab(keptTemplates.tab, 99);
  Object.values(keptTemplates.columns).forEach(({ header }, index) => {
    world.book.put(keptTemplates.tab, 1, index + 1, header);
  });
  return world;
}

/** Whole rows, blank fields included. */
function rowsOf<C extends Columns>(world: MemoryWorld, table: Table<C>): readonly RowOf<Table<C>>[] {
  const sheet = world.ports.register.read(table);
  return sheet.ok ? sheet.value.rows.map(({ values }) => values) : [];
}

const settingsOf = (world: MemoryWorld) => readSettings(rowsOf(world, settingsTable));
const docx = (text: string): Uint8Array => smallDocx([text]);
/** Text that hardly shrinks, so that the file takes several cells. */
const longText = (length: number): string =>
  Array.from({ length }, (_, index) => ((index * 7919 + 104_729) % 1_000_003).toString(36)).join(' ');
const kept = (world: MemoryWorld) =>
  rowsOf(world, keptTemplates).map(({ part, kind, parts, account }) => [part, kind, parts, account]);

describe('templates kept in the workbook', () => {
  it('are taken from there by an account that cannot open the Doc, which names day and account', () => {
    const world = worldWithSheet();
    keepTemplatesInUse(world.ports, settingsOf(world).papers.templates);
    const { value: word } = world.ports.drive.exportWord('file-00000001') as { value: Uint8Array };
    world.me = 'dong-nghiep@xa.example';
    world.drive.deleteForGood('file-00000001');
    const inDrive = documentsInDrive(world.ports, settingsOf(world), 'HN-01/giay-moi');
    expect(inDrive.template('invitation')).toEqual({ ok: true, value: word });
    expect(inDrive.keptTemplates()).toEqual([
      { kind: 'invitation', keptOn: '2026-11-16', account: 'van-phong@xa.example' },
    ]);
  });

  it('are split into cells of fewer than 50,000 characters and put together again', () => {
    const world = worldWithSheet();
    const large = docx(longText(40_000));
    keepTemplate(world.ports, 'agenda', 'doc-1', large);
    const rows = rowsOf(world, keptTemplates);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ content }) => content.length >= 50_000 || !content.startsWith('b64:'))).toEqual([]);
    expect(keptTemplate(world.ports, 'agenda', 'doc-1')?.content).toEqual(large);
  });

  it('are written again only when the text differs, and keep the Doc before, not those before it', () => {
    const world = worldWithSheet();
    const writes: number[] = [];
    const { replaceRows } = world.ports.register;
    const register: typeof world.ports.register = {
      ...world.ports.register,
      replaceRows(sheet, rows) {
        writes.push(rows.length);
        return replaceRows(sheet, rows);
      },
    };
    const ports = { ...world.ports, register };
    keepTemplate(ports, 'agenda', 'doc-1', docx('một'));
    keepTemplate(ports, 'agenda', 'doc-1', docx('một'));
    expect(writes).toEqual([1]);
    keepTemplate(ports, 'agenda', 'doc-1', docx('hai'));
    keepTemplate(ports, 'agenda', 'doc-2', docx('ba'));
    keepTemplate(ports, 'plan', 'doc-4', docx('kế hoạch'));
    keepTemplate(ports, 'agenda', 'doc-3', docx('tư'));
    expect(kept(world).map(([part]) => part)).toEqual(['doc-2/1', 'doc-4/1', 'doc-3/1']);
  });

  it('are not used when somebody damaged them, and set-up keeps them again', () => {
    const world = worldWithSheet();
    const { templates } = settingsOf(world).papers;
    keepTemplatesInUse(world.ports, templates);
    const content = Object.keys(keptTemplates.columns).indexOf('content') + 1;
    world.book.put(keptTemplates.tab, 2, content, 'b64:UEsDBA==');
    expect(keptTemplate(world.ports, 'invitation', 'file-00000001')).toBeNull();
    const book = world.book.tab(keptTemplates.tab);
    for (const column of book.columns) column.cells.splice(1);
    keepTemplatesInUse(world.ports, templates);
    expect(kept(world)).toEqual([['file-00000001/1', 'invitation', 1, 'van-phong@xa.example']]);
  });

  it('leave a register without the sheet as it is, where a missing template names who made it', () => {
    const world = memoryWorld();
    keepTemplate(world.ports, 'agenda', 'doc-1', docx('một'));
    world.memory['set-up.maker'] = 'van-phong@xa.example';
    world.drive.deleteForGood('file-00000001');
    const inDrive = documentsInDrive(world.ports, settingsOf(world), 'HN-01/giay-moi');
    expect(inDrive.template('invitation')).toEqual({
      ok: false,
      failure: { code: 'template-missing', person: 'van-phong@xa.example' },
    });
  });
});
