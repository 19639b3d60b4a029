import { readAnswerers, unansweredTopics, writeAnswerers } from '../../../src/domain/people/topic-answerers';

const topics = ['Kinh tế, văn hóa', 'Thủ tục: đất đai', 'Dư luận xã hội'];

describe('who answers which topic', () => {
  it('is read line by line, however the topic is written, and a topic may hold a colon', () => {
    const typed =
      'KINH TE, VAN HOA :  Trần Văn Sửu, Phó Chủ tịch \n\nThủ tục: đất đai: Lê Thị Mão\nDư luận xã hội:';
    expect(readAnswerers(typed, topics)).toEqual([
      { topic: topics[0], person: 'Trần Văn Sửu, Phó Chủ tịch' },
      { topic: topics[1], person: 'Lê Thị Mão' },
      { topic: topics[2], person: '' },
    ]);
    expect(unansweredTopics(typed, topics)).toEqual(['Dư luận xã hội']);
    expect(unansweredTopics('', [])).toEqual([]);
  });

  it('is written as read, and keeps lines on topics that the register no longer has', () => {
    const before = 'Kinh tế, văn hóa: Trần Văn Sửu\nAn ninh: Công an xã';
    const answerers = readAnswerers(before, topics).map((one) =>
      one.topic === 'Dư luận xã hội' ? { ...one, person: 'Lê Thị Mão' } : one,
    );
    expect(writeAnswerers(answerers, before)).toBe(
      'Kinh tế, văn hóa: Trần Văn Sửu\nDư luận xã hội: Lê Thị Mão\nAn ninh: Công an xã',
    );
  });
});
