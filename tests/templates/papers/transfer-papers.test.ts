import {
  heldConference,
  heldMatters,
  heldSources,
  petitionRows,
  withMatter,
} from '../../support/papers/after-conference';
import { settingsWith, signed } from '../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../support/papers/print-paper';

describe('the letter that passes matters on', () => {
  it('goes to one body with its matters in an annex, without names of people', async () => {
    const text = await paperText('transfer', heldSources(), signed);
    expect(text).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/UBND-VP',
      'V/v đề nghị xem xét, giải quyết kiến nghị của Nhân dân tại Hội nghị đối thoại năm 2026',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'Kính gửi: Ủy ban nhân dân tỉnh Thanh Hóa.',
      'Qua Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026, tổ chức ngày 16 tháng 11 năm 2026, Nhân dân có 01 nội dung kiến nghị thuộc thẩm quyền của quý cơ quan (Phụ lục kèm theo).',
      'Ủy ban nhân dân xã Hoằng Trung chuyển đến quý cơ quan để xem xét, giải quyết và đề nghị thông báo kết quả về Ủy ban nhân dân xã Hoằng Trung trong thời hạn 15 ngày làm việc kể từ ngày của văn bản này để trả lời Nhân dân./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
      '- Lưu: VT, VP.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
      'Phụ lục',
      'DANH MỤC KIẾN NGHỊ CỦA NHÂN DÂN',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '(Kèm theo Công văn số 05/UBND-VP ngày 06 tháng 11 năm 2026 của Ủy ban nhân dân xã Hoằng Trung)',
      'STT',
      'Nội dung',
      'Thôn',
      'Ghi chú',
      '1',
      'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
      'Thôn 2',
    ]);
    expect(text.join('\n')).not.toContain('Quý');
  });

  it('finding 6: has a term of its own in working days, or none, and never a deadline of the commune', async () => {
    const { settings } = heldSources();
    const ask = async (transferTerm: number) => {
      const own = { ...settings, papers: { ...settings.papers, transferTerm } };
      const text = await paperText('transfer', heldSources({ settings: own }));
      return text.find((line) => line.includes('đề nghị thông báo kết quả')) ?? '';
    };
    expect(await ask(20)).toContain('trong thời hạn 20 ngày làm việc kể từ ngày của văn bản này');
    expect(await ask(0)).toContain('về Ủy ban nhân dân xã Hoằng Trung để trả lời Nhân dân');
    for (const term of [20, 0]) expect(await ask(term)).not.toMatch(/ngày 26|ngày 16 tháng 11/);
  });

  it('is made for each competent body', () => {
    const petitions = petitionRows([
      ...heldMatters,
      { ...heldMatters[0], id: 'KN-0008', authority: 'province', unit: 'Sở Xây dựng' },
      { ...heldMatters[0], id: 'KN-0009', authority: 'province', unit: '' },
      // Closed matters, complaints and denunciations are not in this letter.
      { ...heldMatters[0], id: 'KN-0010', authority: 'province', status: 'resolved' },
      { ...heldMatters[0], id: 'KN-0011', authority: 'province', class: 'complaint' },
      { ...heldMatters[0], id: 'KN-0012', authority: 'province', class: 'denunciation' },
    ]);
    expect(formOf('transfer').subjects(heldSources({ petitions }))).toEqual([
      { key: 'KN-0005', label: 'Ủy ban nhân dân tỉnh Thanh Hóa' },
      { key: 'KN-0007', label: 'Điện lực Hoằng Hóa' },
      { key: 'KN-0008', label: 'Sở Xây dựng' },
    ]);
  });

  it('has a gap for a missing competent body at each matter', async () => {
    const petitions = withMatter('KN-0005', { authority: 'central' });
    const conference = { ...heldConference, date: null };
    const sources = heldSources({ petitions, conference });
    expect(buildPaper('transfer', sources).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'date' },
      { tab: 'Kiến nghị', row: 'KN-0005', field: 'unit' },
    ]);
    const text = await paperText('transfer', sources);
    expect([text[0], text.find((line) => line.startsWith('Kính gửi'))]).toEqual(['DỰ THẢO', 'Kính gửi: …….']);
  });
});

