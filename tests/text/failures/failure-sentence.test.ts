import { failureSentence } from '../../../src/text/failures/failure-sentence';
import { failureExamples as example } from '../../support/rules/failure-examples';

describe('failureSentence', () => {
  it('has a sentence of its own for every failure, and none that is longer than a state line can hold', () => {
    const sentences = Object.values(example).map(failureSentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((text) => text.length < 15 || text.length > 140 || !/[.…]$/.test(text))).toEqual(
      [],
    );
  });

  it('names the subject of the failure', () => {
    expect(failureSentence(example['header-missing'])).toBe(
      'Trang “Thôn” thiếu cột “Tên thôn”. Vào Đối thoại → Sổ → Thiết lập sổ để bổ sung.',
    );
    expect(failureSentence(example['conference-blocked'])).toBe(
      'Chưa làm được, còn thiếu: Chủ trì, Địa điểm.',
    );
    expect(failureSentence(example['documents-spent'])).toBe(
      'Hôm nay Drive không lập thêm văn bản cho tài khoản này; mai sổ tự làm tiếp. Cần ngay thì nhờ đồng nghiệp bấm bằng tài khoản khác.',
    );
  });

  it('names the person who holds the whole register, if known', () => {
    expect(failureSentence({ code: 'busy', doing: 'register', person: 'an@xa.example' })).toBe(
      'an@xa.example đang thiết lập, soát hoặc tập dượt trên cả sổ. Đợi vài phút rồi bấm Thử lại.',
    );
  });

  it('names four tags at most, each once', () => {
    const problems = ['A', 'A', 'B', 'C', 'D', 'E', 'F'].map(
      (tag) => ({ tag, reason: 'empty', person: '' }) as const,
    );
    expect(failureSentence({ code: 'template-tags', problems })).toBe(
      'Chưa lập được giấy: {{A}} còn để trống; {{B}} còn để trống; {{C}} còn để trống; {{D}} còn để trống; và 2 chỗ khác. Bổ sung rồi làm lại.',
    );
  });
});

describe('content that changed since it was printed', () => {
  it.each([
    [undefined, 'Lập lại bản nháp'],
    ['papers', 'Lập bản thay thế'],
    ['letters', 'giấy mời đã khóa'],
  ] as const)('issued as %s asks for what helps: %s', (issued, words) => {
    const changes = ['Địa điểm'];
    expect(
      failureSentence({ code: 'draft-changed', changes, ...(issued === undefined ? {} : { issued }) }),
    ).toContain(words);
  });
});
