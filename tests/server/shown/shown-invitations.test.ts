import {
  reportFinished,
  reportMade,
  reportSent,
  reportStopped,
} from '../../../src/server/shown/shown-invitations';

const made = { letters: 42, earlierLetters: 0, documents: [], left: 0, isSpent: false, byLink: false };

describe('what Mời họp did, in words', () => {
  it.each([
    [{}, 'good', 'Đã lập 42 giấy mời. Mở văn bản dưới đây để in, trình ký.'],
    [{ letters: 0, earlierLetters: 42 }, 'good', 'Không có giấy nào phải lập thêm; 42 giấy đã có từ trước.'],
    [{ left: 3 }, 'good', 'Đã lập 42 giấy mời. Còn 3 giấy chưa lập được; bấm lần nữa để làm tiếp.'],
    [
      { left: 3, isSpent: true },
      'good',
      'Đã lập 42 giấy mời. Còn 3 giấy chờ đến mai vì hôm nay Drive không lập thêm; mai sổ tự làm tiếp.',
    ],
    [
      { letters: 0, byLink: true },
      'bad',
      'Không có giấy nào phải lập thêm. Chú ý: thư mục văn bản đang mở cho bất kỳ ai có liên kết. Vào Drive, đặt lại Chia sẻ: Bị hạn chế.',
    ],
  ] as const)('says of the letters %j', (change, tone, text) => {
    expect(reportMade({ ...made, ...change }, false).report).toEqual({ text, tone });
  });

  it('says of letters made for a former name only how many they are', () => {
    expect(reportMade({ ...made, letters: 2, earlierLetters: 40 }, true).report).toEqual({
      text: 'Đã lập 2 giấy mời.',
      tone: 'good',
    });
  });

  it('says what became of mails, and what of it a person has to look at', () => {
    expect([
      reportSent({ sent: 4, waiting: 0, uncertain: 0, withoutPdf: 0 }).report,
      reportSent({ sent: 4, waiting: 3, uncertain: 1, withoutPdf: 2 }).report,
      reportStopped({ stopped: 4, running: false }).report,
      reportStopped({ stopped: 0, running: true }).report,
    ]).toEqual([
      { text: 'Đã gửi 4 thư.', tone: 'good' },
      {
        text: 'Đã gửi 4 thư. 3 thư chờ lượt sau. 1 thư chưa rõ đã đi hay chưa; xem mục Cần kiểm tra. 2 thư kèm tệp Word vì chưa tạo được PDF.',
        tone: 'bad',
      },
      { text: 'Đã dừng 4 thư đang chờ.', tone: 'good' },
      { text: 'Đã yêu cầu dừng; thư đang gửi dở sẽ dừng trong ít phút.', tone: 'good' },
    ]);
  });

  it('says how many documents are locked', () => {
    const finished = { finished: 2, documents: [], correction: '' };
    expect(reportFinished(finished).report).toEqual({
      text: 'Đã điền số và khóa 2 văn bản.',
      tone: 'good',
    });
  });
});
