import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { heldConference, heldSources, withMatter } from '../../support/papers/after-conference';
import { settingsWith, signed } from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

describe('the notice of conclusions', () => {
  it('finding 19: names the same last day for the results as the notice, the legal one', async () => {
    const conference = { ...heldConference, date: isoDate('2026-11-18') };
    const lineOf = async (kind: 'notice' | 'conclusion') =>
      (await paperText(kind, heldSources({ conference }), signed)).find((line) => line.includes('niêm yết'));
    // A Saturday.
    expect(await lineOf('notice')).toContain('chậm nhất ngày 28 tháng 11 năm 2026');
    expect(await lineOf('conclusion')).toContain('chậm nhất ngày 28 tháng 11 năm 2026');
  });

  it('finding 4: gives every open matter a unit and the promised day, and names no petitioner', async () => {
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
      'Hội nghị có 02 lượt phát biểu. Ủy ban nhân dân xã Hoằng Trung tiếp nhận 05 nội dung kiến nghị, gồm 03 nội dung nêu tại hội nghị, 02 nội dung gửi trước hội nghị; trong đó đã trả lời tại hội nghị 01 nội dung, tiếp tục xử lý 02 nội dung, chuyển cấp có thẩm quyền 02 nội dung. Sau khi nghe ý kiến của Nhân dân và trao đổi, Chủ tịch Ủy ban nhân dân xã Hoằng Trung kết luận như sau:',
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
      'Giao đơn vị chủ trì giải quyết.',
      'Phòng Kinh tế',
      '31/12/2026',
      '2',
      'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
      'Giao đơn vị chủ trì giải quyết.',
      'Phòng Kinh tế',
      '15/12/2026',
      '3',
      'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
      'Tiếp thu, chuyển Ủy ban nhân dân tỉnh Thanh Hóa xem xét, giải quyết theo thẩm quyền.',
      'Phòng Kinh tế',
      '–',
      '4',
      'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
      'Tiếp thu, chuyển Điện lực Hoằng Hóa xem xét, giải quyết theo thẩm quyền.',
      'Điện lực Hoằng Hóa',
      '–',
      'Kết quả giải quyết các kiến nghị được công khai tại Phụ lục kèm theo Thông báo này.',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị chủ trì báo cáo kết quả về Văn phòng HĐND và UBND xã chậm nhất vào thời hạn hoàn thành của từng nội dung.',
      '2. Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện; công bố kết quả hội nghị trên hệ thống truyền thanh, niêm yết tại trụ sở và gửi Trưởng các thôn chậm nhất ngày 26 tháng 11 năm 2026.',
      'Ủy ban nhân dân xã Hoằng Trung thông báo để các đơn vị và Nhân dân biết, thực hiện./.',
      'Nơi nhận:',
      '- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
      '- Ủy ban MTTQ Việt Nam xã và các đoàn thể;',
      '- Chủ tịch, các Phó Chủ tịch UBND xã;',
      '- Các phòng, đơn vị liên quan (t/h);',
      '- Trưởng các thôn (để thông báo, niêm yết);',
      '- Đài Truyền thanh xã (t/tr);',
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

  it('finding 4: prints no deadline before the conference and no due day of an answer', async () => {
    const petitions = withMatter('KN-0003', { promisedOn: isoDate('2026-11-10') });
    const sources = heldSources({ petitions });
    expect(buildPaper('conclusion', sources).gaps).toEqual([
      { tab: 'Kiến nghị', row: 'KN-0003', field: 'promisedOn' },
    ]);
    const text = (await paperText('conclusion', sources)).join('\n');
    expect(text).not.toMatch(/10\/11\/2026|20\/11\/2026/);
  });

  it('finding 4: gives as a direction only what was recorded', async () => {
    const petitions = withMatter('KN-0003', { answeredInHall: 'Bố trí vốn năm 2027' });
    const text = await paperText('conclusion', heldSources({ petitions }));
    expect(text).toContain('Bố trí vốn năm 2027.');
    const blank = withMatter('KN-0003', { unit: '', promisedOn: null });
    const rows = await paperText('conclusion', heldSources({ petitions: blank }));
    expect(rows.slice(rows.indexOf('2') + 1, rows.indexOf('3'))).toEqual([
      'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
      '……',
      '……',
      '……',
    ]);
  });

  it('finding 4: speaks for the head of the committee who presided, alone or with another', async () => {
    const concluder = async (chairTitle: string, coChairTitle: string) => {
      const conference = { ...heldConference, chairTitle, coChairTitle };
      const text = await paperText('conclusion', heldSources({ conference }));
      return text.find((line) => line.startsWith('Kết luận của'))?.replace(/ tại Hội nghị.*/, '');
    };
    const vice = 'Phó Chủ tịch Ủy ban nhân dân xã';
    expect(await concluder(vice, 'Phó Chủ tịch HĐND xã')).toBe(`Kết luận của ${vice}`);
    expect(await concluder('Bí thư Đảng ủy', 'Chủ tịch UBND xã')).toBe(
      'Kết luận của Chủ tịch Ủy ban nhân dân xã Hoằng Trung',
    );
  });

  it('findings 5, 8: is stopped by figures that do not add up, and has blanks where nothing is recorded', async () => {
    const petitions = withMatter('KN-0005', { authority: 'commune' });
    expect(buildPaper('conclusion', heldSources({ petitions })).gaps).toContainEqual({
      tab: 'Kiến nghị',
      row: 'KN-0005',
      field: 'authority',
    });
    const empty = await paperText('conclusion', heldSources({ petitions: [], turns: [] }));
    expect(empty.find((line) => line.startsWith('Hội nghị có'))).toMatch(
      /^Hội nghị có …… lượt phát biểu\. .* tiếp nhận …… nội dung kiến nghị, ……; trong đó ……\. /,
    );
    expect(empty.join('\n')).not.toContain('Không còn nội dung');
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
