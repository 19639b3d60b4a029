import { saveConference, setConferenceStatus } from '../../../src/application/conference/save-conference';
import { finishInvitations } from '../../../src/application/invitations/finish-invitations';
import { issuePapers } from '../../../src/application/papers/issue-papers';
import { makePapers } from '../../../src/application/papers/make-papers';
import { signPapers } from '../../../src/application/papers/sign-papers';
import type { Documents, Drive } from '../../../src/application/ports';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { success } from '../../../src/domain/outcome';
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
import { paragraphTexts } from '../../templates/small-docx';

let documents: Documents;
beforeAll(async () => {
  documents = await builtInTemplates();
});

const typed = { conference: 'HN-01', papers: ['VB-0001'], number: '5', date: '16/11/2026' };
const issue = (world: MemoryWorld, more: Partial<typeof typed> = {}) =>
  issuePapers(world.ports, { ...typed, ...more });

function worldWithDraft(changes = {}): MemoryWorld {
  const world = paperWorld(documents, changes);
  makePapers(world.ports, { conference: 'HN-01', kinds: ['agenda'], subjects: null, mode: 'missing' });
  return world;
}

const paperFiles = (world: MemoryWorld) =>
  world.drive.files
    .filter(({ group, binned }) => group === 'HN-01/van-ban' && !binned)
    .map(({ name, locked, content }) => ({ name, locked, text: paragraphTexts(content).join('\n') }));

describe('handing papers to the signer', () => {
  it('moves complete drafts and names the incomplete ones', () => {
    const world = worldWithDraft();
    put(world, papers, [
      {
        id: 'VB-0002',
        conference: 'HN-01',
        kind: 'report',
        document: 'x',
        missing: 'Hội nghị HN-01: Đánh giá chung',
      },
    ]);
    const sign = (back: boolean) => signPapers(world.ports, { papers: ['VB-0001', 'VB-0002'], back });
    expect(sign(false)).toEqual({ ok: true, value: { changed: 1, incomplete: ['VB-0002'] } });
    expect(registered(world)).toEqual(['VB-0001 agenda   to-sign', 'VB-0002 report']);
    expect(sign(true)).toEqual({ ok: true, value: { changed: 1, incomplete: [] } });
    expect(agendaRow(world).state).toBe('draft');
    typeInto(world, papers, 'VB-0001', { state: 'issued' });
    expect(sign(true)).toEqual({ ok: false, failure: { code: 'document-locked' } });
  });
});

