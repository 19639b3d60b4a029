import { resultOf, sheetNamed } from '../src/host/model/workbook/workbook';
import { figuresTab } from '../src/register/province/figures-board';
import { acts } from '../src/register/tables/journal';
import { petitions } from '../src/register/tables/petitions';
import { workbook } from '../src/register/workbook';
import { builtInTemplates } from '../src/templates/papers/built-in-templates';
import { type Answers, hasTemplate, inputsFor, methodNames } from './hostile/inputs/any-input';
import { plainAnswer } from './hostile/readers/plain-answers';
import { type MarkedColumn, markedColumns, placesOf, typeMarks } from './support/host/marked-season';
import { called, request, storedRows } from './support/host/office';
import { leaving, playSeason, type Season, secret } from './support/host/private-season';
import { sampleOf } from './support/rules/sample';

/** A season of mails with all papers of its conference and the public sheet. */
function markedSeason(petition: Readonly<Record<string, string>>): Season {
  const season = playSeason(secret, (host, conference) => typeMarks(host, conference, petition));
  const kinds = Object.keys(builtInTemplates).filter((kind) => kind !== 'invitation');
  const input = { conference: 'HN-01', kinds, subjects: null, mode: 'missing' };
  const last = [called(season.host, 'paper.make', input), called(season.host, 'public.refresh', {})];
  expect(JSON.parse(String(last[0]?.value))).toMatchObject({
    ok: true,
    value: { drafts: expect.any(Number) },
  });
  return { ...season, executions: [...season.executions, ...last] };
}

/** The columns whose marks are found in a place, as `sheet · header`. */
const reaching = (places: Readonly<Record<string, string>>, place: string): readonly string[] =>
  Object.entries(places).flatMap(([column, found]) => (found.split(', ').includes(place) ? [column] : []));

describe('point 6: a mark in every free column of every sheet', () => {
  const season = markedSeason({ 'Công khai': 'Có', 'Phân loại': 'Kiến nghị' });
  const places = placesOf(season, markedColumns);
  const [phones, addresses] = ['phone', 'email'].map((kind) =>
    workbook.flatMap(({ tab, columns }) =>
      Object.values(columns).flatMap((column) => (column.kind === kind ? [`${tab} · ${column.header}`] : [])),
    ),
  );

  it('is there for each such column of every sheet in which people type', () => {
    expect(markedColumns.length).toBeGreaterThan(80);
    expect(Object.keys(places).length).toBeGreaterThan(30);
  });

  it('reaches neither journal nor execution log', () => {
    expect([reaching(places, 'Nhật ký'), reaching(places, 'console')]).toEqual([[], []]);
  });

  it('reaches the shared memory only as what was announced of the conference, or as the name of a village', () => {
    const besides = reaching(places, 'memory').filter((column) => !column.startsWith('Hội nghị · '));
    expect(besides).toEqual(['Thôn · Tên thôn']);
  });

  // Read outside the office, so that not even a village or a title may be in it.
  it('reaches no figure for the province', () => {
    season.host.calculate();
    const { rows } = sheetNamed(season.host.state.workbook, figuresTab) ?? { rows: [] };
    const shown = (rows[2]?.values ?? []).map((cell) => resultOf(cell ?? null));
    expect(shown.filter((value) => typeof value === 'number').length).toBeGreaterThan(25);
    expect(shown.filter((value) => typeof value === 'string' && value !== '')).toEqual([
      'Ủy ban nhân dân xã Hoằng Trung',
      expect.stringMatching(/^Sau hội nghị: đã qua \d+ ngày$/),
    ]);
  });

  it('reaches the public sheet only where villages may read it', () => {
    expect(reaching(places, 'Công khai')).toEqual([
      'Kiến nghị · Thôn/Đơn vị',
      'Kiến nghị · Nội dung kiến nghị',
      'Kiến nghị · Đơn vị chủ trì',
    ]);
  });

  it('reaches mails only as what the office announces, as a name or address of the reader, or as work to be done', () => {
    const left = [...reaching(places, 'mails'), ...reaching(places, 'attachments')].filter(
      (column) => !column.startsWith('Hội nghị · '),
    );
    expect([...new Set(left)].sort()).toEqual(
      [
        'Thôn · Tên thôn',
        'Đại biểu · Họ và tên',
        'Đại biểu · Email',
        'Kiến nghị · Thôn/Đơn vị',
        'Kiến nghị · Lĩnh vực',
        'Kiến nghị · Đơn vị chủ trì',
        'Phân công · Công việc',
        'Phân công · Chịu trách nhiệm',
      ].sort(),
    );
  });

  it('reaches the ledger only as the reader of a letter', () => {
    expect(reaching(places, 'Sổ gửi')).toEqual([
      'Đại biểu · Họ và tên',
      'Đại biểu · Thôn',
      'Đại biểu · Email',
    ]);
  });

  it('leaves no phone its sheet, and no address but to write to it', () => {
    expect((phones ?? []).filter((column) => column in places)).toEqual([]);
    expect((addresses ?? []).flatMap((column) => places[column] ?? [])).toEqual(['Sổ gửi, mails']);
  });

  it('prints none of what a petition keeps for the office', () => {
    const inner = ['Minh chứng', 'Lý do mở lại', 'Nhóm nổi cộm'].map((header) => `Kiến nghị · ${header}`);
    expect(inner.filter((column) => column in places)).toEqual([]);
  });
});

