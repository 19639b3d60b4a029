import { readOpinions } from '../../../src/client/collation-form/read-opinions';
import { petitionFacts } from '../../support/sidebars/sidebar-facts';

const { topics } = petitionFacts;
const contents = (text: string) => readOpinions(text, topics).map(({ content }) => content);

describe('a pasted list of opinions', () => {
  it('has one opinion on each line, without numbering', () => {
    expect(contents('1. Sửa đường\n\n2) Lắp đèn\r\n - Nạo vét kênh\n• Mở chợ\n12/ Xây cầu')).toEqual([
      'Sửa đường',
      'Lắp đèn',
      'Nạo vét kênh',
      'Mở chợ',
      'Xây cầu',
    ]);
  });

  it('keeps a number that is part of the opinion', () => {
    expect(contents('3 hộ chưa có nước sạch')).toEqual(['3 hộ chưa có nước sạch']);
  });

  it('gives opinion and topic of a table row', () => {
    expect(readOpinions(`1\tSửa đường liên thôn\t${topics[1]?.toUpperCase()}\n2\t\t`, topics)).toEqual([
      { content: 'Sửa đường liên thôn', topic: topics[1] },
    ]);
  });

  it('keeps a cell of several lines together', () => {
    const pasted = 'STT\tNội dung\n1\t"Đường ""cụt""\như hỏng"\n2\tThiếu nước';
    expect(readOpinions(pasted, []).map(({ content }) => content)).toEqual([
      'Đường "cụt" hư hỏng',
      'Thiếu nước',
    ]);
  });

  it('joins a line without a number to the numbered one before it, except in a list without numbers', () => {
    const wrapped = 'Các ý kiến:\n1. Sửa đường từ cầu Mơ\nđến nhà văn hóa thôn.\n2. Nạo vét kênh\n\nLắp đèn';
    expect(contents(wrapped)).toEqual([
      'Sửa đường từ cầu Mơ đến nhà văn hóa thôn.',
      'Nạo vét kênh',
      'Lắp đèn',
    ]);
    expect(contents('Sửa đường\nNạo vét kênh')).toEqual(['Sửa đường', 'Nạo vét kênh']);
  });

  it('takes the topic from the heading of a part, and does not take the heading for an opinion', () => {
    const [first = '', second = ''] = topics;
    const text = `I. ${first}\n1. Sửa đường\n2. Lắp đèn\nII. Lĩnh vực ${second.toLowerCase()}\n1. Mở chợ\nIII. Việc khác\n1. Xây cầu`;
    expect(readOpinions(text, topics)).toEqual([
      { content: 'Sửa đường', topic: first },
      { content: 'Lắp đèn', topic: first },
      { content: 'Mở chợ', topic: second },
      { content: 'Xây cầu', topic: '' },
    ]);
  });

  it('keeps an opinion that begins like a heading', () => {
    const long = 'Lĩnh vực giao thông còn nhiều đoạn hỏng, đề nghị xã sớm sửa chữa.';
    expect(contents(`${long}\n1. Về giao thông:\n- Sửa đường A`)).toEqual([
      long,
      'Về giao thông:',
      'Sửa đường A',
    ]);
  });

  it('keeps an opinion with a Roman number or a colon and nothing below it', () => {
    expect(contents('I. Sửa đường\nII. Lắp đèn\nIII. Đề nghị xem xét:')).toEqual([
      'Sửa đường',
      'Lắp đèn',
      'Đề nghị xem xét:',
    ]);
  });

  it('ignores the head of a table and words for "none"', () => {
    expect(contents('STT\tNội dung ý kiến\tNgười nêu\n1\tSửa đường\tNguyễn Thị Thu An')).toEqual([
      'Sửa đường',
    ]);
    expect(contents('Không có ý kiến.')).toEqual([]);
    expect(contents('Không có nước sạch')).toEqual(['Không có nước sạch']);
  });
});
