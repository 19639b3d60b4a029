import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { daysBetween, isoDate } from '../../../src/domain/calendar/calendar-date';
import { writeDemo } from '../../../src/preview/demo/play-demo';
import type { Summary } from '../../../src/preview/demo/summary';
import { sampleHost, sampleYears } from '../../support/host/sample-season';
import { calendarTrouble } from '../../support/mails/calendar-reading';
import { bodiesOf, onlyInHtml } from '../../support/mails/eml-bodies';
import { calendarsOf } from '../../support/mails/eml-calendars';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let summary: Summary;
let sheets: Map<string, Row[]>;
beforeAll(async () => {
  const { steps, end } = sampleYears();
  await writeDemo({ host: sampleHost(end), steps }, folder);
  summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;
  sheets = await rowsByTab();
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

/** Non-blank rows of the written workbook, by header. */
async function rowsByTab(): Promise<Map<string, Row[]>> {
  const file = await readXlsx(readFileSync(join(folder, 'register.xlsx')));
  return new Map(
    file.sheets
      .filter(({ name }) => !name.startsWith('_'))
      .map((sheet) => {
        const [headers = [], ...lines] = sheet.rows.map((row) => row.map((cell) => String(cell ?? '')));
        const filled = lines.filter((line) => line.some((text) => text !== ''));
        return [
          sheet.name,
          filled.map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at] ?? '']))),
        ];
      }),
  );
}

const mailsOnDisk = () =>
  readdirSync(join(folder, 'mail')).map((name) => bodiesOf(readFileSync(join(folder, 'mail', name), 'utf8')));

const rowsOf = (tab: string): readonly Row[] => sheets.get(tab) ?? [];

function countBy(rows: readonly Row[], header: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row[header] ?? ''] = (counts[row[header] ?? ''] ?? 0) + 1;
  return counts;
}

