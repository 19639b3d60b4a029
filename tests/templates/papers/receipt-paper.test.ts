import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { draft, paperSources, sourceRows } from '../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../support/papers/print-paper';

const withMatters = (rows: readonly Partial<Petition>[]) =>
  paperSources({ petitions: sourceRows(petitions, rows) });

describe('the receipt of a petition', () => {
  it('is made for each turn or person; a denunciation has none', () => {
    expect(formOf('receipt').subjects(paperSources())).toEqual([
      { key: 'LUOT-0001', label: 'Ông Trịnh Văn Phúc' },
      { key: '2026-11-06 Thôn Trung Hậu Bà Đỗ Thị Ngọc Ánh', label: 'Bà Đỗ Thị Ngọc Ánh' },
      { key: 'LUOT-0002', label: 'Ông Lưu Văn Quý' },
    ]);
  });

  it('has a key that fits the register, however long the name', () => {
    const long = { conference: 'HN-0001', id: 'KN-1', village: 'x'.repeat(80), speaker: 'Nguyễn Văn An' };
    const keys = formOf('receipt')
      .subjects(withMatters([long, { conference: 'HN-0001', id: 'KN-2' }]))
      .map(({ key }) => key);
    expect(keys.map((key) => key.length <= 60)).toEqual([true, true]);
    expect(keys[1]).toBe('KN-2');
  });

  it('lists the matters with their numbers, units and days of reply', async () => {
    expect((await paperText('receipt', paperSources())).slice(4)).toEqual([
      'Hoằng Trung, ngày      tháng 11 năm 2026',
      'GIẤY BIÊN NHẬN',
      'Tiếp nhận ý kiến, kiến nghị của Nhân dân',
      'Ủy ban nhân dân xã Hoằng Trung đã tiếp nhận ý kiến, kiến nghị của ông Trịnh Văn Phúc, thôn 10.',
      'Tiếp nhận ngày 16 tháng 11 năm 2026 (tại hội nghị đối thoại).',
      'Nội dung tiếp nhận:',
      'STT',
      'Mã số',
      'Nội dung',
      'Đơn vị xử lý',
      'Hạn trả lời',
      '1',
      'KN-0001',
      'Đề nghị sửa chữa đường giao thông nội đồng từ nhà văn hóa đến trạm bơm.',
      'Phòng Kinh tế',
      '26/11/2026',
      '2',
      'KN-0002',
      'Thời gian trả kết quả cấp giấy chứng nhận quyền sử dụng đất còn chậm.',
      'Trung tâm Phục vụ hành chính công',
      '26/11/2026',
      'Khi cần biết kết quả, đề nghị nêu mã số trên và liên hệ Văn phòng HĐND và UBND xã (điện thoại: 0912\u00A0345\u00A0678).',
      'Giấy này được lập thành 02 bản, người kiến nghị giữ 01 bản, Ủy ban nhân dân xã Hoằng Trung lưu 01 bản./.',
      'NGƯỜI KIẾN NGHỊ',
      '(Ký, ghi rõ họ tên)',
      'Trịnh Văn Phúc',
      'NGƯỜI TIẾP NHẬN',
      '(Ký, ghi rõ họ tên)',
    ]);
  });

  it('is made for what a village collated, whose people are named and not a person', async () => {
    const collated = { conference: 'HN-0001', village: 'Thôn 2', receivedOn: isoDate('2026-11-06') };
    const sources = withMatters([
      { ...collated, id: 'KN-1', content: 'Sửa cống.', dueOn: isoDate('2026-11-20') },
      { ...collated, id: 'KN-2', content: 'Lắp đèn.', dueOn: isoDate('2026-11-20') },
    ]);
    expect(formOf('receipt').subjects(sources)).toEqual([
      { key: '2026-11-06 Thôn 2', label: 'Nhân dân thôn 2' },
    ]);
    expect(buildPaper('receipt', sources)).toMatchObject({
      summary: 'Giấy biên nhận kiến nghị của Nhân dân thôn 2',
      gaps: [],
    });
    const text = await paperText('receipt', sources, { number: '', date: isoDate('2026-11-06') });
    expect(text).toContain(
      'Ủy ban nhân dân xã Hoằng Trung đã tiếp nhận ý kiến, kiến nghị của Nhân dân thôn 2.',
    );
    expect(text.join('\n')).not.toContain('……');
  });

  it('promises no unit and no day for a complaint, which has its own law', async () => {
    const complaint = withMatters([
      {
        conference: 'HN-0001',
        id: 'KN-0009',
        class: 'complaint',
        speaker: 'Ông Trịnh Văn Phúc',
        village: 'Thôn 10',
        channel: 'conference',
        receivedOn: isoDate('2026-11-16'),
        content: 'Không đồng ý với quyết định thu hồi đất.',
        unit: 'Phòng Kinh tế',
        dueOn: isoDate('2026-11-26'),
      },
    ]);
    const text = await paperText('receipt', complaint);
    expect(text).toContain('Theo quy định');
    expect(text).not.toContain('26/11/2026');
    expect(text).not.toContain('Phòng Kinh tế');
    expect(buildPaper('receipt', complaint, draft).gaps).toEqual([]);
  });

  it('has gaps for petitioner, day, content and due day', () => {
    const bare = withMatters([{ conference: 'HN-0001', id: 'KN-0009', class: 'request' }]);
    expect(buildPaper('receipt', bare, draft).gaps).toEqual(
      ['speaker', 'receivedOn', 'content', 'dueOn'].map((field) => ({
        tab: 'Kiến nghị',
        row: 'KN-0009',
        field,
      })),
    );
  });
});
