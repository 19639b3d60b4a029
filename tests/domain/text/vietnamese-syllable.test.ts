import { isVietnameseSyllable } from '../../../src/domain/text/vietnamese-syllable';

describe('a Vietnamese syllable', () => {
  it.each('nghiêng quốc giếng gìn thuở khuya khuỷu ngoèo rượu yêu oanh ạ Ủy HUYỆN đặc tiếp'.split(' '))(
    '"%s" is one',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true);
    },
  );

  it.each(['', 'TiÕng', 'NguyÔn', 'raát', 'Müller', 'tiềp', 'tiep', 'strong', 'áá', 'h2', 'nghiệng viên'])(
    '"%s" is none',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );
});
