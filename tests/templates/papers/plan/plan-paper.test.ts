import { isoDate } from '../../../../src/domain/calendar/calendar-date';
import { paperSources, sampleConference, settingsWith, signed } from '../../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../../support/papers/print-paper';

const draft = { number: '', date: null };
const law2015 = 'Căn cứ Điều 125 Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015';
const law2026 = 'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';

describe('the plan of 2026', () => {
  it('cites the law in force, and names both chairs, the province and the duty to publish within ten days', async () => {
    const text = await paperText('plan', paperSources(), signed);
    expect(text).toEqual(
      expect.arrayContaining([
        'Số: 05/KH-UBND',
        `${law2026};`,
        'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.',
        '- Đồng chủ trì: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử, Phó Chủ tịch Hội đồng nhân dân xã;',
        '3.1. Thời gian: 1/2 ngày, bắt đầu lúc 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026.',
        '- Công bố kết quả hội nghị trên hệ thống truyền thanh, niêm yết tại trụ sở và gửi Trưởng các thôn chậm nhất 10 ngày sau hội nghị.',
        '- UBND tỉnh (b/c);',
      ]),
    );
    expect(text.filter((line) => /huyện|Điều 125|dự kiến vào/.test(line))).toEqual([]);
  });

  it('finding 18: names the offices, duties and recipients of its own day', async () => {
    const of2026 = await paperText('plan', paperSources(), signed);
    expect(of2026).toEqual(
      expect.arrayContaining([
        '1. Văn phòng HĐND và UBND:',
        expect.stringMatching(/^2\. Phòng Kinh tế: Có trách nhiệm đảm bảo kinh phí/),
        expect.stringMatching(/^3\. Công an xã: Trên cơ sở kế hoạch/),
        // Held online too, so it does not say that people meet in person.
        expect.stringMatching(/^4\. Đề nghị Ủy ban MTTQ Việt Nam xã .* tại hội nghị đối thoại\.$/),
        '- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
      ]),
    );
    const old =
      /Văn phòng UBND xã|Tài chính - Ngân sách|Ban Công an xã|TV ĐU|UBND huyện|Công chức chuyên môn/;
    expect(of2026.filter((line) => old.test(line))).toEqual([]);
    const before = { ...sampleConference, year: 2024, date: isoDate('2024-11-15'), coChair: '' };
    const sources = paperSources({ conference: before, today: isoDate('2024-10-10') });
    const of2024 = await paperText('plan', sources, { number: '5', date: isoDate('2024-10-10') });
    expect(of2024).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1\. Văn phòng UBND xã:/),
        expect.stringMatching(/^2\. Công chức Tài chính - Ngân sách: /),
        expect.stringMatching(/^3\. Ban Công an xã: /),
        '- UBND huyện (b/c);',
        '- TV ĐU - TT HĐND xã (b/c);',
      ]),
    );
  });

  it('names the support team and who answers which topic, if the office has entered them', async () => {
    const [first = '', second = ''] = paperSources().settings.topics;
    const conference = {
      ...sampleConference,
      support: 'Phạm Thị Giúp,\nLê Văn Việc',
      answerers: `${second}: Trần Thị Thử\n${first}: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã`,
    };
    const text = await paperText('plan', paperSources({ conference }), signed);
    const secretary = text.findIndex((line) => line.startsWith('- Thư ký:'));
    expect(text.slice(secretary, secretary + 4)).toEqual([
      expect.stringMatching(/;$/),
      '- Tổ giúp việc: Phạm Thị Giúp, Lê Văn Việc;',
      `- Trả lời lĩnh vực “${first}”: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã;`,
      `- Trả lời lĩnh vực “${second}”: Trần Thị Thử.`,
    ]);
  });

  it('lists the tasks of the register in an annex, with due days that follow the conference', async () => {
    const text = await paperText('plan', paperSources(), signed);
    const annex = text.slice(text.indexOf('Phụ lục'));
    expect(annex.slice(1, 4)).toEqual([
      'PHÂN CÔNG NHIỆM VỤ',
      'Tổ chức hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 06 tháng 11 năm 2026 của Ủy ban nhân dân xã Hoằng Trung)',
    ]);
    const row = annex.indexOf('Gửi giấy mời');
    expect(annex.slice(row, row + 4)).toEqual([
      'Gửi giấy mời',
      'Văn phòng; phối hợp: Trưởng các thôn',
      // The eighth day before is a Sunday.
      '06/11/2026',
      'Danh sách giao nhận',
    ]);
    expect(annex[annex.indexOf('Xây dựng Kế hoạch tổ chức hội nghị') + 1]).toBe(
      'Văn phòng; phối hợp: các phòng chuyên môn',
    );
    expect(annex[annex.indexOf('Chỗ để xe, hướng dẫn đại biểu') + 1]).toBe('Đoàn Thanh niên xã');
  });

  it('is complete and warns of nothing', () => {
    const { gaps, warnings, summary } = buildPaper('plan', paperSources(), signed);
    expect([gaps, warnings]).toEqual([[], []]);
    expect(summary).toBe(
      'Kế hoạch tổ chức hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
    );
  });

  it('warns of an expired law that the office left without an end, and names the one in force', async () => {
    const settings = settingsWith({}, [{ code: 'basis', value: law2015 }]);
    expect(buildPaper('plan', paperSources({ settings }), signed).warnings).toEqual([
      { kind: 'basis-expired', text: law2015, replacement: law2026 },
    ]);
    expect(await paperText('plan', paperSources({ settings }), signed)).toContain(`${law2015}.`);
  });

  it('warns of a law that expires before the conference', () => {
    const sources = paperSources({
      today: isoDate('2025-02-10'),
      conference: { ...sampleConference, year: 2025, date: isoDate('2025-03-20') },
    });
    const { warnings } = buildPaper('plan', sources, draft);
    expect(warnings).toEqual([
      {
        kind: 'basis-expired',
        text: law2015,
        replacement: 'Căn cứ Điều 24 Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
      },
    ]);
  });

  it('warns of a recipient that no longer exists, of a day off and of a notice that comes too late', () => {
    const sources = paperSources({
      today: isoDate('2026-11-20'),
      settings: settingsWith({}, [{ code: 'recipient.plan', value: 'UBND huyện (b/c)' }]),
      conference: { ...sampleConference, date: isoDate('2026-11-24') },
    });
    expect(buildPaper('plan', sources, draft).warnings).toEqual([
      { kind: 'recipient-expired', text: 'UBND huyện (b/c)' },
      { kind: 'day-off', date: '2026-11-24' },
      { kind: 'notice-late', lastDay: '2026-11-17' },
    ]);
  });

  it('names each missing cell, and is then a draft with dots in their places', async () => {
    const sources = paperSources({
      conference: {
        ...sampleConference,
        dateState: 'expected',
        date: null,
        expectedMonth: '',
        venue: '',
        chair: '',
        coChair: '',
      },
      settings: settingsWith({ basis: '', duty: '' }),
      today: isoDate('2026-11-05'),
    });
    const cell = (field: string) => ({ tab: 'Hội nghị', row: 'HN-0001', field });
    const setting = (code: string) => ({ tab: 'Cấu hình', row: code, field: 'value' });
    expect(buildPaper('plan', sources, draft).gaps).toEqual([
      cell('venue'),
      cell('expectedMonth'),
      cell('chair'),
      cell('coChair'),
      setting('basis'),
      setting('duty'),
    ]);
    const text = await paperText('plan', sources, draft);
    expect(text[0]).toBe('DỰ THẢO');
    expect(text).toContain('3.2. Địa điểm: Tại …….');
    expect(text.filter((line) => /undefined|null/.test(line))).toEqual([]);
  });

  it('takes its budget, quota and term of notice from the settings', async () => {
    const settings = settingsWith({ 'words.budget': 'Ngân sách xã năm 2026.' }, [
      { code: 'term.quota', days: 8 },
    ]);
    const sources = paperSources({ settings });
    const text = await paperText('plan', sources, signed);
    expect(text).toContain('Ngân sách xã năm 2026.');
    expect(text.some((line) => line.includes('chậm nhất trước 07 ngày'))).toBe(true);
  });
});