describe('the demo', () => {
  it('counts the rows of its workbook in its summary', () => {
    const [people, petitions] = [rowsOf('Đại biểu'), rowsOf('Kiến nghị')];
    expect(summary).toMatchObject({
      sheets: Object.fromEntries(
        [...sheets].flatMap(([tab, rows]) =>
          ['Tổng quan', 'Số liệu cho tỉnh'].includes(tab) ? [] : [[tab, rows.length]],
        ),
      ),
      attendees: {
        byGroup: countBy(people, 'Nhóm đại biểu'),
        byVillage: countBy(people, 'Thôn'),
        invitationSent: people.filter((person) => person['Ngày gửi giấy mời'] !== '').length,
      },
      petitions: {
        byStatus: countBy(petitions, 'Trạng thái'),
        byClass: countBy(petitions, 'Phân loại'),
        byTopic: countBy(petitions, 'Lĩnh vực'),
      },
      mails: {
        byRule: countBy(
          rowsOf('Sổ gửi').filter((job) => job.Loại === 'Thư' && job['Tình trạng'] === 'Đã xong'),
          'Việc',
        ),
      },
    });
  });

  it('keeps one entry in the calendar of each guest, by two parsers', () => {
    const mails = readdirSync(join(folder, 'mail'))
      .sort()
      .map((name) => readFileSync(join(folder, 'mail', name), 'utf8'));
    const attached = mails.filter((mail) => mail.includes('filename=hoi-nghi.ics')).length;
    const { files, problems } = calendarTrouble(mails.map(calendarsOf));
    expect(problems).toEqual([]);
    expect(attached).toBeGreaterThan(0);
    expect(files).toBe(attached);
  });

  it('leaves one file for each mail and each paper', () => {
    const ruled = Object.values(summary.mails.byRule).reduce((total, count) => total + count, 0);
    expect(readdirSync(join(folder, 'mail'))).toHaveLength(summary.mails.total);
    expect(ruled).toBe(summary.mails.total);
    expect(readdirSync(join(folder, 'docs'))).toHaveLength(summary.documents);
    expect(readdirSync(folder).sort()).toEqual(['docs', 'mail', 'register.xlsx', 'summary.json']);
  });

  it('invites everyone in time and publishes in time, in both years', () => {
    // The chairman of both years signs the letters and gets none.
    expect(summary.attendees.invitationSent).toBe(rowsOf('Đại biểu').length - 2);
    expect(summary.clocks).toEqual({
      'HN-01': [
        { kind: 'notice', lastDay: '2026-12-01', verdict: 'met' },
        { kind: 'results', lastDay: '2026-12-18', verdict: 'met' },
      ],
      'HN-02': [
        { kind: 'notice', lastDay: '2027-11-09', verdict: 'met' },
        { kind: 'results', lastDay: '2027-11-26', verdict: 'met' },
      ],
    });
  });

  it('starts the second year with the open matters of the first, under the same IDs', () => {
    const ofFirstYear = rowsOf('Kiến nghị').filter((row) => row['Năm gốc'] === '2026');
    const done = ['Đã giải quyết', 'Giải trình, cung cấp thông tin', 'Không thụ lý (hướng dẫn)'];
    const open = ofFirstYear.filter((row) => !done.includes(row['Trạng thái'] ?? ''));
    expect(summary.carriedOver).toEqual(open.map((row) => row['Mã KN']));
    expect(open.length).toBeGreaterThan(5);
    expect(ofFirstYear.length).toBeGreaterThan(open.length);
  });

  it('makes the papers of each stage in both years', () => {
    const made = rowsOf('Văn bản').map((row) => `${row['Mã hội nghị']} ${row['Loại văn bản']}`);
    for (const conference of ['HN-01', 'HN-02']) {
      const own = new Set(made.flatMap((one) => (one.startsWith(conference) ? [one.slice(6)] : [])));
      expect(own.size).toBeGreaterThanOrEqual(17);
    }
  });

  it('reminds attendees with an e-mail on three days', () => {
    // The chairman of both years, who gets no letter, needs no reminder.
    const withEmail = rowsOf('Đại biểu').filter(
      (person) => person.Email !== '' && person['Ngày gửi giấy mời'] !== '',
    ).length;
    expect(summary.mails.byRule).toMatchObject({
      'Nhắc đại biểu trước 7 ngày': withEmail,
      'Nhắc đại biểu trước 3 ngày': withEmail,
      'Nhắc đại biểu trước 1 ngày': withEmail,
    });
  });

  it('sends at most 150 weekly mails in two years', () => {
    expect(summary.mails.byRule['Danh sách việc hằng tuần']).toBeLessThanOrEqual(150);
    expect(summary.mails.byRule['Danh sách việc hằng tuần']).toBeGreaterThan(50);
  });

  it('names each overdue petition in a mail at least once in five weeks', () => {
    const lists = mailsOnDisk().filter(({ subject }) =>
      /(?:kiến nghị|việc) .*, \d\d\/\d\d\/\d{4}$/.test(subject),
    );
    const dayOf = (subject: string) => isoDate(subject.slice(-10).split('/').reverse().join('-'));
    const end = isoDate('2027-11-30');
    const done = ['Đã giải quyết', 'Giải trình, cung cấp thông tin', 'Không thụ lý (hướng dẫn)'];
    // A cell with a day reads as midnight; noon is on the same day in any time zone.
    const day = (cell: string): string => new Date(Date.parse(cell) + 43_200_000).toISOString().slice(0, 10);
    const overdue = rowsOf('Kiến nghị').flatMap((row) => {
      const due = (row['Ngày trả lời'] ? row['Hạn giải quyết (cam kết)'] : row['Hạn phản hồi']) ?? '';
      const open = !done.includes(row['Trạng thái'] ?? '') && row['Phân loại'] !== 'Tố cáo';
      return open && due !== '' && day(due) < end ? [{ id: row['Mã KN'] ?? '', due: isoDate(day(due)) }] : [];
    });
    expect(overdue.length).toBeGreaterThan(5);
    const silences = overdue.map(({ id, due }) => {
      const days = lists.flatMap(({ subject, text }) => (text.includes(id) ? [dayOf(subject)] : []));
      const told = [due, ...days.filter((on) => on > due).sort(), end];
      return Math.max(...told.slice(1).map((on, at) => daysBetween(told[at] ?? on, on)));
    });
    expect(Math.max(...silences)).toBeLessThanOrEqual(35);
  });

  it('says the thing first, in at most 60 characters before the day', () => {
    const long = mailsOnDisk()
      .map(({ subject }) => subject.replace(/,? ?(?:hạn |ngày )?\d\d\/\d\d\/\d{4}$/, ''))
      .filter((subject) => [...subject].length > 60);
    expect(long).toEqual([]);
  });

  it('shows nothing in HTML that the plain text does not say', () => {
    expect(mailsOnDisk().flatMap(onlyInHtml)).toEqual([]);
  });

  it('keeps no identity with a denunciation', () => {
    const [denunciation, ...others] = rowsOf('Kiến nghị').filter((row) => row['Phân loại'] === 'Tố cáo');
    expect(others).toEqual([]);
    expect(denunciation).toMatchObject({ 'Người nêu': '', 'Thôn/Đơn vị': '', 'Điện thoại': '' });
  });

  it('plays every step without failure', () => {
    expect(summary.executions.failed).toBe(0);
    const names = summary.steps.map(({ name }) => name);
    expect(names.filter((name) => name === 'the day goes by').length).toBeGreaterThan(20);
    expect(names).toEqual(
      expect.arrayContaining(['set-up from the menu', 'petitions in the hall', 'conference held']),
    );
  });
});
