import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import type { LettersPer } from '../../../src/register/papers/letters-per';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { ledger } from '../../../src/register/tables/ledger';
import { crashingAt } from '../../support/memory/crashing-ports';
import { clerk, type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';
import { momentStep } from '../../support/rules/sample';
import { paragraphTexts, smallDocx } from '../../templates/small-docx';

const make = (world: MemoryWorld, per: LettersPer = 'all') =>
  makeInvitations(world.ports, { conference: 'HN-01', per });

/** The documents of the conference that are not in the bin: name, key, and the paragraphs with text. */
const documents = (world: MemoryWorld) =>
  world.drive.files
    .filter((file) => file.group === 'HN-01/giay-moi' && !file.binned)
    .map(({ name, key, content }) => ({
      name,
      key,
      text: paragraphTexts(content).filter((text) => text.trim() !== ''),
    }));

/** The lot of letters that each person's is in, as Sổ gửi has it. */
const lots = (world: MemoryWorld) =>
  rowsOf(world, attendees).map(
    ({ id = '' }) => rowsOf(world, ledger).find((job) => job.people?.split(' ').includes(id))?.run ?? '',
  );

const toAn = expect.stringContaining('Ông Nguyễn Văn An | đại diện Nhân dân thôn Đông');
const toBinh = expect.stringContaining('Ông Trần Văn Bình');
const toChi = expect.stringContaining('Bà Lê Thị Chi');

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...an,
    id: `DB-${String(index + 1).padStart(4, '0')}`,
  }));

