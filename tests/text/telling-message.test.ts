import { longestMessage, messageText, missingForMessage } from '../../src/text/telling-message';
import { fc } from '../support/rules/properties';

const meeting = {
  office: 'Ủy ban nhân dân xã Mẫu',
  title: 'Hội nghị đối thoại với Nhân dân năm 2026',
  year: '2026',
  date: '2026-12-08',
  startTime: '07:30',
  venue: 'Hội trường xã',
  phone: '0912 345 678',
};

describe('the message for Zalo and SMS', () => {
  it('invites a person with hour, place and a request to answer', () => {
    expect(messageText(meeting, { who: 'Ông Nguyễn Văn An', isOne: true })).toBe(
      'Ủy ban nhân dân xã Mẫu kính mời Ông Nguyễn Văn An dự hội nghị đối thoại với Nhân dân năm 2026: 7 giờ 30, thứ Ba, 08/12/2026, tại Hội trường xã. Xin báo lại có dự được không: 0912 345 678.',
    );
  });

  it('names the people of a village, and asks it to pass the message on', () => {
    const guests = { who: '2 đại biểu của Thôn Đông', names: 'Trần An, Lê Bình', passOn: true };
    expect(messageText(meeting, guests)).toBe(
      'Ủy ban nhân dân xã Mẫu kính mời 2 đại biểu của Thôn Đông (Trần An, Lê Bình) dự hội nghị đối thoại với Nhân dân năm 2026: 7 giờ 30, thứ Ba, 08/12/2026, tại Hội trường xã. Nhờ thôn báo giúp. Xin báo lại ai dự, ai vắng: 0912 345 678.',
    );
  });

  it('leaves names out of a message that they would make too long', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Nguyễn Văn ${index}`).join(', ');
    const text = messageText(meeting, { who: '40 đại biểu của Thôn Đông', names, passOn: true });
    expect([text.length <= longestMessage, text]).toEqual([
      true,
      expect.stringMatching(/40 đại biểu của Thôn Đông dự hội nghị .*7 giờ 30.*Hội trường xã.*Xin báo/),
    ]);
  });

  it('is never longer than 300 letters, and always has the hour and "xin báo"', () => {
    const words = fc.string({ maxLength: 160 });
    fc.assert(
      fc.property(words, words, words, fc.string({ maxLength: 40 }), (office, title, venue, who) => {
        const text = messageText({ ...meeting, office, title, venue }, { who, names: title, passOn: true });
        expect(text.length).toBeLessThanOrEqual(longestMessage);
        expect(text).toContain('7 giờ 30');
        expect(text).toContain('Xin báo');
      }),
    );
  });

  it('waits until the conference has a day, an hour and a place', () => {
    expect(missingForMessage({ ...meeting, date: null, startTime: '', venue: '' })).toEqual([
      'ngày',
      'giờ bắt đầu',
      'địa điểm',
    ]);
    expect(missingForMessage(meeting)).toEqual([]);
  });
});
