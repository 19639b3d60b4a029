import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../../src/domain/text/vietnamese-text';
import type { Host } from '../../src/host/host';
import { sheetNamed } from '../../src/host/model/workbook/workbook';
import { columnLetters } from '../../src/register/cell';
import { attendees } from '../../src/register/tables/attendees';
import {
  addConference,
  clerk,
  dist,
  formulasOf,
  given,
  newOffice,
  permissionsOf,
  request,
  storedRows,
} from '../support/host/office';
import { wordText } from '../support/papers/word-text';
import { sampleOf } from '../support/rules/sample';
import { hostileTexts, turned } from './inputs/corpus';
import { addresses } from './inputs/corpus/addresses';
import { lineTexts } from './inputs/corpus/names';
import { calendarLines } from './readers/calendar-lines';
import { readMarkup } from './readers/strict-markup';

/** The owner of the reminders is told what is wrong with the register. */
const ownersSubject = expect.stringMatching(/^Sổ có \d+ việc cần xử lý/);

/** A tag in a cell of a guest is refused with its cell (finish-invitations.test.ts). */
const isTag = (text: string): boolean => /\{\{[#/^]?\s*\p{Lu}/u.test(text);
const texts = hostileTexts.filter((text) => text.length <= 200 && cleanText(text) !== '' && !isTag(text));
const names = sampleOf(texts, 6);

/** Types into the cell of a line under this header, as a person would. */
function type(host: Host, tab: string, line: number, header: string, text: string): void {
  const headers = sheetNamed(host.state.workbook, tab)?.rows[0]?.values ?? [];
  host.hand.type(tab, `${columnLetters(headers.indexOf(header) + 1)}${line}`, text);
}

/** Guests with hostile names; every second has a typed address that should reach nobody else. */
function invited(host: Host, conference: string): ReadonlyMap<string, string> {
  const people = names.map((name, at) => ({
    conference,
    fullName: name,
    title: turned(texts, at, 1),
    organisation: turned(texts, at, 2),
    group: 'Phòng chuyên môn, công chức',
    email: `khach${at}@example.vn`,
  }));
  given(host, 'attendee.import', { request: request(2), people });
  const addressOf = new Map<string, string>();
  for (const [at, row] of storedRows(host, 'Đại biểu').entries()) {
    const typed = addresses[(at * 7) % addresses.length] ?? '';
    if (at % 2 === 1) type(host, 'Đại biểu', Number(row.line), 'Email', typed);
    // A name that stands twice is imported once.
    const reading = attendees.columns.email.read(at % 2 === 1 ? typed : String(row.Email));
    if (reading.ok && reading.value !== '') addressOf.set(String(row['Mã ĐB']), reading.value);
  }
  return addressOf;
}

const settingLine = (host: Host, code: string): number =>
  Number(storedRows(host, 'Cấu hình').find((row) => row.Mã === code)?.line);

const typedSettings = ['office.name', 'office.place', 'office.line2', 'contact.name', 'signer.name'];

/** Issues, prints, finishes and sends, then moves the clock past the conference. */
function season(host: Host, conference: string): void {
  given(host, 'invitation.make', { conference, per: 'village' });
  given(host, 'conference.set-status', {
    id: conference,
    status: 'issued',
    override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
  });
  given(host, 'invitation.finish', { conference, number: '05', date: '16/11/2026' });
  given(host, 'invitation.send', { conference, people: [] });
  host.advance('2026-12-10T09:00:00+07:00');
}

const docxOf = (base64: string): ReturnType<typeof wordText> => wordText(Buffer.from(base64, 'base64'));

describe('a season with guests of any name and address', () => {
  const host = newOffice();
  const conference = addConference(host);
  const addressOf = invited(host, conference);
  season(host, conference);
  const { sent } = host.state.mailbox;

  it('sends each mail to exactly one person, and to no unnamed one', () => {
    expect(sent.map(({ to, cc, bcc, replyTo }) => ({ people: to.length, cc, bcc, replyTo }))).toEqual(
      sent.map(() => ({ people: 1, cc: [], bcc: [], replyTo: '' })),
    );
    const invitations = sent.filter(({ subject }) => subject.startsWith('Giấy mời dự'));
    expect(invitations.flatMap(({ to }) => to).sort()).toEqual([...addressOf.values()].sort());
    const reached = new Set(sent.flatMap(({ to }) => to));
    const outsiders = [...reached].filter((address) => ![...addressOf.values()].includes(address));
    expect(outsiders).toEqual([clerk]);
    const toOwner = sent.filter(({ to }) => to.includes(clerk));
    expect(toOwner.map(({ subject }) => subject)).toEqual(toOwner.map(() => ownersSubject));
    expect(new Set(sent.map(({ from }) => from))).toEqual(new Set([clerk]));
  });

  it('sends readable mails with a paper and a calendar file under safe names', () => {
    for (const mail of sent) {
      expect([mail.subject, mail.senderName]).toEqual([
        expect.stringMatching(/^[^\p{Cc}\u2028\u2029]+$/u),
        expect.stringMatching(/^[^\p{Cc}\u2028\u2029]*$/u),
      ]);
      expect(() => readMarkup(mail.htmlBody ?? '', ['br'])).not.toThrow();
      for (const { name, base64 } of mail.attachments) {
        expect(name).toMatch(/^[\w-]+\.(docx|pdf|ics)$/);
        if (name.endsWith('.docx')) expect(docxOf(base64).paragraphs.length).toBeGreaterThan(10);
        if (name.endsWith('.ics')) {
          const lines = calendarLines(Buffer.from(base64, 'base64').toString('utf8'));
          expect(lines.filter(([line]) => line === 'BEGIN')).toHaveLength(2);
        }
      }
    }
  });

  it('keeps one well-formed paper for each guest with an address, and shares nothing', () => {
    const docs = Object.values(host.state.drive.files).filter(({ content }) => content);
    for (const { content, name } of docs) {
      expect(docxOf(content?.base64 ?? '').paragraphs.length).toBeGreaterThan(10);
      expect(name).toMatch(/^([\w-]+|Mẫu giấy mời)$/);
    }
    expect(permissionsOf(host)).toEqual([]);
  });

  it('leaves no formula anywhere in the workbook', () => {
    expect(formulasOf(host)).toEqual([]);
  });
});

describe('an office whose own settings and conference are hostile texts', () => {
  const host = newOffice();
  const conference = addConference(host);
  given(host, 'attendee.import', {
    request: request(2),
    people: [{ conference, fullName: 'Nguyễn Văn An', group: 'Đại diện Nhân dân', email: 'an@example.vn' }],
  });
  const start = host.snapshot();

  it.each([
    ...sampleOf(texts, 2),
    ...sampleOf(
      lineTexts.filter((text) => cleanText(text) !== ''),
      2,
    ),
  ])(
    '%j reaches mails and papers as text',
    (text) => {
      host.restore(start);
      for (const code of typedSettings) type(host, 'Cấu hình', settingLine(host, code), 'Giá trị', text);
      for (const header of ['Tên hội nghị', 'Chủ đề', 'Địa điểm', 'Chủ trì'])
        type(host, 'Hội nghị', 2, header, text);
      season(host, conference);
      const { sent } = host.state.mailbox;
      // The guest, and the owner of the reminders, who is told what is wrong with the register.
      expect(new Set(sent.map(({ to }) => to.join(', ')))).toEqual(new Set(['an@example.vn', clerk]));
      expect(sent.length).toBeGreaterThanOrEqual(2);
      for (const { to, subject, senderName, body, htmlBody, attachments } of sent) {
        expect(`${subject}|${senderName}`).toMatch(/^[^\p{Cc}\u2028\u2029]+$/u);
        expect(() => readMarkup(htmlBody ?? '', ['br'])).not.toThrow();
        if (to.includes(clerk)) {
          expect([subject, attachments]).toEqual([ownersSubject, []]);
          continue;
        }
        expect(`${body}`.replace(/\s+/g, ' ')).toContain(cleanText(text).replace(/\s+/g, ' ').trim());
        expect(attachments.map(({ name }) => name.replace(/.*\./, '')).sort()).toEqual(
          attachments.length === 1 ? ['ics'] : ['docx', 'ics'],
        );
      }
      expect(permissionsOf(host)).toEqual([]);
    },
    30_000,
  );
});

describe('the built add-on', () => {
  it('makes no request to Drive that changes access', () => {
    const code = ['Code.js', 'engine.js'].map((name) => readFileSync(join(dist, name), 'utf8')).join('\n');
    expect(
      code.match(/\/permissions(?!\.ts)|\bsetSharing\b|\baddEditors?\b|\baddViewers?\b|writersCanShare/g),
    ).toBeNull();
  });
});
