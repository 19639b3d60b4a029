import type { Documents } from '../../../src/application/ports';
import {
  restoreTemplate,
  takeFormerTemplate,
  useTemplate,
} from '../../../src/application/templates/change-template';
import { checkTemplate } from '../../../src/application/templates/check-template';
import { openTemplates } from '../../../src/application/templates/open-templates';
import { paperCodes } from '../../../src/register/papers/paper-kinds';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { largestTemplate } from '../../../src/register/settings/template-settings';
import { agenda } from '../../../src/register/tables/agenda';
import { attendees, groupLabels } from '../../../src/register/tables/attendees';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryWorld, memoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { builtInTemplates, paperWorld } from '../../support/memory/memory-ports-papers';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';
import { changedTemplate } from '../../support/papers/invitation-template-cases';
import { momentsOf, shareOf } from '../../support/rules/sample';
import { smallDocx } from '../../templates/small-docx';

let documents: Documents;
beforeAll(async () => {
  documents = await builtInTemplates();
});

const request = '0a1b2c3d-0000-4000-8000-000000000003';
const base64 = (docx: Uint8Array): string => Buffer.from(docx).toString('base64');
const head = ['{{#Dự thảo}}DỰ THẢO{{/Dự thảo}}', 'Số: {{Số, ký hiệu}}', '{{Địa danh, ngày tháng}}'];
const body = ['{{Tên hội nghị}}', '{{#Chương trình}}', '{{Giờ}}: {{Nội dung}}', '{{/Chương trình}}'];
const own = base64(smallDocx([...head, ...body]));

const check = (world: MemoryWorld, content: string | null, kind: 'agenda' | 'invitation' = 'agenda') =>
  checkTemplate(world.ports, { kind, content });
const use = (world: MemoryWorld, content: string | null = own, number = request) =>
  useTemplate(world.ports, { kind: 'agenda', request: number, content });

const settings = (world: MemoryWorld) =>
  Object.fromEntries(
    rowsOf(world, settingsTable)
      .filter(({ code }) => code?.endsWith('.agenda') && code.startsWith('drive.'))
      .map(({ code, value, note }) => [code, code?.includes('former') ? [value, note] : value]),
  );

describe('checking a template', () => {
  it('prints the first and last rows of the register, and lists tags that it leaves out', () => {
    const checked = check(paperWorld(documents), own);
    expect(checked).toMatchObject({ ok: true, value: { tagCount: 7, problems: [], missing: [] } });
    expect(checked.ok && checked.value.leftOut).toEqual(
      expect.arrayContaining(['Cơ quan dòng 1', 'Người ký', 'Địa điểm']),
    );
    expect(checked.ok && checked.value.previews).toEqual([
      {
        about: '',
        isSample: false,
        lines: [
          expect.stringMatching(/^Số: +\/CTr-UBND$/),
          expect.stringMatching(/^Hoằng Trung, ngày +tháng 11 năm\u00A02026$/),
          'Hội nghị đối\u00A0thoại năm\u00A02026',
          '07h15 - 07h30: Đón tiếp, điểm danh đại biểu, nhận đăng ký phát biểu',
          '08h05 - 08h15: Báo cáo kết quả giải quyết kiến nghị của hội nghị trước',
          '11h30: Bế mạc',
        ],
      },
    ]);
  });

  it('names unknown tags with the nearest valid one, and missing required tags', () => {
    const checked = check(
      paperWorld(documents),
      base64(smallDocx(['{{Tên hội nghi}} {{Xyzuvw}} {{Số, ký hiệu}}'])),
    );
    expect(checked).toMatchObject({
      ok: true,
      value: {
        tagCount: 1,
        problems: [
          { tag: 'Tên hội nghi', reason: 'unknown', nearest: 'Tên hội nghị' },
          { tag: 'Xyzuvw', reason: 'unknown' },
        ],
        missing: ['Địa danh, ngày tháng', 'Giờ', 'Nội dung'],
        previews: [],
      },
    });
  });

  it('refuses a file that is not Word, not base64 or too large', () => {
    const world = paperWorld(documents);
    expect(check(world, base64(new Uint8Array([1, 2, 3])))).toMatchObject({
      ok: true,
      value: { problems: [{ tag: '', reason: 'broken' }] },
    });
    expect(check(world, base64(new Uint8Array(largestTemplate + 1)))).toEqual({
      ok: false,
      failure: { code: 'file-too-large', megabytes: 4 },
    });
  });

  it('checks the template in use, and shows the first, the longest and the last person of an invitation', () => {
    const world = paperWorld(documents);
    put(world, attendees, [
      an,
      { ...binh, fullName: 'Trần Văn Bình Tên Rất Dài' },
      chi,
      { ...an, id: 'DB-0009', fullName: 'Vũ Văn Yên' },
    ]);
    const checked = check(world, null, 'invitation');
    expect(checked.ok && checked.value.previews.map(({ about }) => about)).toEqual([
      'Lê Thị Chi',
      'Trần Văn Bình Tên Rất Dài',
      'Vũ Văn Yên',
    ]);
  });
});

