import { agenda } from '../../../src/register/tables/agenda';
import {
  draft,
  paperSources,
  sampleConference,
  signed,
  sourceRows,
} from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

const items = sourceRows(agenda, [
  { id: 'CT-0002', from: '08:00', until: '10:00', content: 'Nhân dân phát biểu', person: 'Chủ trì' },
  { id: 'CT-0001', from: '07:30', until: '08:00', content: 'Đón tiếp đại biểu', person: 'Văn phòng' },
  { id: 'CT-0003', from: '10:00', content: 'Bế mạc', material: 'Biên bản', note: 'Dự kiến' },
]);

describe('the agenda', () => {
  it('lists its items in running order', async () => {
    expect((await paperText('agenda', paperSources({ agenda: items }), signed)).slice(4, -6)).toEqual([
      'Số: 05/CTr-UBND',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'CHƯƠNG TRÌNH',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      'Thời gian: 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026.',
      'Địa điểm: Hội trường Ủy ban nhân dân xã.',
      'Thời gian',
      'Nội dung',
      'Người thực hiện',
      'Ghi chú',
      '07h30 - 08h00',
      'Đón tiếp đại biểu',
      'Văn phòng',
      '08h00 - 10h00',
      'Nhân dân phát biểu',
      'Chủ trì',
      '10h00',
      'Bế mạc',
      'Biên bản',
      'Mỗi lượt phát biểu không quá 05 phút. Nội quy hội nghị: Mỗi lượt phát biểu nêu đúng trọng tâm, không quá thời gian quy định.',
      'Chương trình có thể thay đổi theo diễn biến hội nghị./.',
    ]);
  });

  it('has a gap for each cell that breaks the sequence of items', () => {
    const broken = sourceRows(agenda, [
      { id: 'CT-0001', from: '07:00', until: '08:00', content: 'Sớm' },
      { id: 'CT-0002', from: '08:10', until: '09:00', content: 'Cách quãng' },
      { id: 'CT-0003', from: '08:50', until: '09:30', content: 'Chồng' },
      { id: 'CT-0004', from: '09:30', until: '12:00', content: 'Muộn' },
    ]);
    const conference = { ...sampleConference, venue: '' };
    const at = (row: string, field: string) => ({ tab: 'Chương trình', row, field });
    expect(buildPaper('agenda', paperSources({ agenda: broken, conference }), draft).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'venue' },
      at('CT-0001', 'from'),
      at('CT-0002', 'from'),
      at('CT-0003', 'from'),
      at('CT-0004', 'until'),
    ]);
  });

  it('has a gap for the first item while the sheet is empty', () => {
    expect(buildPaper('agenda', paperSources({ agenda: [] }), draft).gaps).toEqual([
      { tab: 'Chương trình', row: '', field: 'content' },
    ]);
  });

  it('finding 15: warns when it opens later than the letter says', () => {
    expect(buildPaper('agenda', paperSources({ agenda: items }), signed).warnings).toEqual([
      { kind: 'opens-late', opens: '08:00', startTime: '07:30' },
    ]);
  });

  it('finding 15: is complete with the model agenda of set-up', () => {
    expect(buildPaper('agenda', paperSources(), signed)).toMatchObject({ gaps: [], warnings: [] });
  });
});
