import { readOpinions } from '../../../src/client/collation-form/read-opinions';
import { petitionFacts } from '../../support/sidebar-facts';

const { topics } = petitionFacts;
const contents = (text: string) => readOpinions(text, topics).map(({ content }) => content);

describe('a pasted list of opinions', () => {
  it('is one opinion a line, without its numbering', () => {
    expect(contents('1. Sửa đường\n\n2) Lắp đèn\r\n - Nạo vét kênh\n• Mở chợ\n12/ Xây cầu')).toEqual([
      'Sửa đường',
      'Lắp đèn',
      'Nạo vét kênh',
      'Mở chợ',
      'Xây cầu',
    ]);
  });

  it('keeps a number that belongs to the opinion', () => {
    expect(contents('3 hộ chưa có nước sạch')).toEqual(['3 hộ chưa có nước sạch']);
  });

  it('takes the opinion and the topic out of a row of a table', () => {
    expect(readOpinions(`1\tSửa đường liên thôn\t${topics[1]?.toUpperCase()}\n2\t\t`, topics)).toEqual([
      { content: 'Sửa đường liên thôn', topic: topics[1] },
    ]);
  });
});