describe('a template while the register has no rows', () => {
  it.each(paperCodes.map((kind, at) => [kind, at] as const))(
    'of the add-on is usable and shown with sample rows: %s',
    (kind, at) => {
      for (const makeWorld of shareOf([() => worldWith(conference, []), memoryWorld], at % 2, 2)) {
        const world = makeWorld();
        Object.assign(world.ports, { documents });
        const checked = checkTemplate(world.ports, { kind, content: null });
        const report = checkTemplate(world.ports, {
          kind,
          content: base64(documents.builtInTemplate(kind)),
        });
        expect(kind === 'invitation' ? report : checked).toMatchObject({
          ok: true,
          value: { problems: [], missing: [] },
        });
        expect(report.ok && report.value.previews.length).toBeGreaterThan(0);
      }
    },
  );

  it('is judged by a letter to each group of guests, and by the columns that the office added', () => {
    const world = worldWith(conference, []);
    Object.assign(world.ports, { documents });
    const width = world.book.headers(attendees.tab).length;
    world.book.put(attendees.tab, 1, width + 1, 'Số ghế');
    const wrong = (name: string) => {
      const docx = changedTemplate(documents.builtInTemplate('invitation'), (xml) =>
        xml.replace('{{Họ và tên}}', name),
      );
      const checked = check(world, base64(docx), 'invitation');
      return checked.ok ? checked.value.problems.map(({ reason, person }) => [reason, person]) : checked;
    };
    expect(wrong('{{Họ và tên}}, ghế {{Số ghế}}')).toEqual([]);
    expect(wrong('{{#Là đại diện Nhân dân}}{{Họ và tên}}{{/Là đại diện Nhân dân}}')).toEqual(
      Object.values(groupLabels)
        .filter((label) => label !== groupLabels.citizens)
        .map((label) => ['missing', `Họ và tên (${label})`]),
    );
    expect(use(world, own)).toMatchObject({ ok: true, value: { refused: null } });
  });
});

describe('changing a template', () => {
  it('keeps the previous link, returns to it, and restores the built-in template', () => {
    const world = paperWorld(documents);
    const first = use(world);
    expect(first).toMatchObject({ ok: true, value: { refused: null } });
    const firstUrl = first.ok ? first.value.url : '';
    expect(settings(world)).toEqual({ 'drive.template.agenda': firstUrl });
    const second = use(world, null, `${request.slice(0, -1)}4`);
    const secondUrl = second.ok ? second.value.url : '';
    const note = 'Thay lúc 2026-11-16 08:00:00, van-phong@xa.example.';
    expect(settings(world)).toEqual({
      'drive.template.agenda': secondUrl,
      'drive.former.agenda': [firstUrl, note],
    });
    expect(takeFormerTemplate(world.ports, { kind: 'agenda', url: firstUrl })).toMatchObject({ ok: true });
    expect(settings(world)).toMatchObject({
      'drive.template.agenda': firstUrl,
      'drive.former.agenda': [secondUrl, note],
    });
    expect(restoreTemplate(world.ports, { kind: 'agenda', request })).toMatchObject({
      ok: true,
      value: { url: '' },
    });
    expect(settings(world)).toEqual({
      'drive.template.agenda': undefined,
      'drive.former.agenda': [firstUrl, note],
    });
  });

  it('puts no template with gaps into Drive', () => {
    const world = paperWorld(documents);
    const before = world.drive.files.length;
    expect(use(world, base64(smallDocx(['{{Không có}}'])))).toMatchObject({
      ok: true,
      value: { url: '', refused: { problems: [{ tag: 'Không có' }] } },
    });
    expect(world.drive.files).toHaveLength(before);
  });

  it('makes no Doc before set-up has made the folder, because it would be in My Drive itself', () => {
    const world = paperWorld(documents);
    const before = world.drive.files.length;
    typeInto(world, settingsTable, 'drive.folder', { value: '' });
    expect(use(world)).toEqual({ ok: false, failure: { code: 'not-set-up' } });
    expect(world.drive.files).toHaveLength(before);
  });

  it('makes one Doc for one request, wherever it is interrupted, and loses no link', () => {
    const runs = momentsOf(49).map((moment) => {
      const world = paperWorld(documents);
      use(world);
      const again = `${request.slice(0, -1)}4`;
      const failed = crashingAt(world.ports, moment, (ports) =>
        useTemplate(ports, { kind: 'agenda', request: again, content: own }),
      );
      use(world, own, again);
      const urls = world.drive.files
        .filter(({ key }) => key.startsWith('template.agenda'))
        .map(({ url }) => url);
      const { 'drive.template.agenda': inUse, 'drive.former.agenda': former } = settings(world);
      return { failed, right: urls.length === 2 && inUse === urls[1] && former?.[0] === urls[0] };
    });
    expect(runs.filter(({ failed }) => !failed).length).toBeGreaterThan(0);
    expect(runs.filter(({ right }) => !right)).toEqual([]);
  });
});

describe('the list of tags', () => {
  it('has every tag with an example, and added columns', () => {
    const world = paperWorld(documents);
    const width = world.book.headers(agenda.tab).length;
    world.book.put(agenda.tab, 1, width + 1, 'Phòng');
    world.book.put(agenda.tab, 3, width + 1, 'Phòng số 2');
    const opened = openTemplates(world.ports, { kind: 'agenda' });
    expect(opened.ok && opened.value.tags.filter(({ name }) => ['Giờ', 'Phòng'].includes(name))).toEqual([
      {
        name: 'Giờ',
        example: '07h30 - 08h00',
        kind: 'value',
        optional: false,
        source: 'Chương trình',
        added: false,
      },
      {
        name: 'Phòng',
        example: 'Phòng số 2',
        kind: 'value',
        optional: true,
        source: 'Chương trình',
        added: true,
      },
    ]);
    expect(opened.ok && opened.value.kinds.find(({ kind }) => kind === 'agenda')).toEqual({
      kind: 'agenda',
      url: '',
      formerUrl: '',
    });
  });
});
