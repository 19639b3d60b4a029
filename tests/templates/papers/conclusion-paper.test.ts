import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { heldConference, heldSources, withMatter } from '../../support/papers/after-conference';
import { settingsWith, signed } from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

describe('the notice of conclusions', () => {
  it('gives every open matter a unit and a day, and names no petitioner', async () => {
    const text = await paperText('conclusion', heldSources(), signed);
    expect(text).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/TB-UBND',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'THÔNG BÁO',
      'Kết luận của Chủ tịch Ủy ban nhân dân xã Hoằng Trung tại Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      'Hội nghị được tổ chức ngày 16 tháng 11 năm 2026, tại hội trường Ủy ban nhân dân xã. Chủ trì hội nghị: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử, Phó Chủ tịch Hội đồng nhân dân xã. Dự hội nghị có 11 đại biểu và đại diện Nhân dân của 03 thôn.',
      'Hội nghị có 04 lượt ý kiến với 05 nội dung; đã trả lời tại hội nghị 01 nội dung, tiếp tục xử lý 02 nội dung, chuyển cấp có thẩm quyền 02 nội dung. Sau khi nghe ý kiến của Nhân dân và trao đổi, Chủ tịch Ủy ban nhân dân xã Hoằng Trung kết luận như sau:',
      'I. ĐÁNH GIÁ CHUNG',
      'Hội nghị diễn ra dân chủ, công khai; ý kiến của Nhân dân thẳng thắn, sát thực tế. Việc giải quyết một số kiến nghị còn chậm do thiếu kinh phí.',
      'II. NHIỆM VỤ CỤ THỂ',
      'Giao các đơn vị giải quyết dứt điểm các kiến nghị thuộc thẩm quyền, báo cáo kết quả đúng thời hạn.',
      'STT',
      'Nội dung kiến nghị',
      'Kết luận, chỉ đạo',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời hạn hoàn thành',
      '1',
      'Đề nghị sửa chữa đường giao thông nội đồng từ nhà văn hóa đến trạm bơm.',
      'Xem xét, giải quyết; báo cáo kết quả và thông báo để Nhân dân biết.',
      'Phòng Kinh tế',
      '31/12/2026',
      '2',
      'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
      'Xem xét, giải quyết; báo cáo kết quả và thông báo để Nhân dân biết.',
      'Phòng Kinh tế',
      '15/12/2026',
      '3',
      'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
      'Đề nghị cấp có thẩm quyền xem xét, giải quyết; theo dõi, thông báo kết quả để Nhân dân biết.',
      'Phòng Kinh tế',
      '26/11/2026',
      '4',
      'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
      'Đề nghị cấp có thẩm quyền xem xét, giải quyết; theo dõi, thông báo kết quả để Nhân dân biết.',
      'Điện lực Hoằng Hóa',
      '23/11/2026',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị chủ trì báo cáo kết quả về Văn phòng Ủy ban nhân dân xã chậm nhất vào thời hạn hoàn thành của từng nội dung.',
      '2. Văn phòng Ủy ban nhân dân xã theo dõi, đôn đốc việc thực hiện; công bố kết quả hội nghị trên hệ thống truyền thanh, niêm yết tại trụ sở và gửi Trưởng các thôn chậm nhất ngày 26 tháng 11 năm 2026.',
      'Ủy ban nhân dân xã Hoằng Trung thông báo để các đơn vị và Nhân dân biết, thực hiện./.',
      'Nơi nhận:',
      '- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
      '- Ủy ban MTTQ Việt Nam xã và các đoàn thể;',
      '- Chủ tịch, các Phó Chủ tịch UBND xã;',
      '- Các phòng, đơn vị liên quan (t/h);',
      '- Trưởng các thôn (để thông báo, niêm yết);',
      '- Đài truyền thanh xã (t/tr);',
      '- Lưu: VT, VP.',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
    ]);
    expect(text.join('\n')).not.toMatch(/Phúc|Ánh|Quý|Tơ/);
  });

  it('has gaps for unit and day by their cells, and for the words of the chair', async () => {
    const conference = { ...heldConference, assessment: '', conclusion: '' };
    const petitions = withMatter('KN-0003', { unit: '', promisedOn: null, dueOn: null });
    const sources = heldSources({ conference, petitions });
    expect(buildPaper('conclusion', sources).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'assessment' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'conclusion' },
      { tab: 'Kiến nghị', row: 'KN-0003', field: 'unit' },
      { tab: 'Kiến nghị', row: 'KN-0003', field: 'promisedOn' },
    ]);
    expect((await paperText('conclusion', sources))[0]).toBe('DỰ THẢO');
  });

  it('leaves out matters that may not be published, because it is posted', async () => {
    const petitions = withMatter('KN-0003', { publishable: false, unit: '' });
    const sources = heldSources({ petitions });
    expect(buildPaper('conclusion', sources).gaps).toEqual([]);
    expect((await paperText('conclusion', sources)).join('\n')).not.toContain('đèn chiếu sáng');
  });

  it('gives no day of publication for a conference before the law', async () => {
    const conference = { ...heldConference, date: isoDate('2023-11-15'), year: 2023 };
    const text = await paperText('conclusion', heldSources({ conference }));
    expect(text.find((line) => line.startsWith('2. '))).toMatch(/gửi Trưởng các thôn\.$/);
  });

  it('is signed by the signer of its own setting', async () => {
    const settings = settingsWith({
      'signer.name': 'Lê Văn Mẫu',
      'signer.conclusion': 'TL; CHÁNH VĂN PHÒNG; Trần Văn Ba',
    });
    const text = await paperText('conclusion', heldSources({ settings }));
    expect(text.slice(-3)).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Trần Văn Ba']);
  });

  it('warns of a recipient that no longer exists', () => {
    const settings = settingsWith({ 'signer.name': 'Lê Văn Mẫu' }, [
      { code: 'recipient.conclusion', value: 'UBND huyện (b/c)' },
    ]);
    expect(buildPaper('conclusion', heldSources({ settings })).warnings).toEqual([
      { kind: 'recipient-expired', text: 'UBND huyện (b/c)' },
    ]);
  });
});
