import { finishInvitations } from '../../../src/application/invitations/finish-invitations';
import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { LettersPer } from '../../../src/register/papers/letters-per';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { papers } from '../../../src/register/tables/papers';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';
import { momentStep } from '../../support/rules/sample';
import { paragraphTexts, smallDocx } from '../../templates/small-docx';

const typed = { conference: 'HN-01', number: '05', date: '14/11/2026' };

function worldWithLetters(per: LettersPer = 'village'): MemoryWorld {
  const world = worldWith(conference, [an, binh, chi]);
  makeInvitations(world.ports, { conference: 'HN-01', per });
  return world;
}

const finish = (world: MemoryWorld, input: Partial<typeof typed> = {}) =>
  finishInvitations(world.ports, { ...typed, ...input });

const documents = (world: MemoryWorld) =>
  world.drive.files
    .filter((file) => file.group === 'HN-01/giay-moi' && !file.binned)
    .map(({ name, locked, content }) => [
      name,
      locked,
      paragraphTexts(content).filter((text) => text.includes('05/GM-UBND')).length,
    ]);

const recorded = (world: MemoryWorld) => rowsOf(world, ledger).map((job) => [job.recipient, job.locked]);

const lots = (world: MemoryWorld) => rowsOf(world, attendees).map((row) => row.invitation);
const lot = 'HN-01/GM-01';

const numberAndDay = (world: MemoryWorld) =>
  rowsOf(world, conferences).map((row) => [row.invitationNumber, row.invitationDate]);

const finishedBundles = [
  ['2026-HN-01_GM_05_co-quan-don-vi', true, 1],
  ['2026-HN-01_GM_05_thon-dong', true, 2],
];