describe('point 6: a mark in every free column of a denunciation', () => {
  it('leaves its row for no other sheet, mail, paper, memory or log', () => {
    const season = markedSeason({ 'Công khai': 'Có', 'Phân loại': 'Tố cáo', 'Đơn vị chủ trì': 'Zq999zq' });
    const columns: readonly MarkedColumn[] = [
      ...markedColumns.filter(({ tab, header }) => tab === petitions.tab && header !== 'Đơn vị chủ trì'),
      { tab: petitions.tab, header: 'Đơn vị chủ trì', mark: 'Zq999zq' },
    ];
    expect(placesOf(season, columns)).toEqual({});
  });
});

describe('point 6: a mark in every input of every form', () => {
  const season = playSeason(secret, (host, conference) => typeMarks(host, conference));
  const { host } = season;
  const start = host.snapshot();
  const mark = 'Zq777zq';
  const named: Readonly<Record<string, readonly string[]>> = {
    request: [request(901)],
    conference: ['HN-01', mark],
    from: ['HN-01'],
    id: ['HN-01', 'DB-0001', 'KN-0001', mark],
    people: ['DB-0001', mark],
    leaving: ['DB-0001'],
    joining: ['DB-0002'],
    village: ['Thôn Trung Hậu', mark],
    papers: ['VB-0001', mark],
    date: ['16/11/2026', mark],
    // Kept on purpose; the test below sends a mark through it.
    override: ['Chủ tịch UBND xã cho phép'],
    // Shared memory keeps who handed letters over until the next hand-over, so that it can be taken back.
    by: ['Văn thư'],
  };
  const answers: Answers = {
    texts: (key) => named[key] ?? [mark],
    drafts: () =>
      workbook.flatMap(({ columns }) => {
        const filled = (free: string): Readonly<Record<string, string>> =>
          Object.fromEntries(
            Object.entries(columns).map(([field, column]) => [field, plainAnswer(column) ?? free]),
          );
        // The second says of every column, closed ones too, what nobody should keep elsewhere.
        const marked = Object.fromEntries(Object.keys(columns).map((field) => [field, mark]));
        return [filled(mark), marked];
      }),
  };

  it.each(methodNames)(
    '%s writes it into neither journal, memory nor log',
    (name) => {
      host.restore(start);
      const inputs = sampleOf(inputsFor(name, answers).filter(hasTemplate(name)), 1);
      const executions = inputs.map((input) => called(host, name, input));
      const { journal = '', memory = '', console: log = '' } = leaving({ host, executions, replies: '' });
      const found = Object.entries({ journal, memory, log }).flatMap(([place, text]) =>
        text.includes(mark) ? [place] : [],
      );
      expect(found).toEqual([]);
    },
    120_000,
  );

  // S23: whoever issues although something is missing answers for it, so who allowed it and why stays in the journal.
  it('conference.set-status keeps the reason for issuing with gaps in its one line of the journal, and nowhere else', () => {
    host.restore(start);
    const executions = ['preparing', 'issued'].map((status) =>
      called(host, 'conference.set-status', { id: 'HN-01', status, override: mark }),
    );
    expect(executions.map(({ value }) => JSON.parse(String(value)).ok)).toEqual([true, true]);
    const lines = storedRows(host, 'Nhật ký').filter((line) => JSON.stringify(line).includes(mark));
    expect(lines.map((line) => line.Việc)).toEqual([acts.overrideIssue]);
    const { memory = '', console: log = '' } = leaving({ host, executions, replies: '' });
    expect([memory.includes(mark), log.includes(mark)]).toEqual([false, false]);
  });
});