describe('making invitations', () => {
  it('warns when anybody with the link could open the letters', () => {
    const world = worldWith(conference, [an, binh, chi]);
    world.drive.sharedByLink = true;
    expect(make(world)).toMatchObject({ ok: true, value: { byLink: true } });
  });

  it('finding 16: the chairman does not invite himself, another person of his name is invited', () => {
    const chairman = { ...an, id: 'DB-0009', fullName: 'Lê Văn Mẫu', group: 'committee' } as const;
    const world = worldWith(conference, [
      chairman,
      { ...an, id: 'DB-0010', fullName: 'Lê Văn Mẫu' },
      { ...chairman, id: 'DB-0011', fullName: 'Vũ Văn Phó' },
    ]);
    expect(make(world)).toMatchObject({ ok: true, value: { letters: 2 } });
    const [job] = rowsOf(world, ledger);
    expect(job?.people?.split(' ').sort()).toEqual(['DB-0010', 'DB-0011']);
  });

  it('makes what Drive takes today, says that the rest waits, and makes it the next day', () => {
    const world = worldWith(conference, many(20));
    world.drive.room = 8;
    expect(make(world, 'person')).toMatchObject({ ok: true, value: { letters: 8, left: 12, isSpent: true } });
    expect(make(world, 'person')).toEqual({ ok: false, failure: { code: 'documents-spent' } });
    world.drive.room = 250;
    expect(make(world, 'person')).toMatchObject({
      ok: true,
      value: { letters: 12, left: 0, isSpent: false },
    });
    expect(new Set(documents(world).map(({ key }) => key)).size).toBe(20);
  });

  it('puts all letters in printing order into one document, and records the document of each', () => {
    const world = worldWith(conference, [an, binh, chi]);
    const made = make(world);
    expect(documents(world)).toEqual([
      {
        name: '2026-HN-01_GM_du-thao_hoi-nghi-doi-thoai-nam-2026',
        key: 'HN-01/GM-01/in-1',
        text: [toChi, toAn, toBinh],
      },
    ]);
    const [file] = world.drive.files.slice(-1);
    const job = {
      key: 'HN-01/GM-01/in-1',
      kind: 'document',
      rule: 'invitation',
      conference: 'HN-01',
      recipient: '2026-HN-01_GM_du-thao_hoi-nghi-doi-thoai-nam-2026',
      state: 'done',
      run: 'HN-01/GM-01',
      plannedAt: world.now,
      doneAt: world.now,
      attempts: 1,
      document: file?.url,
      locked: false,
      people: 'DB-0003 DB-0001 DB-0002',
      person: clerk,
      note: expect.stringMatching(/^Dấu bản in: [0-9a-z]{20,}$/),
    };
    expect(rowsOf(world, ledger)).toEqual([job]);
    expect(lots(world)).toEqual(['HN-01/GM-01', 'HN-01/GM-01', 'HN-01/GM-01']);
    const row = { per: 'all', about: '', batch: 1, url: file?.url, letters: 3, locked: false };
    expect(made).toMatchObject({
      ok: true,
      value: { letters: 3, earlierLetters: 0, left: 0, documents: [row] },
    });
  });

  it('makes a bundle for each village with its hand-over list, and one for offices', () => {
    const world = worldWith(conference, [an, binh, chi]);
    expect(make(world, 'village')).toMatchObject({ value: { letters: 3, left: 0, byLink: false } });
    expect(documents(world)).toEqual([
      {
        name: '2026-HN-01_GM_du-thao_co-quan-don-vi',
        key: 'HN-01/GM-01/thon-1-1',
        text: [toChi, 'Cơ quan, đơn vị: 01'],
      },
      {
        name: '2026-HN-01_GM_du-thao_thon-dong',
        key: 'HN-01/GM-01/thon-2-1',
        text: [toAn, toBinh, 'Thôn Đông: 02'],
      },
    ]);
  });

  it('makes the letters of some villages only, and those of the others into the same lot later', () => {
    const world = worldWith(conference, [
      an,
      binh,
      { ...chi, village: 'Thôn Đoài' },
      { ...chi, id: 'DB-0004' },
    ]);
    const of = (villages: readonly string[]) =>
      makeInvitations(world.ports, { conference: 'HN-01', per: 'village', villages });
    const names = () => documents(world).map(({ name }) => name.slice('2026-HN-01_GM_du-thao_'.length));
    expect(of(['Thôn Đông'])).toMatchObject({ value: { letters: 2, earlierLetters: 0, left: 0 } });
    expect(names()).toEqual(['thon-dong']);
    expect(of(['Thôn Đông', ''])).toMatchObject({ value: { letters: 1, earlierLetters: 2, left: 0 } });
    expect(of(['Thôn Không Có'])).toMatchObject({ value: { letters: 0, earlierLetters: 0, left: 0 } });
    expect(make(world, 'village')).toMatchObject({ value: { letters: 1, earlierLetters: 3, left: 0 } });
    expect(names()).toEqual(['thon-dong', 'co-quan-don-vi', 'thon-doai']);
    expect(new Set(lots(world))).toEqual(new Set(['HN-01/GM-01']));
    // The lot is whole, so that a further letter begins the next one.
    put(world, attendees, [{ ...an, id: 'DB-0005' }]);
    make(world, 'village');
    expect(lots(world)[4]).toBe('HN-01/GM-02');
  });

  it('makes one document for each person', () => {
    const world = worldWith(conference, [an, chi]);
    expect(make(world, 'person')).toMatchObject({ value: { letters: 2, left: 0, byLink: false } });
    expect(documents(world)).toEqual([
      {
        name: '2026-HN-01_GM_du-thao_le-thi-chi',
        key: 'HN-01/GM-01/DB-0003',
        text: [
          '       /GM-UBND | Bà Lê Thị Chi | Công chức | 07 giờ 30 phút, thứ Ba, ngày 08 tháng 12 năm 2026 | Hội trường UBND xã',
        ],
      },
      { name: '2026-HN-01_GM_du-thao_nguyen-van-an', key: 'HN-01/GM-01/DB-0001', text: [toAn] },
    ]);
  });

  it('makes only missing letters when it runs again, in a new batch', () => {
    const world = worldWith(conference, [an]);
    make(world);
    expect(make(world)).toEqual({
      ok: true,
      value: { letters: 0, earlierLetters: 1, documents: [], left: 0, isSpent: false, byLink: false },
    });
    put(world, attendees, [binh]);
    expect(make(world, 'person')).toMatchObject({
      value: { letters: 1, earlierLetters: 1, left: 0, byLink: false },
    });
    expect(documents(world).map(({ key, text }) => [key, text])).toEqual([
      ['HN-01/GM-01/in-1', [toAn]],
      ['HN-01/GM-02/DB-0002', [toBinh]],
    ]);
    expect(lots(world)).toEqual(['HN-01/GM-01', 'HN-01/GM-02']);
  });

  it('writes no letter to people on the reserve list, struck off, without a name or of another conference', () => {
    const world = worldWith(conference, [
      an,
      { ...binh, seat: 'reserve' },
      { ...chi, seat: 'withdrawn' },
      { ...an, id: 'DB-0009', conference: 'HN-00' },
      { id: 'DB-0010', conference: 'HN-01' },
    ]);
    expect(make(world)).toMatchObject({ value: { letters: 1 } });
    expect(documents(world)).toMatchObject([{ text: [toAn] }]);
  });

  it('cuts a long list into documents of at most 200 letters', () => {
    const world = worldWith(conference, many(401));
    expect(make(world)).toMatchObject({ value: { letters: 401, left: 0, byLink: false } });
    expect(documents(world).map(({ name, text }) => [name, text.length])).toEqual([
      ['2026-HN-01_GM_du-thao_1', 200],
      ['2026-HN-01_GM_du-thao_2', 200],
      ['2026-HN-01_GM_du-thao_3', 1],
    ]);
  });
});