describe('issuing papers', () => {
  it('prints number and day, locks the document, and keeps the announced facts', () => {
    const world = worldWithDraft();
    expect(issue(world)).toEqual({ ok: true, value: { issued: 1, refused: [] } });
    expect(agendaRow(world)).toMatchObject({
      number: '05',
      symbol: 'CTr-UBND',
      date: '2026-11-16',
      state: 'issued',
      // Facts that the template does not print, such as the chair, affect no paper.
      facts: '{"date":"2026-12-08","startTime":"07:30","venue":"Hội trường UBND xã","status":""}',
    });
    const [file, ...others] = paperFiles(world);
    expect([file?.name, file?.locked, others]).toEqual(['2026-HN-01_CTr_05_chuong-trinh', true, []]);
    expect(file?.text).toMatch(/^Số: 05\/CTr-UBND$/m);
    expect(file?.text).toMatch(/^Hoằng Trung, ngày 16 tháng 11 năm 2026$/m);
    expect(world.notes.slice(-1)).toEqual([
      { action: 'Ban hành và khóa văn bản', tab: 'Văn bản', record: 'VB-0001', detail: '1 văn bản' },
    ]);
  });

  it('is refused where the paper differs from its draft, which is named with both values', () => {
    const world = worldWithDraft();
    const before = [registered(world), paperFiles(world)];
    typeInto(world, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
    typeInto(world, agenda, 'CT-0002', { content: 'Chào cờ' });
    const refusal = {
      ok: false,
      failure: {
        code: 'draft-changed',
        changes: ['Địa điểm: Hội trường UBND xã → Nhà văn hóa xã', 'Nội dung'],
      },
    };
    expect(issue(world)).toEqual(refusal);
    expect([registered(world), paperFiles(world)]).toEqual(before);
    makePapers(world.ports, { conference: 'HN-01', kinds: ['agenda'], subjects: [''], mode: 'drafts' });
    expect(issue(world)).toEqual({ ok: true, value: { issued: 1, refused: [] } });
    expect(paperFiles(world)[0]?.text).toContain('Nhà văn hóa xã');
  });

  it('changes number and day and nothing else, whenever it is issued', () => {
    const world = worldWithDraft();
    const draft = paperFiles(world)[0]?.text.split('\n') ?? [];
    world.now = '2026-12-01 08:00:00';
    expect(issue(world, { date: '01/12/2026' })).toMatchObject({ ok: true, value: { issued: 1 } });
    const issued = paperFiles(world)[0]?.text.split('\n') ?? [];
    expect(issued).toHaveLength(draft.length);
    expect(issued.filter((line, index) => line !== draft[index])).toEqual([
      'Số: 05/CTr-UBND',
      'Hoằng Trung, ngày 01 tháng 12 năm 2026',
    ]);
  });

  it('asks nothing of a draft that an older version made', () => {
    const world = worldWithDraft();
    typeInto(world, papers, 'VB-0001', { print: '' });
    typeInto(world, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
    expect(issue(world)).toMatchObject({ ok: true, value: { issued: 1 } });
  });

  it('is refused while something is missing, with the cell to fill', () => {
    const world = worldWithDraft();
    typeInto(world, conferences, 'HN-01', { venue: '' });
    expect(issue(world)).toEqual({
      ok: true,
      value: {
        issued: 0,
        refused: [
          {
            id: 'VB-0001',
            about: '',
            gaps: [{ tab: 'Hội nghị', row: 'HN-01', name: 'Địa điểm', cell: 'L2' }],
            flaws: [],
          },
        ],
      },
    });
    expect(registered(world)).toEqual(['VB-0001 agenda   draft']);
  });

  it('is refused while the linter finds something', () => {
    const world = worldWithDraft();
    typeInto(world, agenda, 'CT-0002', { content: 'Lời chào  mừng' });
    typeInto(world, agenda, 'CT-0003', { content: 'Tiếp thu ý kiến nhân dân' });
    expect(issue(world)).toMatchObject({
      ok: true,
      value: { issued: 0, refused: [{ gaps: [], flaws: [{ kind: 'wrong-capital' }] }] },
    });
    expect(paperFiles(world).map(({ locked }) => locked)).toEqual([false]);
  });

  it("names the maker of a colleague's document and uses no number; a draft is made again as an own document", () => {
    const world = worldWithDraft();
    world.me = 'dia-chinh@xa.example';
    const before = [registered(world), paperFiles(world)];
    const drive: Drive = {
      ...world.ports.drive,
      list: () => success([]),
      listWith: (...input) => ({ ...world.ports.drive.listWith(...input), files: success([]) }),
    };
    const ports = { ...world.ports, drive };
    const refusal = {
      ok: false,
      failure: { code: 'document-of-other', person: 'van-phong@xa.example' },
    };
    expect(issuePapers(ports, typed)).toEqual(refusal);
    const again = { conference: 'HN-01', kinds: ['agenda'], subjects: null, mode: 'drafts' } as const;
    expect([registered(world), paperFiles(world)]).toEqual(before);
    expect(makePapers(ports, again)).toMatchObject({
      ok: true,
      value: { drafts: 1, shared: { takenOver: [{ person: 'van-phong@xa.example', documents: 1 }] } },
    });
    expect([registered(world), paperFiles(world).length]).toEqual([before[0], 2]);
    expect(issue(world)).toMatchObject({ ok: true, value: { issued: 1 } });
    expect(paperFiles(world).map(({ locked }) => locked)).toEqual([false, true]);
  });

  it('needs number and day, and refuses a future day', () => {
    const world = worldWithDraft();
    const problems = (more: Partial<typeof typed>) => {
      const issued = issue(world, more);
      return issued.ok || issued.failure.code !== 'invalid'
        ? issued
        : issued.failure.problems.map(({ field, problem }) => `${field} ${problem}`);
    };
    expect(problems({ number: '', date: '' })).toEqual(['number required', 'date required']);
    expect(problems({ number: 'năm', date: '17/11/2026' })).toEqual([
      'number not-a-number',
      'date in-the-future',
    ]);
  });

  it('gives no number twice, including those typed by hand and that of the invitations, unless each kind has its own series', () => {
    const world = worldWithDraft({ invitationNumber: '04', invitationDate: '2026-11-12' });
    put(world, papers, [
      { id: 'VB-0009', conference: 'HN-00', kind: 'report', number: '5/BC-UBND', state: 'issued' },
      { id: 'VB-0010', kind: 'plan', number: '06', date: '2025-03-01' as never },
    ]);
    expect(issue(world, { number: '04' })).toEqual({
      ok: false,
      failure: { code: 'number-taken', number: '04', holder: 'HN-01' },
    });
    expect(issue(world, { number: '05' })).toEqual({
      ok: false,
      failure: { code: 'number-taken', number: '05', holder: 'VB-0009' },
    });
    // The number of another year is free.
    expect(issue(world, { number: '06' })).toMatchObject({ ok: true, value: { issued: 1 } });
    const other = worldWithDraft({ invitationNumber: '04', invitationDate: '2026-11-12' });
    typeInto(other, settingsTable, 'option.series', { value: 'Riêng từng loại' });
    expect(issue(other, { number: '04' })).toMatchObject({ ok: true, value: { issued: 1 } });
  });

  it('refuses the number of a paper for the invitations, and enters them into the register', () => {
    const world = worldWithDraft();
    issue(world);
    const finish = (number: string) =>
      finishInvitations(world.ports, { conference: 'HN-01', number, date: '16/11/2026' });
    expect(finish('05')).toEqual({
      ok: false,
      failure: { code: 'number-taken', number: '05', holder: 'VB-0001' },
    });
    expect(finish('06')).toMatchObject({ ok: true });
  });

  it('changes nothing the second time, and never uses another number', () => {
    const world = worldWithDraft();
    issue(world);
    const before = [registered(world), paperFiles(world)];
    expect(issue(world)).toEqual({ ok: true, value: { issued: 0, refused: [] } });
    expect(issue(world, { number: '6' })).toEqual({ ok: false, failure: { code: 'document-locked' } });
    expect([registered(world), paperFiles(world)]).toEqual(before);
  });

  describe('correcting number and day', () => {
    const correct = (world: MemoryWorld, more: Partial<typeof typed> = {}) =>
      issuePapers(world.ports, { ...typed, number: '6', date: '15/11/2026', ...more, corrects: true });
    const issuedWorld = (): MemoryWorld => {
      const world = worldWithDraft();
      issue(world);
      return world;
    };
    const correction = 'Số: 05 → 06; Ngày văn bản: 16/11/2026 → 15/11/2026';

    it('fills and locks the paper again, with a line in the journal', () => {
      const world = issuedWorld();
      const before = paperFiles(world)[0]?.text.split('\n') ?? [];
      expect(correct(world)).toEqual({ ok: true, value: { issued: 1, correction, refused: [] } });
      expect(registered(world)).toEqual(['VB-0001 agenda 06 2026-11-15 issued']);
      const [file, ...others] = paperFiles(world);
      expect([file?.name, file?.locked, others]).toEqual(['2026-HN-01_CTr_06_chuong-trinh', true, []]);
      expect(file?.text.split('\n').filter((line, index) => line !== before[index])).toEqual([
        'Số: 06/CTr-UBND',
        'Hoằng Trung, ngày 15 tháng 11 năm 2026',
      ]);
      expect(world.notes.slice(-1)).toEqual([
        { action: 'Sửa số, ngày văn bản', tab: 'Văn bản', record: 'VB-0001', detail: correction },
      ]);
      expect(correct(world)).toEqual({ ok: true, value: { issued: 0, refused: [] } });
    });

    it('is refused once the paper has left, and for a draft', () => {
      const locked = { ok: false, failure: { code: 'document-locked' } };
      const [moved, received] = [issuedWorld(), issuedWorld()];
      typeInto(moved, papers, 'VB-0001', { movedOn: isoDate('2026-11-16') });
      typeInto(received, papers, 'VB-0001', { receivedBy: 'Nguyễn Văn An' });
      expect([correct(moved), correct(received), correct(worldWithDraft())]).toEqual([
        locked,
        locked,
        locked,
      ]);
      expect(paperFiles(moved)[0]?.text).toContain('Số: 05/CTr-UBND');
    });

    it('changes nothing else: what the register says otherwise now asks for a new print', () => {
      const world = issuedWorld();
      const before = [registered(world), paperFiles(world)];
      typeInto(world, conferences, 'HN-01', { venue: 'Nhà văn hóa xã' });
      expect(correct(world)).toEqual({
        ok: false,
        failure: { code: 'draft-changed', changes: ['Địa điểm'], issued: 'papers' },
      });
      expect(correct(world, { number: '6', date: '17/11/2026' })).toMatchObject({
        failure: { code: 'invalid' },
      });
      expect([registered(world), paperFiles(world)]).toEqual(before);
    });

    it('ends the same wherever it is broken off and run again', () => {
      const runs = momentsOf(34).map((moment) => {
        const world = issuedWorld();
        const broke = crashingAt(world.ports, moment, (ports) =>
          issuePapers(ports, { ...typed, number: '6', date: '15/11/2026', corrects: true }),
        );
        correct(world);
        return { broke, end: JSON.stringify([registered(world), paperFiles(world)]) };
      });
      expect(runs.some(({ broke }) => !broke)).toBe(true);
      expect(new Set(runs.map(({ end }) => end)).size).toBe(1);
    });
  });

  it('replaces the issued paper for which it was made', () => {
    const world = worldWithDraft();
    issue(world);
    makePapers(world.ports, { conference: 'HN-01', kinds: ['agenda'], subjects: null, mode: 'replace' });
    expect(issue(world, { papers: ['VB-0002'], number: '7' })).toMatchObject({
      ok: true,
      value: { issued: 1 },
    });
    expect(registered(world)).toEqual([
      'VB-0001 agenda 05 2026-11-16 replaced',
      'VB-0002 agenda 07 2026-11-16 issued',
    ]);
    expect(paperFiles(world).map(({ text }) => /^Số: .*$/m.exec(text)?.[0])).toEqual([
      'Số: 05/CTr-UBND',
      'Số: 07/CTr-UBND',
    ]);
  });

  it('gives one number to one paper, wherever it is interrupted', () => {
    const runs = momentsOf(28).map((moment) => {
      const world = worldWithDraft();
      const failed = crashingAt(world.ports, moment, (ports) => issuePapers(ports, typed));
      issue(world);
      return {
        failed,
        rows: registered(world),
        files: paperFiles(world).map(({ name, locked }) => `${name} ${locked}`),
      };
    });
    expect(runs.filter(({ failed }) => !failed).length).toBeGreaterThan(0);
    expect(new Set(runs.map(({ rows, files }) => [...rows, ...files].join()))).toEqual(
      new Set(['VB-0001 agenda 05 2026-11-16 issued,2026-HN-01_CTr_05_chuong-trinh true']),
    );
  });
});

describe('a change after papers were issued', () => {
  const request = '0a1b2c3d-0000-4000-8000-000000000007';
  const change = (
    world: MemoryWorld,
    draft: Readonly<Record<string, string>>,
    base: Readonly<Record<string, string>>,
  ) => {
    const sheet = world.ports.register.read(conferences);
    const fingerprint = sheet.ok ? (sheet.value.rows[0]?.fingerprint ?? '') : '';
    return saveConference(world.ports, { request, id: 'HN-01', fingerprint, base, draft });
  };

  it('marks papers that state it, with old and new value, and unmarks them when it is reverted', () => {
    const world = worldWithDraft();
    issue(world);
    const before = paperFiles(world);
    expect(
      change(
        world,
        { venue: 'Nhà văn hóa', chair: 'Bùi Văn Khác' },
        { venue: 'Hội trường UBND xã', chair: 'Lê Văn Mẫu' },
      ).ok,
    ).toBe(true);
    expect(agendaRow(world)).toMatchObject({
      state: 'issued',
      renotify: 'Địa điểm: Hội trường UBND xã → Nhà văn hóa',
    });
    expect(paperFiles(world)).toEqual(before);
    change(world, { venue: 'Hội trường UBND xã' }, { venue: 'Nhà văn hóa' });
    expect(agendaRow(world).renotify).toBeUndefined();
  });

  it('does not affect drafts and papers that do not state it', () => {
    const world = worldWithDraft();
    change(world, { date: '09/12/2026' }, { date: '08/12/2026' });
    expect(agendaRow(world).renotify).toBeUndefined();
    const other = worldWithDraft();
    issue(other);
    change(other, { secretary: 'Bùi Văn Khác' }, { secretary: 'Phạm Văn Mẫu' });
    expect(rowsOf(other, papers).map(({ renotify }) => renotify)).toEqual([undefined]);
  });

  it('marks papers that state the day when the conference is cancelled', () => {
    const world = worldWithDraft({ status: 'issued' });
    issue(world);
    setConferenceStatus(world.ports, { id: 'HN-01', status: 'postponed' });
    expect(agendaRow(world).renotify).toBe('Trạng thái: Đã chốt → Hoãn');
    setConferenceStatus(world.ports, { id: 'HN-01', status: 'preparing' });
    expect(agendaRow(world).renotify).toBeUndefined();
  });

  it('is settled once the correcting paper is issued', () => {
    const world = worldWithDraft();
    issue(world);
    put(world, papers, [
      {
        id: 'VB-0002',
        conference: 'HN-01',
        kind: 'invitation',
        number: '06',
        symbol: 'GM-UBND',
        date: isoDate('2026-11-16'),
        state: 'issued',
        facts: '{"date":"2026-12-08","startTime":"07:30","venue":"Hội trường UBND xã","chair":"Lê Văn Mẫu"}',
      },
    ]);
    change(world, { venue: 'Nhà văn hóa xã' }, { venue: 'Hội trường UBND xã' });
    const marks = () => rowsOf(world, papers).map(({ kind, renotify }) => [kind, renotify]);
    const changed = 'Địa điểm: Hội trường UBND xã → Nhà văn hóa xã';
    expect(marks()).toEqual([
      ['agenda', changed],
      ['invitation', changed],
    ]);
    makePapers(world.ports, { conference: 'HN-01', kinds: ['correction'], subjects: null, mode: 'replace' });
    expect(issue(world, { papers: ['VB-0003'], number: '07' })).toEqual({
      ok: true,
      value: { issued: 1, refused: [] },
    });
    expect(marks()).toEqual([
      ['agenda', undefined],
      ['invitation', undefined],
      ['correction', undefined],
    ]);
    expect(paperFiles(world).map(({ text }) => text.includes('Số: 07/TB-UBND'))).toEqual([false, true]);
    // The next change is separate.
    change(world, { venue: 'Sân vận động' }, { venue: 'Nhà văn hóa xã' });
    expect(marks()[0]).toEqual(['agenda', 'Địa điểm: Nhà văn hóa xã → Sân vận động']);
  });
});
