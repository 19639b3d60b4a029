import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type DigestMail, digestMail } from '../../../src/templates/mail/digest-mail';

const none = { rows: [], words: '' } as const;
const mail: DigestMail = {
  officeName: 'Ủy ban nhân dân xã Hoằng Trung',
  conferenceTitle: 'Hội nghị đối thoại năm 2026',
  registerLink: 'https://docs.google.com/spreadsheets/d/x',
  addressee: 'Văn phòng',
  petitions: none,
  overdue: none,
  results: {
    rows: [
      {
        title: 'Hội nghị đối thoại năm 2026',
        lastDay: isoDate('2026-12-18'),
        missing: ['Niêm yết tại trụ sở'],
      },
    ],
    words: '',
  },
  villages: { rows: ['Thôn 1', 'Thôn 2'], words: '' },
  unconfirmed: { rows: [], words: '' },
  tasks: {
    rows: [
      { content: 'Lập kế hoạch', responsible: 'Văn phòng', dueOn: isoDate('2026-11-10'), daysOverdue: 2 },
      {
        content: 'Kiểm tra âm thanh',
        responsible: 'Văn phòng',
        dueOn: isoDate('2026-11-12'),
        daysOverdue: 0,
      },
    ],
    words: '',
  },
};
const written = (more: Partial<DigestMail> = {}) => {
  const letter = digestMail({ ...mail, ...more });
  if (!letter.ok) throw new Error('refused');
  return letter.value;
};

describe('the mail of a person’s week', () => {
  it('says in its subject what it is about, and each thing once', () => {
    const { subject, text } = written();
    expect(subject).toBe(
      '[Đối thoại] Việc cần làm: chưa đủ minh chứng công bố kết quả; 2 thôn chưa nộp tổng hợp; 2 việc đến hạn',
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
      'Nội dung cụ thể xem trong sổ; thư này không ghi nội dung kiến nghị và người kiến nghị.',
      'Mở sổ đối thoại: https://docs.google.com/spreadsheets/d/x',
      'Trân trọng.',
      'Ủy ban nhân dân xã Hoằng Trung',
    ]);
  });

  it('leaves out what there is nothing of, and uses the office’s own words of each rule', () => {
    const { subject, text } = written({
      results: none,
      tasks: none,
      villages: { rows: ['Thôn 2'], words: '{{Số mục}} thôn chậm của {{Tên hội nghị}}' },
    });
    expect(subject).toBe('[Đối thoại] Việc cần làm: 1 thôn chưa nộp tổng hợp');
    expect(text).toContain('1 thôn chậm của Hội nghị đối thoại năm 2026\n\nThôn chưa nộp: Thôn 2\n');
    expect(text).not.toMatch(/minh chứng|Công việc|xác nhận/);
    const silent = written({
      results: none,
      tasks: none,
      villages: none,
      unconfirmed: { rows: ['Thôn 3'], words: '' },
    });
    expect(silent.subject).toBe('[Đối thoại] Việc cần làm: 1 thôn chưa ai xác nhận dự');
    expect(silent.text).toContain('Thôn chưa xác nhận: Thôn 3\n');
  });
});