describe('the slip that passes one petition on', () => {
  it('names the body and the petitioner', async () => {
    expect(await paperText('slip', heldSources(), signed)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/PC-UBND',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'PHIẾU CHUYỂN',
      'Đơn phản ánh của bà Lê Thị Tơ',
      'Ủy ban nhân dân xã Hoằng Trung tiếp nhận ngày 09 tháng 11 năm 2026 đơn phản ánh của bà Lê Thị Tơ, địa chỉ: thôn 10, xã Hoằng Trung; nội dung: đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
      'Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013, đơn thuộc thẩm quyền giải quyết của Điện lực Hoằng Hóa.',
      'Ủy ban nhân dân xã Hoằng Trung chuyển đơn đến Điện lực Hoằng Hóa để giải quyết theo quy định và thông báo kết quả để bà Lê Thị Tơ biết./.',
      'Nơi nhận:',
      '- Điện lực Hoằng Hóa;',
      '- Bà Lê Thị Tơ (để biết);',
      '- Lưu: VT, VP.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
    ]);
  });

  it('is made for written petitions to the commune, and for complaints that others settle', () => {
    const petitions = petitionRows([
      ...heldMatters,
      { ...heldMatters[0], id: 'KN-0008', authority: 'province', class: 'complaint' },
      { ...heldMatters[0], id: 'KN-0009', authority: 'commune', class: 'complaint' },
      { ...heldMatters[0], id: 'KN-0010', authority: 'province', class: 'denunciation', channel: 'hotline' },
    ]);
    const keys = formOf('slip')
      .subjects(heldSources({ petitions }))
      .map(({ key }) => key);
    expect(keys).toEqual(['KN-0007', 'KN-0008']);
  });

  it('calls what was said in the hall no written petition', async () => {
    const petitions = withMatter('KN-0001', {
      class: 'complaint',
      authority: 'province',
      status: 'transferred',
      unit: 'Thanh tra tỉnh',
    });
    const text = await paperText('slip', heldSources({ petitions }));
    expect(text).toContain('Nội dung khiếu nại của ông Trịnh Văn Phúc');
    expect(text.join('\n')).not.toMatch(/đơn/);
  });

  it('leaves a blank for the name of the province, and has that gap', async () => {
    const { settings } = heldSources();
    const superiors = [{ text: 'Ủy ban nhân dân tỉnh', from: null, until: null }];
    const sources = heldSources({ settings: { ...settings, papers: { ...settings.papers, superiors } } });
    for (const kind of ['transfer', 'report'] as const) {
      expect(await paperText(kind, sources)).toContain('Kính gửi: Ủy ban nhân dân tỉnh …….');
      expect(buildPaper(kind, sources).gaps).toEqual([{ tab: 'Cấu hình', row: 'superior', field: 'value' }]);
    }
  });

  it('names the cell of the matter where its body was typed without a place', () => {
    const petitions = withMatter('KN-0005', { unit: 'Ủy ban nhân dân tỉnh' });
    expect(buildPaper('transfer', heldSources({ petitions })).gaps).toEqual([
      { tab: 'Kiến nghị', row: 'KN-0005', field: 'unit' },
    ]);
  });

  it('cites the law of its kind', async () => {
    const petitions = withMatter('KN-0007', { class: 'complaint' });
    const text = await paperText('slip', heldSources({ petitions }));
    expect(text).toContain('Đơn khiếu nại của bà Lê Thị Tơ');
    expect(text).toContain(
      'Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011, đơn thuộc thẩm quyền giải quyết của Điện lực Hoằng Hóa.',
    );
  });

  it('has gaps for petitioner, day and body by their cells', () => {
    const petitions = withMatter('KN-0007', { speaker: '', receivedOn: null, unit: '' });
    const settings = settingsWith({ 'signer.name': 'Lê Văn Mẫu' });
    expect(buildPaper('slip', heldSources({ petitions, settings })).gaps).toEqual([
      { tab: 'Kiến nghị', row: 'KN-0007', field: 'speaker' },
      { tab: 'Kiến nghị', row: 'KN-0007', field: 'receivedOn' },
      { tab: 'Kiến nghị', row: 'KN-0007', field: 'unit' },
    ]);
  });
});
