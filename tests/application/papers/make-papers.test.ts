import { makePapers } from '../../../src/application/papers/make-papers';
import type { Documents } from '../../../src/application/ports';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { agenda } from '../../../src/register/tables/agenda';
import { conferences } from '../../../src/register/tables/conferences';
import { papers } from '../../../src/register/tables/papers';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import {
  agendaRow,
  builtInTemplates,
  paperWorld,
  registered,
} from '../../support/memory/memory-ports-papers';
import { momentsOf } from '../../support/rules/sample';
import { paragraphTexts, smallDocx } from '../../templates/small-docx';

let documents: Documents;
beforeAll(async () => {
  documents = await builtInTemplates();
});

const input = { conference: 'HN-01', kinds: ['agenda'], subjects: null, mode: 'missing' } as const;
const make = (world: MemoryWorld, more: Partial<Parameters<typeof makePapers>[1]> = {}) =>
  makePapers(world.ports, { ...input, ...more });

const documentsOf = (world: MemoryWorld) =>
  world.drive.files.filter((file) => file.group === 'HN-01/van-ban' && !file.binned);

const textOf = (world: MemoryWorld): string =>
  documentsOf(world)
    .flatMap(({ content }) => paragraphTexts(content))
    .join('\n');

describe('making papers', () => {
  it('makes what Drive takes today, says that the rest waits, and makes it the next day', () => {
    const world = paperWorld(documents);
    const kinds = ['agenda', 'plan', 'notice'] as const;
    world.drive.room = 1;
    expect(make(world, { kinds })).toMatchObject({ ok: true, value: { drafts: 1, left: 2, isSpent: true } });
    expect(make(world, { kinds })).toEqual({ ok: false, failure: { code: 'documents-spent' } });
    world.drive.room = 250;
    expect(make(world, { kinds })).toMatchObject({ ok: true, value: { drafts: 2, left: 0, isSpent: false } });
    expect(new Set(rowsOf(world, papers).map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it('makes a draft with blank number and day, and enters it into the register of papers', () => {
    const world = paperWorld(documents);
    expect(make(world)).toEqual({
      ok: true,
      value: { drafts: 1, incomplete: 0, left: 0, isSpent: false, byLink: false, flawed: [] },
    });
    const [file] = documentsOf(world);
    expect([file?.name, file?.key]).toEqual([
      '2026-HN-01_CTr_du-thao_chuong-trinh',
      'HN-01/chuong-trinh/chung/1',
    ]);
    expect(rowsOf(world, papers)).toEqual([
      {
        id: 'VB-0001',
        conference: 'HN-01',
        kind: 'agenda',
        symbol: 'CTr-UBND',
        summary: 'Chương trình Hội nghị đối thoại năm 2026',
        signer: 'Lê Văn Mẫu',
        recipients: 'Như thành phần mời',
        keptBy: 'VT, VP',
        state: 'draft',
        document: file?.url,
        madeAt: '2026-11-16 08:00:00',
        madeBy: 'van-phong@xa.example',
        print: expect.stringContaining('"địa điểm":"Hội trường UBND xã"'),
      },
    ]);
    expect(textOf(world)).toMatch(/^Số: +\/CTr-UBND$/m);
    expect(textOf(world)).not.toMatch(/undefined|DỰ THẢO|\{\{/);
  });

  it('prints DỰ THẢO and names what is missing, until it is remade complete', () => {
    const world = paperWorld(documents, { venue: '' });
    expect(make(world)).toMatchObject({ ok: true, value: { drafts: 1, incomplete: 1, flawed: [] } });
    expect(textOf(world)).toContain('DỰ THẢO');
    expect(agendaRow(world)).toMatchObject({ missing: 'Hội nghị HN-01: Địa điểm', state: 'draft' });
    typeInto(world, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
    expect(make(world)).toMatchObject({ ok: true, value: { drafts: 0 } });
    expect(make(world, { mode: 'drafts' })).toMatchObject({ ok: true, value: { drafts: 1, incomplete: 0 } });
    expect(textOf(world)).toContain('Địa điểm: Nhà văn hóa xã.');
    expect(textOf(world)).not.toContain('DỰ THẢO');
    expect([agendaRow(world).missing, documentsOf(world).length]).toEqual([undefined, 1]);
  });

  it('keeps what the clerk typed into the register, and withdraws a paper from the signer', () => {
    const world = paperWorld(documents);
    make(world);
    typeInto(world, papers, 'VB-0001', { recipients: 'Các thôn', copies: 30, state: 'to-sign' });
    make(world, { mode: 'drafts' });
    expect(agendaRow(world)).toMatchObject({ recipients: 'Các thôn', copies: 30, state: 'draft' });
  });

  it('never changes an issued paper, and makes an additional one on request', () => {
    const world = paperWorld(documents);
    make(world);
    typeInto(world, papers, 'VB-0001', { state: 'issued', number: '07' });
    const before = textOf(world);
    expect(make(world, { mode: 'drafts' })).toMatchObject({ ok: true, value: { drafts: 0 } });
    expect(textOf(world)).toBe(before);
    expect(make(world, { mode: 'replace' })).toMatchObject({ ok: true, value: { drafts: 1 } });
    expect(registered(world)).toEqual(['VB-0001 agenda 07  issued', 'VB-0002 agenda   draft']);
    expect(documentsOf(world).map(({ name }) => name)).toEqual([
      '2026-HN-01_CTr_du-thao_chuong-trinh',
      '2026-HN-01_CTr_du-thao_chuong-trinh_dot-2',
    ]);
  });

  it('uses a line that the office entered by hand', () => {
    const world = paperWorld(documents);
    put(world, papers, [
      { id: 'VB-0004', conference: 'HN-01', kind: 'agenda', summary: 'Chương trình hội nghị' },
    ]);
    make(world);
    expect(rowsOf(world, papers)).toMatchObject([
      { id: 'VB-0004', summary: 'Chương trình hội nghị', state: 'draft', symbol: 'CTr-UBND' },
    ]);
  });

  it('reports the findings of the linter', () => {
    const world = paperWorld(documents);
    typeInto(world, agenda, 'CT-0001', { content: 'Tiếp đón nhân dân' });
    const made = make(world);
    expect(made).toMatchObject({ ok: true, value: { drafts: 1, incomplete: 0 } });
    expect(
      made.ok && made.value.flawed.map(({ kind, flaws }) => [kind, flaws.map((flaw) => flaw.kind)]),
    ).toEqual([['agenda', ['wrong-capital']]]);
  });

  it('keeps the findings of the linter with the paper until they are corrected', () => {
    const world = paperWorld(documents);
    typeInto(world, agenda, 'CT-0001', { content: 'Tiếp đón nhân dân' });
    make(world);
    expect(agendaRow(world).flaws).toMatch(
      /^Đoạn \d+: Viết hoa chưa đúng: “.*nhân dân.*”; đúng là “Nhân dân”\.$/,
    );
    typeInto(world, agenda, 'CT-0001', { content: 'Tiếp đón Nhân dân' });
    make(world, { mode: 'drafts' });
    expect(agendaRow(world).flaws).toBeUndefined();
  });

  it('fills the template of the office, and names an unknown tag', () => {
    const world = paperWorld(documents);
    const own = world.drive.put({ content: smallDocx(['{{Tên hội nghị}} {{Người kí}}']) });
    typeInto(world, settingsTable, 'drive.template.agenda', { value: own.url });
    expect(make(world)).toEqual({
      ok: false,
      failure: {
        code: 'template-tags',
        paper: 'agenda',
        problems: [{ tag: 'Người kí', reason: 'unknown', person: '', nearest: 'Người ký' }],
      },
    });
    expect(registered(world)).toEqual([]);
  });

  it('offers added columns as tags, even if a cell is blank', () => {
    const world = paperWorld(documents);
    const width = world.book.headers(agenda.tab).length;
    world.book.put(agenda.tab, 1, width + 1, 'Phòng');
    world.book.put(agenda.tab, 2, width + 1, 'Phòng 1');
    const own = world.drive.put({
      content: smallDocx(['{{#Chương trình}}', '{{Giờ}} {{phòng}}', '{{/Chương trình}}']),
    });
    typeInto(world, settingsTable, 'drive.template.agenda', { value: own.url });
    expect(make(world)).toMatchObject({ ok: true, value: { drafts: 1 } });
    expect(textOf(world)).toContain('Phòng 1');
  });

  it('is not made while somebody else makes papers', () => {
    const world = paperWorld(documents);
    world.papersLocked = true;
    expect(make(world)).toEqual({ ok: false, failure: { code: 'busy', doing: 'papers' } });
  });

  it('makes no second document and no second line, wherever it is interrupted', () => {
    const runs = momentsOf(40).map((moment) => {
      const world = paperWorld(documents);
      const failed = crashingAt(world.ports, moment, (ports) => makePapers(ports, input));
      make(world);
      // An ID used by an interrupted run is not given again.
      const rows = registered(world).map((row) => row.replace(/^VB-000[12]/, 'VB'));
      return { failed, files: documentsOf(world).length, rows };
    });
    expect(runs.filter(({ failed }) => !failed).length).toBeGreaterThan(0);
    expect(new Set(runs.map(({ files, rows }) => `${files} ${rows.join()}`))).toEqual(
      new Set(['1 VB agenda   draft']),
    );
  });
});