describe('finishing the invitations', () => {
  it('puts number and date into every letter, renames and locks the documents, and logs the count', () => {
    const world = worldWithLetters();
    expect(finish(world)).toMatchObject({
      ok: true,
      value: { finished: 2, documents: [{ locked: true, letters: 1 }, { locked: true }] },
    });
    expect(documents(world)).toEqual(finishedBundles);
    expect(recorded(world)).toEqual([
      ['2026-HN-01_GM_05_co-quan-don-vi', true],
      ['2026-HN-01_GM_05_thon-dong', true],
    ]);
    expect(numberAndDay(world)).toEqual([['05', '2026-11-14']]);
    expect(lots(world)).toEqual([lot, lot, lot]);
    expect(world.notes).toEqual([
      { action: 'Cấp số và khóa giấy mời', tab: 'Hội nghị', record: 'HN-01', detail: '2 văn bản' },
    ]);
  });

  it('finishes some documents only, leaves the others drafts, and finishes them later with the same number', () => {
    const world = worldWithLetters();
    const [, village = ''] = rowsOf(world, ledger).map(({ document }) => document);
    const some = finishInvitations(world.ports, { ...typed, documents: [village ?? ''] });
    expect(some).toMatchObject({
      ok: true,
      value: { finished: 1, documents: [{ locked: false }, { locked: true }] },
    });
    expect(documents(world)).toEqual([
      ['2026-HN-01_GM_du-thao_co-quan-don-vi', false, 0],
      ['2026-HN-01_GM_05_thon-dong', true, 2],
    ]);
    expect([numberAndDay(world), lots(world)]).toEqual([[['05', '2026-11-14']], [lot, lot, undefined]]);
    expect(rowsOf(world, papers).map(({ copies }) => copies)).toEqual([2]);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 1 } });
    expect(documents(world)).toEqual(finishedBundles);
    expect([lots(world), rowsOf(world, papers).map(({ copies }) => copies)]).toEqual([[lot, lot, lot], [3]]);
  });

  it('marks the letters for correction if a colleague moves the conference during locking, also after a crash', () => {
    const hall = 'Nhà văn hóa xã';
    const renotify = (world: MemoryWorld) => rowsOf(world, papers).map((row) => row.renotify);
    const marked = [expect.stringContaining(hall)];
    const world = worldWithLetters();
    const protect: typeof world.drive.protect = (...files) => {
      typeInto(world, conferences, 'HN-01', { venue: hall });
      return world.drive.protect(...files);
    };
    const ports = { ...world.ports, drive: { ...world.ports.drive, protect } };
    expect(finishInvitations(ports, typed)).toMatchObject({ ok: true, value: { finished: 2 } });
    expect(renotify(world)).toEqual(marked);
    // A run interrupted right after the line was entered leaves no mark.
    typeInto(world, papers, 'VB-0001', { renotify: '' });
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 0 } });
    expect(renotify(world)).toEqual(marked);
  });

  it('keeps the name of the person or the part of the list in the name of the document', () => {
    const world = worldWithLetters('person');
    finish(world);
    expect(documents(world).map(([name]) => name)).toEqual([
      '2026-HN-01_GM_05_le-thi-chi',
      '2026-HN-01_GM_05_nguyen-van-an',
      '2026-HN-01_GM_05_tran-van-binh',
    ]);
    const many = Array.from({ length: 201 }, (_, index) => ({ ...an, id: `DB-${1000 + index}` }));
    const other = worldWith(conference, many);
    makeInvitations(other.ports, { conference: 'HN-01', per: 'all' });
    finish(other);
    expect(documents(other)).toEqual([
      ['2026-HN-01_GM_05_1', true, 200],
      ['2026-HN-01_GM_05_2', true, 1],
    ]);
  });

  it('changes nothing when it runs again, and finishes only new documents', () => {
    const world = worldWithLetters();
    finish(world);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 0 } });
    expect(world.notes).toHaveLength(1);
    put(world, attendees, [{ ...chi, id: 'DB-0004', fullName: 'Phạm Thị Dung' }]);
    makeInvitations(world.ports, { conference: 'HN-01', per: 'person' });
    const before = world.drive.files.filter((file) => file.locked);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 1 } });
    expect(documents(world)).toEqual([...finishedBundles, ['2026-HN-01_GM_05_pham-thi-dung_dot-2', true, 1]]);
    expect(world.drive.files.slice(0, before.length + 2)).toEqual(expect.arrayContaining(before));
  });

  it('corrects number and day of locked letters until one is sent, with a line in the journal', () => {
    const world = worldWithLetters();
    finish(world);
    expect(finish(world, { date: '15/11/2026' })).toMatchObject({ ok: true, value: { finished: 2 } });
    expect(numberAndDay(world)).toEqual([['05', '2026-11-15']]);
    expect(documents(world)).toEqual(finishedBundles);
    expect(rowsOf(world, papers).map(({ number, date }) => [number, date])).toEqual([['05', '2026-11-15']]);
    expect(world.notes.slice(-1)).toEqual([
      {
        action: 'Sửa số, ngày giấy mời',
        tab: 'Hội nghị',
        record: 'HN-01',
        detail: 'Ngày giấy mời: 14/11/2026 → 15/11/2026',
      },
    ]);
    typeInto(world, attendees, 'DB-0001', { sentOn: isoDate('2026-11-16') });
    for (const other of [{ number: '06' }, { date: '16/11/2026' }]) {
      expect(finish(world, { date: '15/11/2026', ...other })).toEqual({
        ok: false,
        failure: { code: 'document-locked' },
      });
    }
    expect(documents(world)).toEqual(finishedBundles);
  });

  it('reaches the same corrected letters when a correction is interrupted anywhere and run again', () => {
    for (let moment = 0; ; moment += momentStep) {
      const world = worldWithLetters();
      finish(world, { number: '04' });
      const crashed = crashingAt(world.ports, moment, (ports) => finishInvitations(ports, typed));
      expect(finish(world)).toMatchObject({ ok: true });
      expect(documents(world)).toEqual(finishedBundles);
      expect(recorded(world).map(([, locked]) => locked)).toEqual([true, true]);
      expect(numberAndDay(world)).toEqual([['05', '2026-11-14']]);
      expect(lots(world)).toEqual([lot, lot, lot]);
      if (!crashed) break;
    }
  });

  it('needs a number, a real day, and the required facts of the paper', () => {
    const world = worldWithLetters();
    const before = documents(world);
    expect(finish(world, { number: ' ', date: '31/11/2026' })).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        problems: [
          { row: 0, field: 'invitationDate', problem: 'not-a-date' },
          { row: 0, field: 'invitationNumber', problem: 'required' },
        ],
      },
    });
    expect(finish(world, { date: '' })).toMatchObject({
      failure: { problems: [{ row: 0, field: 'invitationDate', problem: 'required' }] },
    });
    typeInto(world, settingsTable, 'signer.name', { value: '' });
    expect(finish(world)).toEqual({
      ok: false,
      failure: { code: 'conference-blocked', conference: 'HN-01', missing: ['signer.name'] },
    });
    expect([documents(world), numberAndDay(world)]).toEqual([before, [[undefined, undefined]]]);
  });

  it('gives no number while a letter cannot be filled', () => {
    const world = worldWithLetters();
    const before = documents(world);
    const template = world.drive.put({
      content: smallDocx(['{{#Giấy mời}}', '{{Họ tên}}', '{{/Giấy mời}}']),
    });
    typeInto(world, settingsTable, 'drive.template.invitation', { value: template.url });
    expect(finish(world)).toMatchObject({ ok: false, failure: { code: 'template-tags' } });
    expect([documents(world), numberAndDay(world)]).toEqual([before, [[undefined, undefined]]]);
  });

  it('reads the finished letters back and locks none whose name is hidden', () => {
    const world = worldWithLetters();
    const before = documents(world);
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>{{Họ và tên}}</w:t></w:r>';
    const content = smallDocx(['{{#Giấy mời}}', `<w:p>${hidden}</w:p>`, 'Kính mời', '{{/Giấy mời}}']);
    typeInto(world, settingsTable, 'drive.template.invitation', { value: world.drive.put({ content }).url });
    expect(finish(world)).toMatchObject({
      ok: false,
      failure: {
        code: 'template-tags',
        problems: expect.arrayContaining([
          { tag: 'Họ và tên', reason: 'missing', person: 'Nguyễn Văn An', section: 'Giấy mời' },
        ]),
      },
    });
    expect([documents(world), numberAndDay(world)]).toEqual([before, [[undefined, undefined]]]);
  });

  it('names the cell from which a placeholder came into a letter', () => {
    const world = worldWith(conference, [{ ...an, title: '{{Chức vụ}}' }]);
    makeInvitations(world.ports, { conference: 'HN-01', per: 'person' });
    expect(finish(world)).toMatchObject({
      ok: false,
      failure: {
        code: 'template-tags',
        problems: [{ tag: '{{Chức vụ}}', reason: 'leftover', person: 'Nguyễn Văn An' }],
      },
    });
  });

  it('locks as many as the run has time for, and the rest the next time', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...an, id: `DB-${1000 + index}` }));
    const world = worldWith(conference, many);
    makeInvitations(world.ports, { conference: 'HN-01', per: 'person' });
    const { replace } = world.drive;
    const drive = {
      ...world.ports.drive,
      replace: (...files: Parameters<typeof replace>) => {
        world.elapsed += 250_000;
        return replace(...files);
      },
    };
    const ports = { ...world.ports, drive };
    expect(finishInvitations(ports, typed)).toMatchObject({ ok: true, value: { finished: 6 } });
    world.elapsed = 0;
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 54 } });
    expect(recorded(world).every(([, locked]) => locked)).toBe(true);
    expect(rowsOf(world, papers)).toMatchObject([{ kind: 'invitation', number: '05', copies: 60 }]);
  });

  it('leaves documents that Drive refuses, and finishes them the next time', () => {
    const world = worldWithLetters();
    world.drive.refused = new Set(['2026-HN-01_GM_05_thon-dong']);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 1 } });
    expect(recorded(world)).toEqual([
      ['2026-HN-01_GM_05_co-quan-don-vi', true],
      ['2026-HN-01_GM_du-thao_thon-dong', false],
    ]);
    world.drive.refused = new Set();
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 1 } });
    expect(documents(world)).toEqual(finishedBundles);
  });
});

describe('interrupted finishing', () => {
  it('reaches the same result when it runs again, wherever it stopped', () => {
    let moment = 0;
    for (; ; moment += momentStep) {
      const world = worldWithLetters();
      const crashed = crashingAt(world.ports, moment, (ports) => finishInvitations(ports, typed));
      expect(finish(world)).toMatchObject({ ok: true });
      expect(documents(world)).toEqual(finishedBundles);
      expect(recorded(world).map(([, locked]) => locked)).toEqual([true, true]);
      if (!crashed) break;
    }
    expect(moment).toBeGreaterThan(15);
  });

  it('does not use another number when documents were locked but not recorded', () => {
    const world = worldWithLetters();
    const { register } = world.ports;
    const broken = {
      ...register,
      changeBlock: () => ({ ok: false, failure: { code: 'row-moved', tab: 'Sổ gửi' } }) as const,
    };
    expect(finishInvitations({ ...world.ports, register: broken }, typed)).toEqual({
      ok: false,
      failure: { code: 'row-moved', tab: 'Sổ gửi' },
    });
    expect(finish(world, { number: '06' })).toEqual({ ok: false, failure: { code: 'document-locked' } });
    expect(numberAndDay(world)).toEqual([['05', '2026-11-14']]);
  });
});
