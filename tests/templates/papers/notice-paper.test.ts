import { isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  draft,
  paperSources,
  sampleConference,
  settingsWith,
  signed,
} from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

const cell = (field: string) => ({ tab: 'Hội nghị', row: 'HN-0001', field });

describe('the notice that is posted', () => {
  it('states time, place, topic, attendance, chairs, where to send opinions and when results are published', async () => {
    expect((await paperText('notice', paperSources(), signed)).slice(4)).toEqual([
      'Số: 05/TB-UBND',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'THÔNG BÁO',
      'Về việc tổ chức hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      'Ủy ban nhân dân xã Hoằng Trung thông báo để Nhân dân trên địa bàn xã biết, tham gia hội nghị như sau:',
      '1. Thời gian: 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026.',
      '2. Địa điểm: Hội trường Ủy ban nhân dân xã.',
      '3. Nội dung: Xây dựng nông thôn mới và giải quyết thủ tục hành chính. Nhân dân có thể nêu ý kiến, kiến nghị về các nhóm vấn đề:',
      'a) Chủ trương của Đảng, chính sách, pháp luật của Nhà nước;',
      'b) Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương;',
      'c) Quan hệ với Nhân dân và giải quyết thủ tục hành chính;',
      'd) Dư luận xã hội được Nhân dân quan tâm.',
      '4. Cách thức tham dự: Tham dự trực tiếp tại hội trường; đại biểu có mặt trước giờ khai mạc 15 phút.',
      '5. Chủ trì: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử, Phó Chủ tịch Hội đồng nhân dân xã.',
      '6. Tiếp nhận ý kiến trước hội nghị: tại Văn phòng HĐND và UBND xã (điện thoại: 0912\u00A0345\u00A0678) hoặc qua Trưởng thôn, Trưởng ban công tác Mặt trận các thôn; chậm nhất ngày 10 tháng 11 năm 2026.',
      '7. Kết quả hội nghị được thông báo trên hệ thống truyền thanh, niêm yết tại trụ sở Ủy ban nhân dân xã Hoằng Trung và gửi Trưởng các thôn chậm nhất ngày 26 tháng 11 năm 2026.',
      'Ủy ban nhân dân xã Hoằng Trung đề nghị Trưởng các thôn, Đài Truyền thanh xã thông báo rộng rãi để Nhân dân biết, tham dự./.',
      'Nơi nhận:',
      '- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
      '- Ủy ban MTTQ Việt Nam xã và các đoàn thể;',
      '- Trưởng các thôn (để thông báo, niêm yết);',
      '- Đài Truyền thanh xã (t/tr);',
      '- Lưu: VT, VP.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
    ]);
  });

  it.each([
    ['Cụm thôn Trung Hậu, Thôn 2', 'cụm thôn Trung Hậu, Thôn 2'],
    ['Thôn Trung Hậu, Thôn 2', 'thôn Trung Hậu, thôn 2'],
    ['', 'trên địa bàn xã'],
  ])('tells the people whom it is for: %s', async (scope, words) => {
    const conference = { ...sampleConference, scope };
    expect(await paperText('notice', paperSources({ conference }), signed)).toContain(
      `Ủy ban nhân dân xã Hoằng Trung thông báo để Nhân dân ${words} biết, tham gia hội nghị như sau:`,
    );
  });

  it('letters its points by the Vietnamese alphabet', async () => {
    const topics = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy'];
    const settings = settingsWith(
      { topic: '' },
      topics.map((value) => ({ code: 'topic', value })),
    );
    const text = await paperText('notice', paperSources({ settings }), signed);
    expect(text.filter((line) => /^.\) /.test(line))).toEqual([
      'a) Một;',
      'b) Hai;',
      'c) Ba;',
      'd) Bốn;',
      'đ) Năm;',
      'e) Sáu;',
      'g) Bảy.',
    ]);
  });

  it('has gaps for the facts that the law requires and for both chairs, and is a draft until then', async () => {
    const conference = {
      ...sampleConference,
      dateState: 'expected' as const,
      startTime: '',
      venue: '',
      topic: '',
      howToAttend: '',
      chair: '',
      coChair: '',
    };
    const sources = paperSources({ conference });
    expect(buildPaper('notice', sources, draft).gaps).toEqual(
      ['date', 'startTime', 'venue', 'topic', 'howToAttend', 'chair', 'coChair'].map(cell),
    );
    const text = await paperText('notice', sources, draft);
    expect([text[0], text.find((line) => line.startsWith('2.'))]).toEqual(['DỰ THẢO', '2. Địa điểm: …….']);
  });

  it('mentions no publication for a conference before the law, and needs only one chair', async () => {
    const conference = { ...sampleConference, year: 2024, date: isoDate('2024-11-18'), coChair: '' };
    const sources = paperSources({ conference, today: isoDate('2024-11-05') });
    expect(buildPaper('notice', sources, draft).gaps).toEqual([]);
    expect((await paperText('notice', sources, draft)).filter((line) => line.startsWith('7.'))).toEqual([]);
  });

  it('warns when seven days of notice are no longer possible, and of a day off', () => {
    const conference = { ...sampleConference, date: isoDate('2026-11-24') };
    const on = (day: string) =>
      buildPaper('notice', paperSources({ conference }), { number: '7', date: isoDate(day) }).warnings;
    expect(on('2026-11-17')).toEqual([{ kind: 'day-off', date: '2026-11-24' }]);
    expect(on('2026-11-18')).toEqual([
      { kind: 'day-off', date: '2026-11-24' },
      { kind: 'notice-late', lastDay: '2026-11-17' },
    ]);
  });

  it('has the signature of its own signer', async () => {
    const deputy = settingsWith({ 'signer.notice': 'KT; PHÓ CHỦ TỊCH; Nguyễn Văn Bình' });
    const text = await paperText('notice', paperSources({ settings: deputy }), signed);
    expect(text.slice(-4)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Văn Bình',
    ]);
  });
});
