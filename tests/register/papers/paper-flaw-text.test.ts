import { paperFlawSentence } from '../../../src/register/papers/paper-flaw-text';
import type { PaperFlaw } from '../../../src/register/papers/paper-report';

describe('paperFlawSentence', () => {
  it('names the place, the error and its correction', () => {
    const flaws: readonly PaperFlaw[] = [
      { kind: 'wrong-capital', paragraph: 12, excerpt: '…với nhân dân trong xã', expected: 'Nhân dân' },
      { kind: 'double-space', paragraph: 3, excerpt: 'hai  từ', expected: ' ' },
      { kind: 'missing-part', part: 'kept-copy', paragraph: 1 },
      { kind: 'draft-mark', required: true, paragraph: 1 },
      { kind: 'draft-mark', required: false, paragraph: 1 },
    ];
    expect(flaws.map(paperFlawSentence)).toEqual([
      'Đoạn 12: Viết hoa chưa đúng: “…với nhân dân trong xã”; đúng là “Nhân dân”.',
      'Đoạn 3: Thừa dấu cách giữa hai từ: “hai  từ”.',
      'Văn bản thiếu dòng “Lưu” ở cuối Nơi nhận.',
      'Văn bản còn thiếu thông tin nhưng mẫu không in chữ DỰ THẢO.',
      'Văn bản đã đủ thông tin nhưng còn chữ DỰ THẢO.',
    ]);
  });
});
