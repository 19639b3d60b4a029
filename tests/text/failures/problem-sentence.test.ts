import { petitions } from '../../../src/register/tables/petitions';
import { isCellProblem, problemSentence } from '../../../src/text/failures/problem-sentence';

const { content, class: kind, topic, speaker, receivedOn } = petitions.columns;

describe('problemSentence', () => {
  it.each([
    ['a text left blank', 'required', content, 'Nhập nội dung kiến nghị.'],
    ['a choice left blank', 'required', kind, 'Chọn phân loại.'],
    ['a list left blank', 'required', topic, 'Chọn lĩnh vực.'],
    ['a name too long', 'too-long', speaker, 'Dài quá 300 ký tự, cần rút gọn.'],
    [
      'a day',
      'not-a-date',
      receivedOn,
      'Ngày chưa đúng. Xem lại số ngày trong tháng; nhập theo mẫu ngày/tháng/năm, ví dụ 15/11/2026.',
    ],
  ] as const)('says what to do about %s (%s)', (_, problem, column, sentence) => {
    expect(problemSentence(problem, column)).toBe(sentence);
  });

  it('names the field and today for a day that is still to come', () => {
    expect(problemSentence('in-the-future', receivedOn, '2026-11-16')).toBe(
      'Ngày tiếp nhận không được sau hôm nay (16/11/2026). Ghi ngày đã thực hiện.',
    );
  });

  it('recognises the codes from the server that have a sentence', () => {
    expect(['required', 'in-the-future', 'toString', 'other'].map(isCellProblem)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a day or time that cannot be', () => {
  const column = (header: string) => ({ header, maxLength: 0, kind: 'date' });

  it.each([
    ['in-the-future', 'Ngày nộp tổng hợp', '2026-11-16', 'không được sau hôm nay (16/11/2026)'],
    ['before-start', 'Ngày nhận', '2026-11-20', 'Ngày nhận phải từ 20/11/2026 trở đi'],
    ['before-start', 'Giờ kết thúc', '07:30', 'Giờ kết thúc phải từ 07:30 trở đi'],
  ] as const)('%s of %s names what it was compared with', (problem, header, limit, words) => {
    expect(problemSentence(problem, column(header), limit)).toContain(words);
  });
});
