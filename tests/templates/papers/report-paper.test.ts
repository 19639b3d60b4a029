import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { PaperWarning } from '../../../src/register/papers/paper-report';
import { attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { paperWarningSentence } from '../../../src/text/failures/paper-warning';
import {
  hallPeople,
  heldConference,
  heldMatters,
  heldSources,
  petitionRows,
  registered,
  resultProofs,
  spokenTurns,
  withMatter,
} from '../../support/papers/after-conference';
import { settingsWith, signed, sourceRows } from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

describe('the report of the results', () => {
  it('finding 5: takes every number from the sheets', async () => {
    expect(await paperText('report', heldSources(), signed)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-UBND',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'BÁO CÁO',
      'Kết quả tổ chức Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      'Kính gửi: Ủy ban nhân dân tỉnh Thanh Hóa.',
      'I. CÔNG TÁC CHUẨN BỊ',
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 10 năm 2026, Ủy ban nhân dân xã Hoằng Trung thông báo việc tổ chức hội nghị trên hệ thống truyền thanh từ ngày 06 tháng 11 năm 2026, trước hội nghị 10 ngày; mời 11 đại biểu, đại diện Nhân dân dự hội nghị (chưa kể 01 lãnh đạo chủ trì, ký giấy mời).',
      'II. KẾT QUẢ HỘI NGHỊ',
      '1. Thời gian, địa điểm, thành phần',
      'Hội nghị bắt đầu lúc 07 giờ 35 phút, thứ Hai, ngày 16 tháng 11 năm 2026, tại hội trường Ủy ban nhân dân xã. Chủ trì: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử, Phó Chủ tịch Hội đồng nhân dân xã. Tham dự có 11/12 đại biểu, đại diện Nhân dân (91,7%), trong đó có 03 đại diện Nhân dân của 03 thôn.',
      '2. Ý kiến, kiến nghị',
      'Hội nghị có 02 lượt phát biểu của 02 người. Ủy ban nhân dân xã Hoằng Trung tiếp nhận 05 nội dung kiến nghị, gồm 03 nội dung nêu tại hội nghị, 02 nội dung gửi trước hội nghị; trong đó đã trả lời tại hội nghị 01 nội dung, tiếp tục xử lý 02 nội dung, chuyển cấp có thẩm quyền 02 nội dung.',
      'Bảng 1. Theo thẩm quyền giải quyết',
      'Chỉ tiêu',
      'Cấp xã',
      'Cấp tỉnh',
      'Trung ương, khác',
      'Cộng',
      'Nội dung',
      '03',
      '01',
      '01',
      '05',
      'Trả lời tại hội nghị',
      '01',
      '0',
      '0',
      '01',
      'Đã giải quyết',
      '0',
      '0',
      '0',
      '0',
      'Đang giải quyết',
      '02',
      '01',
      '01',
      '04',
      'Chưa giải quyết',
      '0',
      '0',
      '0',
      '0',
      'Giải trình, cung cấp thông tin',
      '01',
      '0',
      '0',
      '01',
      '3. Theo lĩnh vực, thôn, đơn vị chủ trì',
      'Bảng 2. Theo lĩnh vực',
      'STT',
      'Lĩnh vực',
      'Nội dung',
      'Tỷ lệ',
      'Đã giải quyết',
      'Đang giải quyết',
      'Chưa giải quyết',
      'Giải trình',
      '1',
      'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      '04',
      '80,0%',
      '0',
      '04',
      '0',
      '0',
      '2',
      'Quan hệ với Nhân dân và giải quyết thủ tục hành chính',
      '01',
      '20,0%',
      '0',
      '0',
      '0',
      '01',
      'Cộng',
      '05',
      '100,0%',
      '0',
      '04',
      '0',
      '01',
      'Bảng 3. Theo thôn',
      'STT',
      'Thôn',
      'Nội dung',
      'Tỷ lệ',
      'Đã giải quyết',
      'Đang giải quyết',
      'Chưa giải quyết',
      'Giải trình',
      '1',
      'Thôn Trung Hậu',
      '01',
      '20,0%',
      '0',
      '01',
      '0',
      '0',
      '2',
      'Thôn 2',
      '01',
      '20,0%',
      '0',
      '01',
      '0',
      '0',
      '3',
      'Thôn 10',
      '03',
      '60,0%',
      '0',
      '02',
      '0',
      '01',
      'Cộng',
      '05',
      '100,0%',
      '0',
      '04',
      '0',
      '01',
      'Bảng 4. Theo đơn vị chủ trì',
      'STT',
      'Đơn vị',
      'Nội dung',
      'Tỷ lệ',
      'Đã giải quyết',
      'Đang giải quyết',
      'Chưa giải quyết',
      'Giải trình',
      '1',
      'Phòng Kinh tế',
      '03',
      '60,0%',
      '0',
      '03',
      '0',
      '0',
      '2',
      'Trung tâm Phục vụ hành chính công',
      '01',
      '20,0%',
      '0',
      '0',
      '0',
      '01',
      '3',
      'Điện lực Hoằng Hóa',
      '01',
      '20,0%',
      '0',
      '01',
      '0',
      '0',
      'Cộng',
      '05',
      '100,0%',
      '0',
      '04',
      '0',
      '01',
      '4. Kết quả giải quyết kiến nghị kỳ trước',
      'Kiến nghị của các kỳ trước: 01 nội dung; đang giải quyết 01.',
      'STT',
      'Năm',
      'Nội dung',
      'Đơn vị',
      'Trạng thái',
      'Kết quả',
      '1',
      '2025',
      'Đề nghị xây dựng nhà văn hóa thôn.',
      'Phòng Kinh tế',
      'Đang giải quyết',
      'Đã lập dự toán, chờ bố trí vốn.',
      'III. CÔNG BỐ KẾT QUẢ',
      'Ủy ban nhân dân xã Hoằng Trung đã ban hành Thông báo kết luận số 22/TB-UBND ngày 19 tháng 11 năm 2026.',
      'Công bố kết quả hội nghị: phát trên hệ thống truyền thanh 03 lượt từ ngày 20 tháng 11 năm 2026; niêm yết tại trụ sở ngày 20 tháng 11 năm 2026; gửi Trưởng các thôn ngày 21 tháng 11 năm 2026.',
      'IV. ĐÁNH GIÁ, HẠN CHẾ, NGUYÊN NHÂN',
      'Hội nghị diễn ra dân chủ, công khai; ý kiến của Nhân dân thẳng thắn, sát thực tế. Việc giải quyết một số kiến nghị còn chậm do thiếu kinh phí.',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
      'Đề nghị cấp có thẩm quyền xem xét, giải quyết 02 nội dung kiến nghị của Nhân dân (Phụ lục kèm theo).',
      'Trên đây là báo cáo kết quả tổ chức Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
      '- Ủy ban MTTQ Việt Nam xã;',
      '- Lưu: VT, VP.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
      'Phụ lục',
      'DANH MỤC KIẾN NGHỊ CHUYỂN CẤP TRÊN, ĐƠN VỊ KHÁC',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '(Kèm theo Báo cáo số 05/BC-UBND ngày 06 tháng 11 năm 2026 của Ủy ban nhân dân xã Hoằng Trung)',
      'STT',
      'Nội dung',
      'Thôn',
      'Cơ quan có thẩm quyền',
      '1',
      'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
      'Thôn 2',
      'Ủy ban nhân dân tỉnh Thanh Hóa',
      '2',
      'Đường dây hạ thế qua ngõ 5 võng thấp, đề nghị kiểm tra và nâng cột.',
      'Thôn 10',
      'Điện lực Hoằng Hóa',
    ]);
  });

  it('is stopped by a matter that is in no column, because the table would not add up', async () => {
    const sources = heldSources({ petitions: withMatter('KN-0001', { authority: null, topic: '' }) });
    expect(buildPaper('report', sources).gaps).toEqual([
      { tab: 'Kiến nghị', row: 'KN-0001', field: 'authority' },
      { tab: 'Kiến nghị', row: 'KN-0001', field: 'topic' },
    ]);
    expect((await paperText('report', sources))[0]).toBe('DỰ THẢO');
  });

  it('compares the matters counted in the hall with the register, and states both numbers', () => {
    const turns = spokenTurns([{ conference: 'HN-0001', id: 'LUOT-0003', order: 3, matters: 1 }]);
    const { gaps, warnings } = buildPaper('report', heldSources({ turns }));
    expect(gaps).toEqual([{ tab: 'Phát biểu', row: 'LUOT-0003', field: 'matters' }]);
    expect(warnings).toEqual([
      { kind: 'sums-differ', what: 'Số nội dung của lượt phát biểu LUOT-0003', one: 1, other: 0 },
    ]);
  });

  it('needs the roll: invited is the sum of present, excused and absent', () => {
    const people = hallPeople.map((person) =>
      person.fullName === 'Phạm Dũng' ? { ...person, attendance: null } : person,
    );
    expect(buildPaper('report', heldSources({ attendees: sourceRows(attendees, people) })).gaps).toEqual([
      { tab: 'Đại biểu', row: 'DB-0006', field: 'attendance' },
    ]);
  });

  it('needs the conclusions and their publication by three channels', () => {
    const lines = resultProofs.filter(({ channel }) => channel !== 'villages');
    const sources = heldSources({ papers: [], broadcasts: sourceRows(broadcasts, lines) });
    expect(buildPaper('report', sources).gaps).toEqual([
      { tab: 'Văn bản', row: '', field: 'number' },
      { tab: 'Truyền thanh', row: '', field: 'channel' },
    ]);
    const unnumbered = heldSources({
      papers: [
        registered('plan', '15', '2026-10-12'),
        { ...registered('conclusion', '', '2026-11-19'), state: 'to-sign' },
      ],
    });
    expect(buildPaper('report', unnumbered).gaps).toEqual([
      { tab: 'Văn bản', row: 'VB-conclusion', field: 'number' },
    ]);
  });

  it('finding 8: says that the conclusions were issued only once they are', async () => {
    const papers = [registered('plan', '15', '2026-10-12'), registered('conclusion', '', '2026-11-19')];
    const text = await paperText('report', heldSources({ papers }));
    expect(text).toContain('Thông báo kết luận: …….');
    expect(text.join('\n')).not.toContain('đã ban hành');
  });

  it('finding 8: claims no plan before it has a number', async () => {
    const papers = [registered('conclusion', '22', '2026-11-19')];
    const sources = heldSources({ papers });
    expect(buildPaper('report', sources).gaps).toEqual([{ tab: 'Văn bản', row: '', field: 'number' }]);
    expect((await paperText('report', sources)).find((line) => line.startsWith('Thực hiện'))).toContain(
      'Kế hoạch ……',
    );
  });

  it('needs no proof of publication for a conference before the law, and is addressed to the district', async () => {
    const conference = {
      ...heldConference,
      year: 2023,
      date: isoDate('2023-11-15'),
      earlierOutcome: 'Kỳ trước không còn kiến nghị chuyển sang.',
    };
    const lines = [{ ...resultProofs[0], broadcastOn: isoDate('2023-11-06') }];
    const sources = heldSources({
      conference,
      today: isoDate('2023-11-27'),
      broadcasts: sourceRows(broadcasts, lines),
    });
    expect(buildPaper('report', sources).gaps).toEqual([]);
    expect(await paperText('report', sources)).toContain('Kính gửi: Ủy ban nhân dân huyện Hoằng Hóa.');
  });

  it('lists several superiors below each other', async () => {
    const settings = settingsWith({ 'signer.name': 'Lê Văn Mẫu', superior: 'Ủy ban nhân dân tỉnh' }, [
      { code: 'superior', value: 'Sở Nội vụ' },
    ]);
    const text = await paperText('report', heldSources({ settings }));
    const start = text.indexOf('Kính gửi:');
    expect(text.slice(start, start + 3)).toEqual([
      'Kính gửi:',
      '- Ủy ban nhân dân tỉnh Thanh Hóa;',
      '- Sở Nội vụ.',
    ]);
  });

  it('finding 8: has blanks for earlier matters and proposals that nobody has recorded, and takes what is typed', async () => {
    const own = heldMatters.filter(({ authority }) => authority === 'commune');
    const turns = spokenTurns().slice(0, 1);
    const sources = heldSources({ petitions: petitionRows(own), turns, earlierPetitions: [] });
    expect(buildPaper('report', sources).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'earlierOutcome' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'proposals' },
    ]);
    const text = await paperText('report', sources);
    expect(text[text.indexOf('4. Kết quả giải quyết kiến nghị kỳ trước') + 1]).toBe('……');
    expect(text[text.indexOf('V. KIẾN NGHỊ, ĐỀ XUẤT') + 1]).toBe('……');
    expect(text).not.toContain('Phụ lục');
    expect(text).not.toContain('Năm');
    const typed = {
      ...sources,
      conference: {
        ...heldConference,
        earlierOutcome: 'Kỳ trước không còn kiến nghị chuyển sang',
        proposals: 'Không',
      },
    };
    expect(buildPaper('report', typed).gaps).toEqual([]);
    expect(await paperText('report', typed)).toEqual(
      expect.arrayContaining(['Kỳ trước không còn kiến nghị chuyển sang.', 'Không.']),
    );
  });

  it('has gaps for day, hall, assessment, notice and matters by their cells', async () => {
    const conference = { ...heldConference, date: null, venue: '', assessment: '' };
    const sources = heldSources({ conference, petitions: [], turns: [], broadcasts: [] });
    expect(buildPaper('report', sources).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'date' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'venue' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'assessment' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'proposals' },
      { tab: 'Kiến nghị', row: '', field: 'content' },
      { tab: 'Phát biểu', row: '', field: 'order' },
      { tab: 'Truyền thanh', row: '', field: 'broadcastOn' },
    ]);
    expect(await paperText('report', sources)).toContain('……');
  });

  it('warns where a proof is of a later day than the report', () => {
    const warnings = (date: string) =>
      buildPaper('report', heldSources(), { number: '25', date: isoDate(date) }).warnings;
    expect(warnings('2026-11-20')).toEqual([
      { kind: 'proof-later', proof: 'results', date: '2026-11-21', signedOn: '2026-11-20' },
    ]);
    expect(warnings('2026-11-21')).toEqual([]);
    expect(paperWarningSentence(warnings('2026-11-20')[0] as PaperWarning)).toBe(
      'Nhật ký công bố kết quả ghi ngày 21/11/2026, sau ngày của văn bản (20/11/2026).',
    );
  });

  it('has a column for district and province while there were districts', async () => {
    const held = (date: string) => heldSources({ conference: { ...heldConference, date: isoDate(date) } });
    expect(await paperText('report', held('2023-11-15'))).toContain('Cấp huyện, tỉnh');
    expect(await paperText('report', held('2023-11-15'))).not.toContain('Cấp tỉnh');
    expect(await paperText('report', held('2026-11-16'))).toContain('Cấp tỉnh');
    expect(await paperText('opinions-after', held('2025-06-30'))).toContain(
      'II. Cấp huyện, tỉnh: 01 nội dung',
    );
    expect(await paperText('opinions-after', held('2025-07-01'))).toContain('II. Cấp tỉnh: 01 nội dung');
  });

  it('counts no denunciation', () => {
    const sources = heldSources({
      petitions: withMatter('KN-0004', { speaker: 'Ông Kín Đáo', content: 'việc kín đáo' }),
    });
    expect(JSON.stringify(buildPaper('report', sources))).not.toMatch(/đáo|Đáo|KN-0004/);
  });
});
