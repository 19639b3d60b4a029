import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { digestKinds } from '../../../src/templates/reminders/digest-kinds';
import { type DigestPart, digestMail } from '../../../src/templates/reminders/digest-mail';

const frame = {
  officeName: 'Ủy ban nhân dân xã Hoằng Trung',
  conferenceTitle: 'Hội nghị đối thoại năm 2026',
  registerLink: 'https://docs.google.com/spreadsheets/d/x',
  addressee: 'Văn phòng',
  day: isoDate('2026-11-12'),
  isMonthly: true,
};
const part = (kind: keyof typeof digestKinds, items: readonly unknown[], words = ''): DigestPart => ({
  section: digestKinds[kind].section,
  items,
  quiet: [],
  words,
});
const still = (kind: keyof typeof digestKinds, quiet: readonly unknown[]): DigestPart => ({
  ...part(kind, []),
  quiet,
});
const task = (content: string, day: string, daysOverdue: number) => ({
  id: content,
  content,
  responsible: 'Văn phòng',
  dueOn: isoDate(day),
  daysOverdue,
});
const petition = (id: string, daysOverdue: number, more: object = {}) => ({
  id,
  topic: 'Đường',
  village: 'Thôn 1',
  unit: 'Phòng Kinh tế',
  dueOn: isoDate('2026-11-10'),
  daysOverdue,
  daysLeft: null,
  waitsFor: 'reply',
  ...more,
});
const late = petition('KN-1', 2);
const mailOf = (...parts: readonly DigestPart[]) => digestMail(frame, parts);
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the mail of a person’s week', () => {
  it('lists its sections in the subject as far as they fit, each item once and long lists last', () => {
    const { subject, text } = mailOf(
      part('open-petitions', [late]),
      part('results-unproved', [
        {
          id: 'HN-01',
          title: 'Hội nghị đối thoại năm 2026',
          lastDay: isoDate('2026-12-18'),
          missing: ['Niêm yết tại trụ sở'],
          isLate: false,
        },
      ]),
      part('collation-missing', ['Thôn 1', 'Thôn 2']),
      part('tasks-overdue', [
        task('Lập kế hoạch', '2026-11-10', 2),
        task('Kiểm tra âm thanh', '2026-11-12', 0),
      ]),
    );
    expect(subject).toBe('Chưa đủ minh chứng công bố kết quả; 2 thôn chưa nộp tổng hợp, 12/11/2026');
    expect(linesOf(text)).toEqual([
      'Ủy ban nhân dân xã Hoằng Trung',
      'Kính gửi: Văn phòng',
      'Chưa đủ minh chứng công bố kết quả hội nghị. Nếu đã làm, đề nghị ghi vào trang Truyền thanh để làm minh chứng.',
      'Mở sổ đối thoại: https://docs.google.com/spreadsheets/d/x',
      '1. Hội nghị đối thoại năm 2026: chưa đủ minh chứng; Ngày cuối: 18/12/2026; Còn thiếu: Niêm yết tại trụ sở',
      'Còn 2 thôn chưa nộp tổng hợp ý kiến, kiến nghị. Đề nghị đôn đốc và ghi Ngày nộp tổng hợp ở trang Thôn.',
      'Thôn chưa nộp: Thôn 1, Thôn 2',
      'Có 1 việc quá hạn, 1 việc đến hạn. Đề nghị hoàn thành và cập nhật tình trạng ở trang Phân công.',
      '1. Lập kế hoạch: quá hạn 2 ngày; Chịu trách nhiệm: Văn phòng; Thời hạn: 10/11/2026',
      '2. Kiểm tra âm thanh: đến hạn hôm nay; Chịu trách nhiệm: Văn phòng; Thời hạn: 12/11/2026',
      'Có 1 kiến nghị chưa xong, trong đó 1 kiến nghị quá hạn. Đề nghị giải quyết và cập nhật kết quả vào sổ.',
      '1. KN-1: quá hạn 2 ngày; Lĩnh vực: Đường; Thôn: Thôn 1; Hạn: 10/11/2026',
      'Nội dung cụ thể xem trong sổ; thư này không ghi nội dung kiến nghị và người kiến nghị.',
      'Trân trọng.',
      'Ủy ban nhân dân xã Hoằng Trung',
    ]);
  });

  it('says in the subject what is overdue and what is due, the thing first', () => {
    const overdue = [task('a', '2026-05-25', 171), task('b', '2026-11-11', 1)];
    const subjectOf = (...parts: readonly DigestPart[]) => mailOf(...parts).subject;
    expect(subjectOf(part('tasks-overdue', overdue))).toBe('2 việc quá hạn, 12/11/2026');
    expect(subjectOf(part('tasks-overdue', [task('a', '2026-11-12', 0)]))).toBe('1 việc đến hạn, 12/11/2026');
    expect(subjectOf(part('tasks-overdue', [task('a', '2026-11-15', -3)]))).toBe(
      '1 việc sắp đến hạn, 12/11/2026',
    );
    expect(subjectOf(part('overdue-to-chair', [late]))).toBe('1 kiến nghị quá hạn, 12/11/2026');
    expect(subjectOf(part('open-petitions', [petition('KN-2', 0)]))).toBe(
      '1 kiến nghị chưa xong, 12/11/2026',
    );
    expect(linesOf(mailOf(part('tasks-overdue', [task('a', '2026-11-15', -3)])).text).slice(2)).toEqual([
      'Có 1 việc sắp đến hạn. Đề nghị hoàn thành và cập nhật tình trạng ở trang Phân công.',
      'Mở sổ đối thoại: https://docs.google.com/spreadsheets/d/x',
      '1. a: còn 3 ngày; Chịu trách nhiệm: Văn phòng; Thời hạn: 15/11/2026',
      'Trân trọng.',
      'Ủy ban nhân dân xã Hoằng Trung',
    ]);
  });

  it('gives the days of each petition, longest overdue first, and its unit to the chair', () => {
    const petitions = [
      petition('KN-1', 0, { dueOn: null }),
      late,
      petition('KN-3', 0, { dueOn: isoDate('2026-12-01'), daysLeft: 19 }),
      petition('KN-4', 14),
      petition('KN-5', 0, { dueOn: isoDate('2026-11-16'), daysLeft: 4 }),
      petition('KN-6', 0, { dueOn: isoDate('2026-11-12'), daysLeft: 0, waitsFor: 'solution' }),
      petition('KN-7', 1, { waitsFor: 'solution' }),
      petition('KN-8', 0, { dueOn: isoDate('2026-11-13'), daysLeft: 1, waitsFor: 'solution' }),
    ];
    const states = (kind: 'open-petitions' | 'overdue-to-chair') =>
      linesOf(mailOf(part(kind, petitions)).text).flatMap(
        (line) => /^\d\. (KN-\d: [^;]*)/.exec(line)?.[1] ?? [],
      );
    expect(states('open-petitions')).toEqual([
      'KN-4: quá hạn 14 ngày',
      'KN-1: quá hạn 2 ngày',
      'KN-7: quá hạn giải quyết đã cam kết 1 ngày',
      'KN-6: đến hạn giải quyết đã cam kết hôm nay',
      'KN-8: còn 1 ngày đến hạn giải quyết đã cam kết',
      'KN-5: còn 4 ngày',
      'KN-3: chưa đến hạn',
      'KN-1: chưa ghi hạn',
    ]);
    expect(mailOf(part('overdue-to-chair', [late])).text).toContain('; Đơn vị chủ trì: Phòng Kinh tế\n');
    expect(mailOf(part('open-petitions', [late])).text).not.toContain('Đơn vị chủ trì');
  });

  it('shrinks what stands still to one line', () => {
    const { subject, text } = mailOf(
      still('open-petitions', [petition('KN-1', 40), petition('KN-2', 171)]),
      still('tasks-overdue', [task('Báo cáo kết quả', '2026-09-12', 61)]),
    );
    expect(subject).toBe('1 việc quá hạn; 2 kiến nghị quá hạn, 12/11/2026');
    expect(linesOf(text).slice(2, 6)).toEqual([
      'Bốn tuần qua sổ chưa ghi thêm gì về các mục sau. Đề nghị xử lý và cập nhật kết quả; thư này mỗi tháng nhắc một lần.',
      'Mở sổ đối thoại: https://docs.google.com/spreadsheets/d/x',
      'Chưa có thay đổi: 1 việc, quá hạn lâu nhất 61 ngày: Báo cáo kết quả',
      '2 kiến nghị, quá hạn lâu nhất 171 ngày: KN-2, KN-1',
    ]);
  });

  it('counts what stands still in the other weeks too, without naming it', () => {
    const mixed = {
      ...part('overdue-to-chair', [late]),
      quiet: [petition('KN-2', 171), petition('KN-3', 40)],
    };
    const { subject, text } = digestMail({ ...frame, isMonthly: false }, [mixed]);
    expect(subject).toBe('3 kiến nghị quá hạn, 12/11/2026');
    expect(linesOf(text).slice(2, 7)).toEqual([
      'Toàn xã có 3 kiến nghị quá hạn trả lời hoặc giải quyết, xếp theo số ngày quá hạn.',
      'Mở sổ đối thoại: https://docs.google.com/spreadsheets/d/x',
      'Thư này nêu 1 mục; 2 mục khác bốn tuần qua chưa có thay đổi, mỗi tháng nhắc một lần.',
      '1. KN-1: quá hạn 2 ngày; Lĩnh vực: Đường; Thôn: Thôn 1; Hạn: 10/11/2026; Đơn vị chủ trì: Phòng Kinh tế',
      'Nội dung cụ thể xem trong sổ; thư này không ghi nội dung kiến nghị và người kiến nghị.',
    ]);
  });

  it('uses the office’s own words of each rule with their counts', () => {
    const { subject, text } = mailOf(
      part('collation-missing', ['Thôn 2'], '{{Số mục}} thôn chậm của {{Tên hội nghị}}'),
    );
    expect(subject).toBe('1 thôn chưa nộp tổng hợp, 12/11/2026');
    expect(linesOf(text)).toContain('1 thôn chậm của Hội nghị đối thoại năm 2026');
    expect(linesOf(text)).toContain('Thôn chưa nộp: Thôn 2');
    expect(text).not.toMatch(/minh chứng|Công việc|xác nhận/);
    const unconfirmed = mailOf(part('villages-unconfirmed', ['Thôn 3']));
    expect(unconfirmed.subject).toBe('1 thôn chưa có ai xác nhận dự, 12/11/2026');
    expect(unconfirmed.text).toContain('Thôn chưa xác nhận: Thôn 3\n');
    const counted = mailOf(
      part('open-petitions', [late, petition('KN-2', 0)], '{{Số quá hạn}}/{{Số kiến nghị}} quá hạn.'),
    );
    expect(linesOf(counted.text)).toContain('1/2 quá hạn.');
  });

  it('contains neither the text of a petition nor the petitioner', () => {
    const secret = { content: 'Đường thôn hỏng', speaker: 'Nguyễn Văn An', phone: '0912345678' };
    const mails = (['open-petitions', 'overdue-to-chair'] as const).flatMap((kind) => [
      mailOf(part(kind, [petition('KN-1', 3, secret)])),
      mailOf(still(kind, [petition('KN-1', 40, secret)])),
    ]);
    for (const value of Object.values(secret)) expect(JSON.stringify(mails)).not.toContain(value);
  });
});
