import { draft, paperSources, sampleConference, settingsWith } from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

const short = {
  ...sampleConference,
  venue: 'Hội trường UBND xã',
  topic: 'Phát triển KT-XH, giải quyết TTHC',
  title: 'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với MTTQ và Nhân dân năm 2026',
};

describe('the text for the loudspeakers', () => {
  it('is read in plain words, without abbreviations', async () => {
    expect((await paperText('broadcast', paperSources({ conference: short }))).slice(2)).toEqual([
      'Kính thưa toàn thể Nhân dân xã Hoằng Trung.',
      'Ủy ban nhân dân xã Hoằng Trung trân trọng thông báo tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Mặt trận Tổ quốc và Nhân dân năm 2026 vào 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026, tại hội trường Ủy ban nhân dân xã.',
      'Nội dung: Phát triển kinh tế - xã hội, giải quyết thủ tục hành chính.',
      'Cách thức tham dự: tham dự trực tiếp tại hội trường.',
      'Ý kiến, kiến nghị có thể gửi trước cho Trưởng thôn, Trưởng ban công tác Mặt trận thôn; hạn cuối ngày 10 tháng 11 năm 2026.',
      'Mời bà con sắp xếp thời gian tham dự. Trân trọng cảm ơn.',
      'Ngày phát: …………… Buổi: …………… Số lần: ……… Người phát: ……………………',
    ]);
  });

  it('has its numbers in words if the setting says so', async () => {
    const settings = settingsWith({ 'option.spokenNumbers': 'Bằng chữ' });
    const text = await paperText('broadcast', paperSources({ settings }));
    expect(text[3]).toContain(
      'vào bảy giờ ba mươi phút, thứ Hai, ngày mười sáu tháng mười một năm hai nghìn không trăm hai mươi sáu, tại hội trường',
    );
    expect(text.slice(0, -1).filter((line, index) => index > 1 && /\d/.test(line))).toEqual([]);
  });

  it('warns when it takes more than two hundred words', () => {
    const topic = Array.from({ length: 30 }, () => 'phát triển kinh tế nông thôn').join(', ');
    const { warnings } = buildPaper(
      'broadcast',
      paperSources({ conference: { ...sampleConference, topic } }),
      draft,
    );
    expect(warnings).toEqual([{ kind: 'too-long', words: 289, most: 200 }]);
    expect(buildPaper('broadcast', paperSources(), draft).warnings).toEqual([]);
  });

  it('has the same gaps as the notice', () => {
    const conference = { ...sampleConference, howToAttend: '', venue: '' };
    expect(buildPaper('broadcast', paperSources({ conference }), draft).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'venue' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'howToAttend' },
    ]);
  });
});
