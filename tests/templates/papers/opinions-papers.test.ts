import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { heldMatters, heldSources, petitionRows, withMatter } from '../../support/papers/after-conference';
import { buildPaper, paperText } from '../../support/papers/print-paper';

describe('the table of opinions sent before the conference', () => {
  it('finding 14: is no annex of the plan, since opinions come in after it; it lists them by authority and topic', async () => {
    expect(await paperText('opinions-before', heldSources())).toEqual([
      'BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ GỬI TRƯỚC HỘI NGHỊ',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '(Tổng hợp ý kiến nhận đến ngày 09 tháng 11 năm 2026)',
      'STT',
      'Thôn/Đơn vị',
      'Nội dung kiến nghị',
      'Đơn vị chuẩn bị trả lời',
      'Ghi chú',
      'I. Cấp xã: 01 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 01 nội dung',
      '1',
      'Thôn Trung Hậu',
      'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
      'Phòng Kinh tế',
      'II. Đơn vị khác (điện, nước, viễn thông…): 01 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 01 nội dung',
      '2',
      'Thôn 10',
      'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
      'Điện lực Hoằng Hóa',
      'Tổng: 02 nội dung gửi trước hội nghị.',
    ]);
  });

  it('leaves out opinions received on the day or later by any channel', () => {
    const rows = petitionRows(
      heldMatters.map((matter) => ({ ...matter, channel: 'front', receivedOn: isoDate('2026-11-16') })),
    );
    expect(buildPaper('opinions-before', heldSources({ petitions: rows })).gaps).toEqual([
      { tab: 'Kiến nghị', row: '', field: 'content' },
    ]);
  });
});

describe('the table after the conference', () => {
  it('lists all matters with answer, unit, day and state, and the totals', async () => {
    expect(await paperText('opinions-after', heldSources())).toEqual([
      'Phụ lục II',
      'BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '(Kèm theo Biên bản số 21/BB-UBND ngày 16 tháng 11 năm 2026 của Ủy ban nhân dân xã Hoằng Trung)',
      'STT',
      'Người nêu',
      'Nội dung kiến nghị',
      'Nội dung trả lời, giải trình tại hội nghị',
      'Đơn vị chủ trì',
      'Thời hạn',
      'Trạng thái',
      'Kết quả',
      'I. Cấp xã: 03 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 02 nội dung',
      '1',
      'Ông Trịnh Văn Phúc, thôn 10',
      'Đề nghị sửa chữa đường giao thông nội đồng từ nhà văn hóa đến trạm bơm.',
      'Phòng Kinh tế',
      '31/12/2026',
      'Đang giải quyết',
      '2',
      'Bà Đỗ Thị Ngọc Ánh, thôn Trung Hậu',
      'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
      'Phòng Kinh tế',
      '15/12/2026',
      'Đang giải quyết',
      '2. Quan hệ với Nhân dân và giải quyết thủ tục hành chính: 01 nội dung',
      '3',
      'Ông Trịnh Văn Phúc, thôn 10',
      'Thời gian trả kết quả cấp giấy chứng nhận quyền sử dụng đất còn chậm.',
      'Hồ sơ chậm do thiếu bản đồ; đã trả kết quả ngày 12 tháng 11 năm 2026.',
      'Trung tâm Phục vụ hành chính công',
      'Giải trình, cung cấp thông tin',
      'Đã trả kết quả cho công dân.',
      'II. Cấp tỉnh: 01 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 01 nội dung',
      '4',
      'Ông Lưu Văn Quý, thôn 2',
      'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
      'Phòng Kinh tế',
      'Đang giải quyết',
      'III. Đơn vị khác (điện, nước, viễn thông…): 01 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 01 nội dung',
      '5',
      'Bà Lê Thị Tơ, thôn 10',
      'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
      'Điện lực Hoằng Hóa',
      'Đang giải quyết',
      'Tổng: 02 lượt phát biểu tại hội nghị; 05 nội dung, gồm 03 nội dung nêu tại hội nghị, 02 nội dung gửi trước hội nghị; đang giải quyết 04 (80,0%), giải trình, cung cấp thông tin 01 (20,0%).',
    ]);
  });

  it('names each missing cell of a matter, and is a draft until then', async () => {
    const rows = petitionRows(
      heldMatters.map((matter) =>
        matter.id === 'KN-0001' ? { ...matter, topic: '', authority: null, unit: '' } : matter,
      ),
    );
    const sources = heldSources({ petitions: rows });
    expect(buildPaper('opinions-after', sources).gaps).toEqual([
      { tab: 'Kiến nghị', row: 'KN-0001', field: 'topic' },
      { tab: 'Kiến nghị', row: 'KN-0001', field: 'authority' },
      { tab: 'Kiến nghị', row: 'KN-0001', field: 'unit' },
    ]);
    const text = await paperText('opinions-after', sources);
    expect(text[0]).toBe('DỰ THẢO');
    expect(text).toContain('III. Chưa ghi thẩm quyền: 01 nội dung'.replace('III', 'IV'));
    expect(text).toContain('1. Chưa ghi lĩnh vực: 01 nội dung');
  });

  it('prints a column that the office added, by its header', () => {
    const rows = heldSources().petitions.map((row) => ({ ...row, added: { 'Số hộ': '30' } }));
    const groups = buildPaper('opinions-after', heldSources({ petitions: rows })).scope['Nhóm thẩm quyền'];
    expect(JSON.stringify(groups)).toContain('"Số hộ":"30"');
  });
});

