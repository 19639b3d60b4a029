import { parseIsoDate } from '../../src/domain/calendar/calendar-date';
import { serialOfDate } from '../../src/host/model/cells/serial';
import { askFor, builtHost, owner } from '../support/host/journey';
import { shownRows } from '../support/host/journey-sheets';
import { calendarTrouble } from '../support/mails/calendar-reading';
import {
  chairMail,
  handOver,
  invite,
  invitedByMail,
  passUntil,
  prepare,
  recordPetitions,
  unitMail,
} from './season-acts';

// As on the platform, each execution has a global scope of its own.
const host = builtHost({ contexts: 'fresh' });
const sentBy = new Map<string, readonly string[]>();

describe('a season of the dialogue conference on the built add-on', () => {
  beforeAll(() => {
    prepare(host);
    recordPetitions(host);
    passUntil(host, '2026-11-24', sentBy);
    invite(host);
    passUntil(host, '2026-11-25', sentBy);
    handOver(host);
    passUntil(host, '2026-12-08', sentBy);
    askFor(host, 'conference.set-status', { id: 'HN-01', status: 'held' });
    passUntil(host, '2026-12-18', sentBy);
  }, 120_000);

  it('reminds each guest on the days of the seven-day rule and on no other day', () => {
    expect(Object.fromEntries(sentBy)).toEqual({
      // Digests are sent from ten days before the conference, every seven days; nothing is sent before issue.
      // The unit's petition is neither new nor near its day then.
      '2026-11-28': [owner],
      '2026-12-01': invitedByMail,
      '2026-12-05': [...invitedByMail, unitMail, owner].sort(),
      '2026-12-07': invitedByMail,
      '2026-12-12': [chairMail, unitMail, owner],
    });
    expect(
      host.state.mailbox.sent.slice(0, 5).map((mail) => [mail.to.join(), mail.subject, mail.senderName]),
    ).toEqual(
      invitedByMail.map((address) => [
        address,
        'Giấy mời dự hội nghị đối thoại, 7 giờ 30, 08/12/2026',
        'Ủy ban nhân dân xã Hoằng Trung',
      ]),
    );
    expect(
      new Set(host.state.mailbox.sent.flatMap((mail) => [mail.to.length, mail.cc.length, mail.bcc.length])),
    ).toEqual(new Set([1, 0]));
  });

  it('keeps one entry in the calendar of each guest, by two parsers', () => {
    const { files, problems } = calendarTrouble(host.state.mailbox.sent);
    expect(problems).toEqual([]);
    expect(files).toBe(4 * invitedByMail.length);
  });

  it('records for every person when and how the invitation was sent', () => {
    const rows = shownRows(host, 'Đại biểu');
    const proofs = rows.map((row) => `${row['Giấy mời']} ${row['Ngày gửi giấy mời']} ${row['Người giao']}`);
    const day = (text: string): number => {
      const [year = 0, month = 0, ofMonth = 0] = (parseIsoDate(text) ?? '').split('-').map(Number);
      return serialOfDate(year, month, ofMonth);
    };
    expect(proofs).toEqual([
      ...Array.from({ length: 5 }, () => `HN-01/GM-01 ${day('2026-11-24')} Email`),
      ...Array.from({ length: 160 }, () => `HN-01/GM-01 ${day('2026-11-25')} Trưởng thôn`),
    ]);
    expect(askFor(host, 'invitation.open', { conference: 'HN-01' })).toMatchObject({
      clock: {
        tone: 'good',
        sentence: 'Đã gửi đủ, đúng hạn (thứ Ba, 01/12/2026).',
        lines: ['Phát thanh: đã ghi ngày 25/11/2026.'],
        gaps: [],
      },
      invited: 165,
      withPaper: 165,
      sent: 165,
      number: '05',
      mail: { waiting: 0, review: [] },
      reminders: {
        sentence: expect.stringContaining(`Chạy dưới tài khoản ${owner}; lần gần nhất 18/12/2026; `),
        mine: true,
      },
    });
  });

  it('records the petitions by class', () => {
    const classRows = shownRows(host, 'Kiến nghị').map((row) => [
      row['Mã KN'],
      row['Lượt phát biểu'],
      row['Người nêu'],
      row['Nội dung kiến nghị'],
      row['Trạng thái'],
    ]);
    expect(classRows).toEqual([
      ['KN-0001', 'LUOT-0001', 'Nguyễn Văn An', 'Đường hỏng', 'Đã phân công'],
      ['KN-0002', 'LUOT-0001', 'Nguyễn Văn An', 'Thiếu đèn', 'Đã phân công'],
      ['KN-0003', 'LUOT-0002', 'Lê Thị Chi', 'Đòi lại đất', 'Không thụ lý (hướng dẫn)'],
      [
        'KN-0004',
        'LUOT-0003',
        undefined,
        'Có 01 nội dung thuộc diện xử lý riêng theo quy định.',
        'Không thụ lý (hướng dẫn)',
      ],
    ]);
    const everywhere = JSON.stringify([host.state.workbook, host.state.mailbox, host.state.properties]);
    expect(everywhere).not.toContain('Chuyện kín');
  });

  it('records every letter and every document once in the ledger, all done', () => {
    const jobs = shownRows(host, 'Sổ gửi');
    const perRule = new Map<unknown, number>();
    for (const job of jobs) perRule.set(job.Việc, (perRule.get(job.Việc) ?? 0) + 1);
    expect(Object.fromEntries(perRule)).toEqual({
      'Giấy mời': 14,
      'Nhắc đại biểu trước 7 ngày': 5,
      'Nhắc đại biểu trước 3 ngày': 5,
      'Nhắc đại biểu trước 1 ngày': 5,
      'Danh sách việc hằng tuần': 6,
    });
    expect(new Set(jobs.map((job) => job['Tình trạng']))).toEqual(new Set(['Đã xong']));
    expect(new Set(jobs.map((job) => job.Khóa)).size).toBe(jobs.length);
    const mails = jobs.filter((job) => job.Loại === 'Thư');
    expect(mails).toHaveLength(host.state.mailbox.sent.length);
  });

  it('leaves nine locked bundles, a folder, a template and one letter for each mail in Drive, not shared', () => {
    const files = Object.values(host.state.drive.files);
    expect(files.filter((file) => file.contentRestrictions.some(({ readOnly }) => readOnly))).toHaveLength(9);
    expect(files.filter((file) => !file.trashed)).toHaveLength(9 + 2 + 5);
    expect(files.flatMap((file) => file.permissions).filter(({ role }) => role !== 'owner')).toEqual([]);
  });

  it('ends with the one daily trigger and no pending jobs', () => {
    expect(host.state.triggers.list.map((trigger) => [trigger.handler, trigger.owner])).toEqual([
      ['sendDailyReminders', owner],
    ]);
    expect(shownRows(host, 'Nhật ký').map((row) => row.Việc)).toEqual([
      'Thiết lập sổ',
      'Thêm hội nghị',
      'Nhập danh sách đại biểu',
      // None for the denunciation.
      'Nhập kiến nghị',
      'Nhập kiến nghị',
      'Cho phép chốt khi còn thiếu',
      'Đổi trạng thái hội nghị',
      'Cấp số và khóa giấy mời',
      'Gửi giấy mời qua email',
      'Ghi nhận giao giấy mời',
      'Ghi nhật ký phát thanh',
      'Gửi nhắc việc',
      'Gửi nhắc việc',
      'Gửi nhắc việc',
      'Gửi nhắc việc',
      'Đổi trạng thái hội nghị',
      'Gửi nhắc việc',
    ]);
  });
});