describe('an obstacle to making letters', () => {
  it('is a missing required fact, by name', () => {
    const world = worldWith({ ...conference, venue: '', startTime: '' }, [an]);
    typeInto(world, settingsTable, 'signer.name', { value: '' });
    expect(make(world)).toEqual({
      ok: false,
      failure: {
        code: 'conference-blocked',
        conference: 'HN-01',
        missing: ['startTime', 'venue', 'signer.name'],
      },
    });
  });

  it('is a template with an unknown or empty tag, named with the person', () => {
    const world = worldWith(conference, [an, { ...binh, village: '' }]);
    const template = world.drive.put({
      content: smallDocx(['{{#Giấy mời}}', '{{Họ tên}} {{Thôn}}', '{{/Giấy mời}}']),
    });
    typeInto(world, settingsTable, 'drive.template.invitation', { value: template.url });
    expect(make(world)).toEqual({
      ok: false,
      failure: {
        code: 'template-tags',
        problems: [
          { tag: 'Họ tên', reason: 'unknown', person: '', nearest: 'Họ và tên' },
          { tag: 'Thôn', reason: 'empty', person: 'Trần Văn Bình' },
        ],
      },
    });
    expect([documents(world), rowsOf(world, ledger)]).toEqual([[], []]);
  });

  it.each([
    ['nobody who is invited', [{ ...an, seat: 'withdrawn' as const }], { code: 'nobody-invited' }],
    [
      'rows that the register check has not numbered yet',
      [an, { ...binh, id: '' }],
      { code: 'rows-without-id', tab: 'Đại biểu', count: 1 },
    ],
  ])('is %s', (_, people, failure) => {
    expect(make(worldWith(conference, people))).toEqual({ ok: false, failure });
  });

  it('is a deleted template', () => {
    const world = worldWith(conference, [an]);
    const isFolder = ({ name }: { readonly name: string }): boolean => name === 'Sổ đối thoại';
    world.drive.bin(world.drive.files.filter((file) => !isFolder(file)).map(({ id }) => id));
    expect(make(world)).toEqual({ ok: false, failure: { code: 'template-missing' } });
  });

  it('is a Drive that refuses all of them; if it refuses some, these can be made later', () => {
    const world = worldWith(conference, [an, chi]);
    world.drive.refused = new Set([
      '2026-HN-01_GM_du-thao_le-thi-chi',
      '2026-HN-01_GM_du-thao_nguyen-van-an',
    ]);
    expect(make(world, 'person')).toEqual({ ok: false, failure: { code: 'drive-refused', status: 0 } });
    world.drive.refused = new Set(['2026-HN-01_GM_du-thao_le-thi-chi']);
    expect(make(world, 'person')).toMatchObject({ value: { letters: 1, left: 1 } });
    world.drive.refused = new Set();
    expect(make(world, 'person')).toMatchObject({
      value: { letters: 1, earlierLetters: 1, left: 0, byLink: false },
    });
    expect(documents(world).map(({ text }) => text)).toEqual([[toAn], [toChi]]);
  });

  it.each<[LettersPer, readonly string[], readonly string[]]>([
    ['village', ['2026-HN-01_GM_du-thao_co-quan-don-vi'], ['thon-2-1', 'thon-1-1']],
    ['village', ['2026-HN-01_GM_du-thao_thon-dong'], ['thon-1-1', 'thon-2-1']],
    ['person', ['2026-HN-01_GM_du-thao_tran-van-binh'], ['DB-0003', 'DB-0001', 'DB-0002']],
  ])(
    'is a Drive that accepts part of a batch, which the next run completes: %s without %s',
    (per, refused, keys) => {
      const world = worldWith(conference, [an, binh, chi]);
      world.drive.refused = new Set(refused);
      expect(make(world, per)).toMatchObject({ ok: true });
      expect(lots(world).filter((lot) => lot === '')).not.toEqual([]);
      world.drive.refused = new Set();
      expect(make(world, per)).toMatchObject({ value: { left: 0 } });
      expect(documents(world).map(({ key }) => key)).toEqual(keys.map((key) => `HN-01/GM-01/${key}`));
      expect(lots(world)).toEqual(['HN-01/GM-01', 'HN-01/GM-01', 'HN-01/GM-01']);
      // The batch is complete now, so further people are in the next one.
      put(world, attendees, [{ ...an, id: 'DB-0009' }]);
      make(world, per);
      expect(lots(world).at(-1)).toBe('HN-01/GM-02');
    },
  );

  it('is a Drive that accepts two of three print files, and then the last one under its own number', () => {
    const world = worldWith(conference, many(401));
    const { drive } = world.ports;
    const half = {
      ...drive,
      upload: (...[folder, uploads]: Parameters<typeof drive.upload>) => {
        const files = drive.upload(folder, uploads.slice(0, 2));
        return uploads.map((_, index) => files[index] ?? null);
      },
    };
    makeInvitations({ ...world.ports, drive: half }, { conference: 'HN-01', per: 'all' });
    expect(make(world)).toMatchObject({ value: { letters: 1, earlierLetters: 400, left: 0 } });
    expect(documents(world).map(({ key, name }) => [key, name])).toEqual([
      ['HN-01/GM-01/in-1', '2026-HN-01_GM_du-thao_1'],
      ['HN-01/GM-01/in-2', '2026-HN-01_GM_du-thao_2'],
      ['HN-01/GM-01/in-3', '2026-HN-01_GM_du-thao_3'],
    ]);
  });

  it('is the time limit of a run: the rest is made by running again', () => {
    const world = worldWith(conference, many(120));
    const { drive } = world.ports;
    const slow = {
      ...drive,
      upload: (...uploads: Parameters<typeof drive.upload>) => {
        world.elapsed += 130_000;
        return drive.upload(...uploads);
      },
    };
    const first = makeInvitations({ ...world.ports, drive: slow }, { conference: 'HN-01', per: 'person' });
    expect(first).toMatchObject({ value: { letters: 12, earlierLetters: 0, left: 108 } });
    world.elapsed = 0;
    expect(make(world, 'person')).toMatchObject({
      value: { letters: 108, earlierLetters: 12, left: 0, byLink: false },
    });
    expect(documents(world)).toHaveLength(120);
  });
});