describe('the public table', () => {
  it('names villages and no persons', async () => {
    expect(await paperText('opinions-public', heldSources())).toEqual([
      'Phụ lục',
      'BẢNG TỔNG HỢP CÔNG KHAI KẾT QUẢ GIẢI QUYẾT Ý KIẾN, KIẾN NGHỊ',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '(Kèm theo Thông báo số 22/TB-UBND ngày 19 tháng 11 năm 2026 của Ủy ban nhân dân xã Hoằng Trung)',
      'STT',
      'Thôn',
      'Nội dung kiến nghị',
      'Nội dung trả lời, giải trình tại hội nghị',
      'Đơn vị chủ trì',
      'Thời hạn',
      'Trạng thái',
      'Kết quả',
      'I. Cấp xã: 03 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 02 nội dung',
      '1',
      'Nhân dân thôn 10',
      'Đề nghị sửa chữa đường giao thông nội đồng từ nhà văn hóa đến trạm bơm.',
      'Phòng Kinh tế',
      '31/12/2026',
      'Đang giải quyết',
      '2',
      'Nhân dân thôn Trung Hậu',
      'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
      'Phòng Kinh tế',
      '15/12/2026',
      'Đang giải quyết',
      '2. Quan hệ với Nhân dân và giải quyết thủ tục hành chính: 01 nội dung',
      '3',
      'Nhân dân thôn 10',
      'Thời gian trả kết quả cấp giấy chứng nhận quyền sử dụng đất còn chậm.',
      'Hồ sơ chậm do thiếu bản đồ; đã trả kết quả ngày 12 tháng 11 năm 2026.',
      'Trung tâm Phục vụ hành chính công',
      'Giải trình, cung cấp thông tin',
      'Đã trả kết quả cho công dân.',
      'II. Cấp tỉnh: 01 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 01 nội dung',
      '4',
      'Nhân dân thôn 2',
      'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
      'Phòng Kinh tế',
      'Đang giải quyết',
      'III. Đơn vị khác (điện, nước, viễn thông…): 01 nội dung',
      '1. Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: 01 nội dung',
      '5',
      'Nhân dân thôn 10',
      'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
      'Điện lực Hoằng Hóa',
      'Đang giải quyết',
      'Tổng: công khai 05 nội dung; đang giải quyết 04 (80,0%), giải trình, cung cấp thông tin 01 (20,0%).',
    ]);
  });

  it('leaves out matters that may not be published, notes and added columns', async () => {
    const rows = withMatter('KN-0001', { publishable: false }).map((row) => ({
      ...row,
      values: {
        ...row.values,
        note: 'Gia đình ông Phúc',
        result: `Đã trả lời ${row.values.speaker}, 0912 345 678.`,
      },
      added: { 'Ghi chú riêng': 'ông Phúc' },
    }));
    const sources = heldSources({ petitions: rows });
    const text = (await paperText('opinions-public', sources)).join('\n');
    expect(text).toContain('công khai 04 nội dung trong tổng số 05 nội dung đã tiếp nhận');
    expect(text).not.toContain('trạm bơm');
    expect(JSON.stringify(buildPaper('opinions-public', sources).scope)).not.toMatch(
      /Phúc|Ánh|Quý|Tơ|0912 345/,
    );
  });
});

describe('a denunciation', () => {
  it.each(['opinions-before', 'opinions-after', 'opinions-public'] as const)('is in no row of %s', (kind) => {
    const rows = withMatter('KN-0004', {
      channel: 'front',
      receivedOn: isoDate('2026-11-06'),
      speaker: 'Ông Kín Đáo',
      content: 'Nội dung kín',
    });
    expect(JSON.stringify(buildPaper(kind, heldSources({ petitions: rows })))).not.toMatch(/KN-0004|kín|Kín/);
  });
});
