import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { isBareAcknowledgement } from '../../../src/templates/papers/reply/acknowledgement';
import { heldMatters, heldSources, petitionRows, withMatter } from '../../support/papers/after-conference';
import { settingsWith, signed } from '../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../support/papers/print-paper';

const gapsOf = (sources: ReturnType<typeof heldSources>, place = 0) =>
  buildPaper('reply', sources, undefined, place).gaps;

describe('the letter of reply', () => {
  it('answers all matters of one person, each by a result or a dated next step', async () => {
    expect(await paperText('reply', heldSources(), signed)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/UBND-VP',
      'V/v trả lời kiến nghị của ông Trịnh Văn Phúc, thôn 10',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'Kính gửi: Ông Trịnh Văn Phúc, thôn 10.',
      'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.',
      'Về kiến nghị của Ông (tiếp nhận ngày 16 tháng 11 năm 2026 tại Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026), Ủy ban nhân dân xã Hoằng Trung trả lời như sau:',
      '1. Nội dung: “Đề nghị sửa chữa đường giao thông nội đồng từ nhà văn hóa đến trạm bơm”.',
      'Ủy ban nhân dân xã Hoằng Trung giao Phòng Kinh tế thực hiện, hoàn thành chậm nhất ngày 31 tháng 12 năm 2026.',
      '2. Nội dung: “Thời gian trả kết quả cấp giấy chứng nhận quyền sử dụng đất còn chậm”.',
      'Trả lời: Đã trả kết quả cho công dân.',
      'Trên đây là trả lời của Ủy ban nhân dân xã Hoằng Trung; nếu cần trao đổi thêm, đề nghị liên hệ Văn phòng HĐND và UBND xã, điện thoại 0912 345 678./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Trưởng thôn 10;',
      '- Ủy ban MTTQ Việt Nam xã;',
      '- Lưu: VT, VP.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
    ]);
  });

  it('is made for each person, or for a village if nobody is named, with the first matter as key', () => {
    const petitions = petitionRows([
      ...heldMatters,
      { ...heldMatters[0], id: 'KN-0009', speaker: 'trịnh văn phúc', turn: '' },
      { ...heldMatters[0], id: 'KN-0010', speaker: '', village: 'Thôn 2' },
    ]);
    expect(formOf('reply').subjects(heldSources({ petitions }))).toEqual([
      { key: 'KN-0001', label: 'Ông Trịnh Văn Phúc, thôn 10' },
      { key: 'KN-0003', label: 'Bà Đỗ Thị Ngọc Ánh, thôn Trung Hậu' },
      { key: 'KN-0005', label: 'Ông Lưu Văn Quý, thôn 2' },
      { key: 'KN-0007', label: 'Bà Lê Thị Tơ, thôn 10' },
      { key: 'KN-0010', label: 'Nhân dân thôn 2' },
    ]);
  });

  it('finding 11: takes the form of address from the list of attendees', async () => {
    const petitions = withMatter('KN-0003', { speaker: 'Đỗ Thị Ngọc Ánh' });
    const text = await paperText('reply', heldSources({ petitions }), undefined, 1);
    expect(text).toContain('Kính gửi: Bà Đỗ Thị Ngọc Ánh, thôn Trung Hậu.');
  });

  it('finding 12: to a complaint names the complaint, goes to the person alone and has a letter of its own', async () => {
    const petitions = withMatter('KN-0001', { class: 'complaint', status: 'declined' });
    const sources = heldSources({ petitions });
    const ofPhuc = formOf('reply')
      .subjects(sources)
      .filter(({ label }) => label.includes('Phúc'));
    expect(ofPhuc.map(({ key }) => key)).toEqual(['KN-0001', 'KN-0002']);
    const text = await paperText('reply', sources, signed);
    expect(text).toContain('V/v hướng dẫn ông Trịnh Văn Phúc gửi đơn khiếu nại');
    expect(text).toContain('Kính gửi: Ông Trịnh Văn Phúc, thôn 10.');
    expect(text.find((line) => line.startsWith('Về '))).toContain('Về nội dung khiếu nại của Ông');
    expect(text.slice(text.indexOf('Nơi nhận:') + 1, text.indexOf('Nơi nhận:') + 3)).toEqual([
      '- Như trên;',
      '- Lưu: VT, VP.',
    ]);
    expect(text.join('\n')).not.toMatch(/Trưởng thôn|MTTQ|trả lời kiến nghị/);
  });

  it('finding 12: to a complaint without a name is addressed to nobody and has that gap', async () => {
    const petitions = withMatter('KN-0001', { class: 'complaint', status: 'declined', speaker: '' });
    const sources = heldSources({ petitions });
    expect(buildPaper('reply', sources).gaps).toContainEqual({
      tab: 'Kiến nghị',
      row: 'KN-0001',
      field: 'speaker',
    });
    expect((await paperText('reply', sources)).join('\n')).not.toContain('Nhân dân thôn');
  });

  it('keeps its key when the sheet is sorted differently', () => {
    const petitions = petitionRows([...heldMatters].reverse());
    expect(formOf('reply').subjects(heldSources({ petitions }))).toEqual(
      formOf('reply').subjects(heldSources()),
    );
  });

  it('is addressed to `Ông (bà)` if the form of address is unknown', async () => {
    const petitions = withMatter('KN-0003', { speaker: 'Đỗ Thị Ngọc Ánh', village: 'Thôn 2' });
    const text = await paperText('reply', heldSources({ petitions }), undefined, 1);
    expect(text).toContain('Kính gửi: Ông (bà) Đỗ Thị Ngọc Ánh, thôn 2.');
    expect(text.find((line) => line.startsWith('Về kiến nghị'))).toContain('của Ông (bà) (tiếp nhận');
  });

  it.each([
    ['nothing', ''],
    ['only that it was noted', 'UBND xã đã tiếp thu ý kiến của ông.'],
  ])('is stopped by an answer that says %s, without a day', async (_what, result) => {
    const petitions = withMatter('KN-0003', { result, promisedOn: null });
    const sources = heldSources({ petitions });
    expect(gapsOf(sources, 1)).toEqual([{ tab: 'Kiến nghị', row: 'KN-0003', field: 'result' }]);
    const text = (await paperText('reply', sources, undefined, 1)).join('\n');
    expect(text).toContain('Trả lời: ……');
    expect(text).not.toContain('tiếp thu');
  });

  it('prints the dated next step in place of an answer that only notes the matter', async () => {
    const petitions = withMatter('KN-0003', { result: 'Đã tiếp thu, ghi nhận ý kiến.' });
    const sources = heldSources({ petitions });
    expect(gapsOf(sources, 1)).toEqual([]);
    const text = await paperText('reply', sources, undefined, 1);
    expect(text.join('\n')).not.toContain('tiếp thu');
    expect(text).toContain(
      'Ủy ban nhân dân xã Hoằng Trung giao Phòng Kinh tế thực hiện, hoàn thành chậm nhất ngày 15 tháng 12 năm 2026.',
    );
  });

  it('names the letter that passed a matter to another body, once it has its number', async () => {
    const passedOn = (sources: ReturnType<typeof heldSources>) =>
      paperText('reply', sources, undefined, 2).then((text) =>
        text.find((line) => line.startsWith('Nội dung này')),
      );
    expect(await passedOn(heldSources())).toBe(
      'Nội dung này thuộc thẩm quyền của Ủy ban nhân dân tỉnh Thanh Hóa; Ủy ban nhân dân xã Hoằng Trung đã chuyển bằng văn bản số 46/UBND-VP ngày 20 tháng 11 năm 2026 và sẽ thông báo khi có kết quả.',
    );
    expect(await passedOn(heldSources({ papers: [] }))).toBe(
      'Nội dung này thuộc thẩm quyền của Ủy ban nhân dân tỉnh Thanh Hóa; Ủy ban nhân dân xã Hoằng Trung chuyển đến cơ quan này để xem xét, giải quyết và sẽ thông báo khi có kết quả.',
    );
  });

  it('refers a complaint to the competent body', async () => {
    const petitions = withMatter('KN-0003', { class: 'complaint', promisedOn: null, status: 'declined' });
    const sources = heldSources({ petitions });
    expect(gapsOf(sources, 1)).toEqual([]);
    expect(await paperText('reply', sources, undefined, 1)).toContain(
      'Nội dung này được giải quyết theo trình tự riêng của pháp luật; đề nghị Bà gửi đơn đến Ủy ban nhân dân xã Hoằng Trung để được xem xét theo quy định.',
    );
  });

  it('prints the legal basis of a single answer if the office entered it', async () => {
    const petitions = withMatter('KN-0003', { basis: 'Điều 63 Luật Đầu tư công' });
    expect(await paperText('reply', heldSources({ petitions }), undefined, 1)).toContain(
      'Căn cứ: Điều 63 Luật Đầu tư công.',
    );
  });

  it("needs a law in force, a signer, and a body for matters outside the commune's authority", () => {
    const settings = settingsWith({ basis: '', 'signer.name': '', superior: '' });
    expect(gapsOf(heldSources({ settings }), 2)).toEqual([
      { tab: 'Cấu hình', row: 'signer.name', field: 'value' },
      { tab: 'Cấu hình', row: 'basis', field: 'value' },
      { tab: 'Kiến nghị', row: 'KN-0005', field: 'unit' },
    ]);
  });

  it('warns when it does not fit on one page', () => {
    const petitions = withMatter('KN-0003', { result: 'sửa '.repeat(340) });
    const [warning] = buildPaper('reply', heldSources({ petitions }), undefined, 1).warnings;
    expect(warning).toMatchObject({ kind: 'too-long', most: 269 });
  });

  it('never answers a denunciation', () => {
    const petitions = withMatter('KN-0004', { speaker: 'Ông Kín Đáo' });
    expect(JSON.stringify(formOf('reply').subjects(heldSources({ petitions })))).not.toContain('Kín');
  });

  it('cites the laws in force on its own date', async () => {
    const text = await paperText('reply', heldSources(), { number: '3', date: isoDate('2025-04-01') });
    expect(text).toContain('Căn cứ Điều 24 Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;');
  });
});

describe('a bare acknowledgement', () => {
  it.each([
    'Đã tiếp thu',
    'UBND xã xin tiếp thu, ghi nhận ý kiến của bà con.',
    'Tiếp thu ý kiến.',
    'Ghi nhận kiến nghị của Nhân dân thôn',
  ])('is %s', (text) => expect(isBareAcknowledgement(text)).toBe(true));

  it.each([
    '',
    'Đã tiếp thu và sửa xong ngày 05/12/2026.',
    'Xã đã giao Phòng Kinh tế kiểm tra.',
    'Không có cơ sở giải quyết.',
  ])('is not: %s', (text) => expect(isBareAcknowledgement(text)).toBe(false));
});