describe('an interrupted run', () => {
  it('loses and repeats nothing, wherever it stopped', () => {
    let moment = 0;
    for (; ; moment += momentStep) {
      const world = worldWith(conference, [an, binh, chi]);
      const crashed = crashingAt(world.ports, moment, (ports) =>
        makeInvitations(ports, { conference: 'HN-01', per: 'village' }),
      );
      const again = make(world, 'village');
      expect(again).toMatchObject({ ok: true, value: { left: 0, byLink: false } });
      expect(documents(world).map(({ text }) => text)).toEqual([
        [toChi, 'Cơ quan, đơn vị: 01'],
        [toAn, toBinh, 'Thôn Đông: 02'],
      ]);
      expect(rowsOf(world, ledger).map((job) => job.people)).toEqual(['DB-0003', 'DB-0001 DB-0002']);
      expect(lots(world)).toEqual(['HN-01/GM-01', 'HN-01/GM-01', 'HN-01/GM-01']);
      if (!crashed) break;
    }
    expect(moment).toBeGreaterThan(15);
  });

  it('leaves its stray documents to the next run, in any bundling, which bins the unused ones', () => {
    const world = worldWith(conference, [an, binh, chi]);
    for (const key of ['HN-01/GM-01/DB-0001', 'HN-01/GM-01/DB-0002', 'HN-01/GM-01/DB-0003']) {
      world.drive.put({ name: 'dở dang', key, group: 'HN-01/giay-moi' });
    }
    make(world, 'village');
    expect(documents(world).map(({ key, text }) => [key, text])).toEqual([
      ['HN-01/GM-01/thon-1-1', [toChi, 'Cơ quan, đơn vị: 01']],
      ['HN-01/GM-01/thon-2-1', [toAn, toBinh, 'Thôn Đông: 02']],
    ]);
    expect(world.drive.files.filter((file) => file.binned).map((file) => file.name)).toEqual(['dở dang']);
  });
});
