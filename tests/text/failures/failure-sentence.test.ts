import type { Failure, FailureCode } from '../../../src/domain/failure';
import { failureSentence, failureWords } from '../../../src/text/failures/failure-sentence';

const example: { readonly [Code in FailureCode]: Extract<Failure, { readonly code: Code }> } = {
  busy: { code: 'busy' },
  'not-set-up': { code: 'not-set-up' },
  'sheet-missing': { code: 'sheet-missing', tab: 'Thôn' },
  'header-missing': { code: 'header-missing', tab: 'Thôn', header: 'Tên thôn' },
  'header-doubled': { code: 'header-doubled', tab: 'Thôn', header: 'Tên thôn' },
  'rows-without-id': { code: 'rows-without-id', tab: 'Đại biểu', count: 2 },
  invalid: { code: 'invalid', problems: [{ row: 0, field: 'phone', problem: 'phone-invalid' }] },
  'identity-refused': { code: 'identity-refused' },
  'denunciation-apart': { code: 'denunciation-apart' },
  'not-found': { code: 'not-found', id: 'DB-0001' },
  conflict: { code: 'conflict', id: 'DB-0001', current: {}, fingerprint: 'f' },
  'request-reused': { code: 'request-reused' },
  'row-moved': { code: 'row-moved', tab: 'Thôn' },
  'no-conference': { code: 'no-conference' },
  'conference-blocked': { code: 'conference-blocked', missing: ['chair', 'venue'] },
  'follow-up-refused': { code: 'follow-up-refused', refusals: ['evidence-missing'] },
  'already-there': { code: 'already-there', tab: 'Chương trình' },
  'rehearsal-needs-empty': { code: 'rehearsal-needs-empty', tabs: ['Hội nghị', 'Đại biểu'] },
  'seat-changed': { code: 'seat-changed' },
  'not-issued': { code: 'not-issued' },
  'nobody-invited': { code: 'nobody-invited' },
  'no-letter': { code: 'no-letter', people: ['Nguyễn Văn An'] },
  'template-missing': { code: 'template-missing' },
  'template-tags': { code: 'template-tags', problems: [{ tag: 'Thôn', reason: 'broken', person: '' }] },
  'drive-off': { code: 'drive-off' },
  'drive-refused': { code: 'drive-refused', status: 503 },
  'number-taken': { code: 'number-taken', number: '05', holder: 'VB-0003' },
  'file-too-large': { code: 'file-too-large', megabytes: 5 },
  'files-lost': { code: 'files-lost', conference: 'HN-01', binned: 3, gone: 4, isFolderBinned: false },
  'document-locked': { code: 'document-locked' },
  'draft-changed': { code: 'draft-changed', changes: ['Địa điểm'] },
  'document-of-other': { code: 'document-of-other', person: 'van-phong@xa.example' },
  'quota-spent': { code: 'quota-spent', remaining: 3, needed: 40 },
  'bad-request': { code: 'bad-request' },
  'stale-client': { code: 'stale-client' },
  'newer-register': { code: 'newer-register' },
  'other-account': { code: 'other-account' },
  'authorization-needed': { code: 'authorization-needed' },
  'no-edit-right': { code: 'no-edit-right', places: ['Chương trình!A1:F1000', 'Đại biểu'] },
  'cell-gone': { code: 'cell-gone', tab: 'Đại biểu', cell: 'F9999' },
  'ledger-behind': { code: 'ledger-behind' },
  'permission-missing': { code: 'permission-missing', permissions: ['mail'] },
  'trigger-missing': { code: 'trigger-missing' },
  unexpected: { code: 'unexpected' },
};

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
      'Chưa chốt được hội nghị, còn thiếu: Chủ trì, Địa điểm.',
    );
    expect(failureSentence(example['quota-spent'])).toBe(
      'Hôm nay chỉ còn gửi được 3 thư, cần 40. Số còn lại sẽ gửi ngày mai.',
    );
  });

  it('lists what a conference lacks, a line each', () => {
    expect(failureWords(example['conference-blocked'])).toEqual({
      sentence: 'Chưa chốt được hội nghị, còn thiếu: Chủ trì, Địa điểm.',
      points: ['Chủ trì', 'Địa điểm'],
    });
    expect(failureWords(example['not-set-up'])).toEqual({ sentence: failureSentence(example['not-set-up']) });
  });

  it('names the person who holds the whole register, if known', () => {
    expect(failureSentence({ code: 'busy', doing: 'register', person: 'an@xa.example' })).toBe(
      'an@xa.example đang thiết lập, soát hoặc diễn tập trên cả sổ. Đợi vài phút rồi bấm Thử lại.',
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
