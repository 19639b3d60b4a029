import { longLettersSentence } from '../../../src/text/failures/long-letters';

describe('the warning about long letters', () => {
  it('says how many, to whom, and what to shorten', () => {
    expect(longLettersSentence({ names: [], headers: [] })).toBe('');
    expect(longLettersSentence({ names: ['Lê Thị An'], headers: ['Tên hội nghị', 'Chủ đề'] })).toBe(
      '1 giấy mời dài quá một trang (Lê Thị An). Nên rút gọn: Tên hội nghị; Chủ đề.',
    );
    expect(longLettersSentence({ names: ['An', 'Bình', 'Chi', 'Dũng', 'Em'], headers: [] })).toBe(
      '5 giấy mời dài quá một trang (An, Bình, Chi và 2 người khác). Nên rút gọn nội dung.',
    );
  });
});
