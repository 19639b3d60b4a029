import { ballots } from '../../../src/register/tables/ballots';
import { ballotItems, heldConference, heldSources } from '../../support/papers/after-conference';
import { signed, sourceRows } from '../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../support/papers/print-paper';

const withItem = (id: string, values: Partial<(typeof ballotItems)[number]>) =>
  heldSources({
    ballots: sourceRows(
      ballots,
      ballotItems.map((item) => (item.id === id ? { ...item, ...values } : item)),
    ),
  });

describe('the ballot', () => {
  it('prints its questions with the levels of its scale and asks for no name', async () => {
    expect(await paperText('ballot', heldSources())).toEqual([
      'ỦY BAN NHÂN DÂN XÃ HOẰNG TRUNG',
      'PHIẾU LẤY Ý KIẾN',
      'Về Công an xã',
      '(Đợt 1, ngày 16 tháng 11 năm 2026)',
      'Phiếu không ghi họ tên, địa chỉ. Đánh dấu (x) vào một ô cho mỗi nội dung:',
      'STT',
      'Nội dung',
      'Tín nhiệm cao',
      'Tín nhiệm',
      'Tín nhiệm thấp',
      '1',
      'Thái độ, tác phong khi tiếp xúc với Nhân dân',
      '☐',
      '☐',
      '☐',
      '2',
      'Tiến độ giải quyết công việc',
      '☐',
      '☐',
      '☐',
      '3',
      'Kết quả bảo đảm an ninh, trật tự tại thôn',
      '☐',
      '☐',
      '☐',
      expect.stringMatching(/^Ý kiến khác: \.{60,}$/),
      ...Array(3).fill(expect.stringMatching(/^\.{60,}$/)),
    ]);
  });

  it('is made once for each round', () => {
    const rows = sourceRows(ballots, [...ballotItems, { ...ballotItems[0], id: 'PH-0009', round: '2' }]);
    expect(formOf('ballot').subjects(heldSources({ ballots: rows }))).toEqual([
      { key: 'PH-0001', label: 'Đợt 1, Công an xã' },
      { key: 'PH-0009', label: 'Đợt 2, Công an xã' },
    ]);
  });

  it('has gaps for questions and levels by their cells; one ballot has one scale', () => {
    expect(buildPaper('ballot', withItem('PH-0002', { content: '', scale: 'satisfaction' })).gaps).toEqual([
      { tab: 'Phiếu', row: 'PH-0002', field: 'content' },
      { tab: 'Phiếu', row: 'PH-0002', field: 'scale' },
    ]);
    const conference = { ...heldConference, date: null };
    expect(buildPaper('ballot', { ...heldSources(), conference }).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'date' },
    ]);
  });
});

describe('the minutes of the count', () => {
  it('give counts and shares of the valid ballots', async () => {
    expect(await paperText('tally', heldSources(), signed)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BB-UBND',
      'BIÊN BẢN',
      'Kiểm phiếu lấy ý kiến về Công an xã',
      'Thời gian: ngày 16 tháng 11 năm 2026.',
      'Địa điểm: Hội trường Ủy ban nhân dân xã.',
      'Tổ kiểm phiếu gồm:',
      '- Lê Thị Mơ, Tổ trưởng;',
      '- Phạm Văn Nam, thành viên;',
      '- Đỗ Thị Oanh, thành viên.',
      '1. Kết quả phát phiếu, thu phiếu (đợt 1)',
      'Số phiếu phát ra: 160 phiếu.',
      'Số phiếu thu về: 155 phiếu (96,9% số phiếu phát ra).',
      'Số phiếu hợp lệ: 153 phiếu; không hợp lệ: 02 phiếu.',
      '2. Kết quả kiểm phiếu (tỷ lệ tính trên số phiếu hợp lệ)',
      'STT',
      'Nội dung',
      'Tín nhiệm cao',
      'Tỷ lệ',
      'Tín nhiệm',
      'Tỷ lệ',
      'Tín nhiệm thấp',
      'Tỷ lệ',
      '1',
      'Thái độ, tác phong khi tiếp xúc với Nhân dân',
      '120',
      '78,4%',
      '30',
      '19,6%',
      '03',
      '2,0%',
      '2',
      'Tiến độ giải quyết công việc',
      '100',
      '65,4%',
      '40',
      '26,1%',
      '13',
      '8,5%',
      '3',
      'Kết quả bảo đảm an ninh, trật tự tại thôn',
      '110',
      '71,9%',
      '40',
      '26,1%',
      '03',
      '2,0%',
      'Biên bản được lập ngày 16 tháng 11 năm 2026./.',
      'THÀNH VIÊN',
      '(Ký, ghi rõ họ tên)',
      'Phạm Văn Nam',
      'Nơi nhận:',
      '- Lưu: VT, Hồ sơ.',
      'THÀNH VIÊN',
      '(Ký, ghi rõ họ tên)',
      'Đỗ Thị Oanh',
      'TỔ TRƯỞNG',
      '(Ký, ghi rõ họ tên)',
      'Lê Thị Mơ',
    ]);
  });

  it('leave lines to fill in by hand if no tellers are entered', async () => {
    const text = await paperText('tally', withItem('PH-0001', { tellers: '' }), signed);
    const unnamed = await paperText('tally', {
      ...heldSources(),
      ballots: sourceRows(
        ballots,
        ballotItems.map((item) => ({ ...item, tellers: '' })),
      ),
    });
    expect(text).toContain('- Lê Thị Mơ, Tổ trưởng;');
    // Dots as text: Google Docs drops the leader of a tab stop.
    expect(unnamed.filter((line) => /^- \.{60,}$/.test(line))).toHaveLength(3);
  });

  it.each<[string, Parameters<typeof withItem>[1], string]>([
    ['more came back than went out', { issued: 150, collected: 155 }, 'collected'],
    ['valid and invalid are not what came back', { invalid: 3 }, 'valid'],
    ['a question has more answers than valid ballots', { first: 130 }, 'first'],
    ['a count is not typed', { third: null }, 'third'],
  ])('are stopped when %s', async (_case, values, field) => {
    const sources = withItem('PH-0001', values);
    expect(buildPaper('tally', sources).gaps).toContainEqual({ tab: 'Phiếu', row: 'PH-0001', field });
    expect((await paperText('tally', sources))[0]).toBe('DỰ THẢO');
  });

  it('are stopped when two questions of one ballot have different numbers of ballots', () => {
    expect(buildPaper('tally', withItem('PH-0003', { collected: 154, valid: 152 })).gaps).toEqual([
      { tab: 'Phiếu', row: 'PH-0003', field: 'first' },
      { tab: 'Phiếu', row: 'PH-0003', field: 'collected' },
      { tab: 'Phiếu', row: 'PH-0003', field: 'valid' },
    ]);
  });
});
