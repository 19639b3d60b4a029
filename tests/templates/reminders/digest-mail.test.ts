import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { digestKinds } from '../../../src/templates/reminders/digest-kinds';
import { type DigestPart, digestMail } from '../../../src/templates/reminders/digest-mail';

const frame = {
  officeName: 'Ủy ban nhân dân xã Hoằng Trung',
  conferenceTitle: 'Hội nghị đối thoại năm 2026',
  registerLink: 'https://docs.google.com/spreadsheets/d/x',
  addressee: 'Văn phòng',
  chair: 'Lê Văn Mẫu',
};
const part = (kind: keyof typeof digestKinds, items: readonly unknown[], words = ''): DigestPart => ({
  section: digestKinds[kind].section,
  items,
  words,
});
const task = (content: string, day: string, daysOverdue: number) => ({
  id: content,
  content,
  responsible: 'Văn phòng',
  dueOn: isoDate(day),
  daysOverdue,
});
const late = {
  id: 'KN-1',
  topic: 'Đường',
  village: 'Thôn 1',
  unit: 'Phòng Kinh tế',
  dueOn: isoDate('2026-11-10'),
  daysOverdue: 2,
  receivedOn: '',
};
const mailOf = (...parts: readonly DigestPart[]) => {
  const letter = digestMail(frame, parts);
  if (!letter.ok) throw new Error('refused');
  return letter.value;
};

describe('the mail of a person’s week', () => {
  it('lists its sections in the subject, each item once and long tables last', () => {
    const { subject, text } = mailOf(
      part('open-petitions', [late]),
      part('results-unproved', [
        {
          id: 'HN-01',
          title: 'Hội nghị đối thoại năm 2026',
          lastDay: isoDate('2026-12-18'),
          missing: ['Niêm yết tại trụ sở'],
        },
      ]),
      part('collation-missing', ['Thôn 1', 'Thôn 2']),
      part('tasks-overdue', [
        task('Lập kế hoạch', '2026-11-10', 2),
        task('Kiểm tra âm thanh', '2026-11-12', 0),
      ]),
    );
    expect(subject).toBe(
      '[Đối thoại] Việc cần làm: chưa đủ minh chứng công bố kết quả; 2 thôn chưa nộp tổng hợp; 2 việc đến hạn; 1 kiến nghị chưa xong',
    );
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'Kính gửi: Văn phòng',
      'Chưa đủ minh chứng công bố kết quả hội nghị. Nếu đã làm, đề nghị ghi vào trang Truyền thanh để làm căn cứ.',
      '1. Hội nghị: Hội nghị đối thoại năm 2026; Ngày cuối: 18/12/2026; Còn thiếu: Niêm yết tại trụ sở',
      'Còn 2 thôn chưa nộp tổng hợp ý kiến, kiến nghị. Đề nghị đôn đốc và ghi Ngày nộp tổng hợp ở trang Thôn.',
      'Thôn chưa nộp: Thôn 1, Thôn 2',
      'Có 2 việc đến hạn hoặc quá hạn. Đề nghị hoàn thành và cập nhật tình trạng ở trang Phân công.',
      '1. Công việc: Lập kế hoạch; Chịu trách nhiệm: Văn phòng; Thời hạn: 10/11/2026; Tình trạng: quá hạn 2 ngày',
      '2. Công việc: Kiểm tra âm thanh; Chịu trách nhiệm: Văn phòng; Thời hạn: 12/11/2026; Tình trạng: đến hạn',
      'Có 1 kiến nghị chưa xong, trong đó 1 kiến nghị quá hạn. Đề nghị giải quyết và cập nhật kết quả vào sổ.',
      '1. Mã: KN-1; Lĩnh vực: Đường; Thôn: Thôn 1; Hạn: 10/11/2026; Tình trạng: quá hạn 2 ngày',
      'Nội dung cụ thể xem trong sổ; thư này không ghi nội dung kiến nghị và người kiến nghị.',
      'Mở sổ đối thoại: https://docs.google.com/spreadsheets/d/x',
      'Trân trọng.',
      'Ủy ban nhân dân xã Hoằng Trung',
    ]);
  });

  it('leaves out empty sections, and uses the office’s own words of each rule', () => {
    const { subject, text } = mailOf(
      part('collation-missing', ['Thôn 2'], '{{Số mục}} thôn chậm của {{Tên hội nghị}}'),
    );
    expect(subject).toBe('[Đối thoại] Việc cần làm: 1 thôn chưa nộp tổng hợp');
    expect(text).toContain('1 thôn chậm của Hội nghị đối thoại năm 2026\n\nThôn chưa nộp: Thôn 2\n');
    expect(text).not.toMatch(/minh chứng|Công việc|xác nhận/);
    const unconfirmed = mailOf(part('villages-unconfirmed', ['Thôn 3']));
    expect(unconfirmed.subject).toBe('[Đối thoại] Việc cần làm: 1 thôn chưa ai xác nhận dự');
    expect(unconfirmed.text).toContain('Thôn chưa xác nhận: Thôn 3\n');
  });

  it('is the list of the unit or chair if it has no other section', () => {
    expect(mailOf(part('open-petitions', [late])).subject).toBe(
      '[Kiến nghị] Văn phòng: 1 kiến nghị chưa xong, trong đó 1 kiến nghị quá hạn',
    );
    const chairs = mailOf(part('overdue-to-chair', [late]));
    expect(chairs.subject).toBe('[Kiến nghị] 1 kiến nghị quá hạn');
    expect(chairs.text).toContain('Kính gửi: Lê Văn Mẫu\n');
  });
});
