import { attendees } from '../../../src/register/tables/attendees';
import {
  hallPeople,
  heldConference,
  heldMatters,
  heldSources,
  petitionRows,
  spokenTurns,
  withMatter,
} from '../../support/papers/after-conference';
import { settingsWith, signed, sourceRows } from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

describe('the minutes', () => {
  it('findings 5, 13: follow sample form 1.9 with the turns in spoken order', async () => {
    expect(await paperText('minutes', heldSources(), signed)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BB-UBND',
      'BIÊN BẢN',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      'Thời gian bắt đầu: 07 giờ 35 phút, ngày 16 tháng 11 năm 2026.',
      'Địa điểm: Hội trường Ủy ban nhân dân xã.',
      'Thành phần tham dự:',
      '- Lãnh đạo, đại biểu: 08 người (danh sách tại Phụ lục I kèm theo).',
      '- Đại diện Nhân dân: 03 người, thuộc 03 thôn (danh sách tại Phụ lục I kèm theo).',
      '- Vắng: 01 người (có lý do: 01).',
      'Chủ trì (chủ tọa): Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử, Phó Chủ tịch Hội đồng nhân dân xã.',
      'Thư ký (người ghi biên bản): Nguyễn Thị Dần, Công chức Văn phòng.',
      'Nội dung (theo diễn biến hội nghị):',
      '1. Chương trình hội nghị',
      '- Đón tiếp, điểm danh đại biểu, nhận đăng ký phát biểu (Văn phòng).',
      '- Chào cờ; tuyên bố lý do, giới thiệu đại biểu, chủ trì, thư ký; thông qua chương trình, nội quy (Văn phòng).',
      '- Phát biểu khai mạc (Chủ trì).',
      '- Báo cáo tóm tắt tình hình kinh tế - xã hội và hoạt động của UBND (Chủ tịch UBND).',
      '- Báo cáo kết quả giải quyết kiến nghị của hội nghị trước (Lãnh đạo UBND).',
      '- Báo cáo tổng hợp ý kiến, kiến nghị gửi trước hội nghị (Ủy ban MTTQ Việt Nam xã).',
      '- Nhân dân phát biểu; trả lời, giải trình theo nhóm lĩnh vực (Đại biểu; các phòng chuyên môn).',
      '- Phát biểu tiếp thu, giải trình của lãnh đạo (Chủ tịch UBND).',
      '- Kết luận; thông qua biên bản (Chủ trì, thư ký).',
      '- Bế mạc (Chủ trì).',
      '2. Ý kiến, kiến nghị của Nhân dân và phần trả lời',
      'Lượt 01. Ông Trịnh Văn Phúc, thôn 10:',
      'a) Đề nghị sửa chữa đường giao thông nội đồng từ nhà văn hóa đến trạm bơm.',
      'Chủ tọa giao Phòng Kinh tế giải quyết, hoàn thành chậm nhất ngày 31 tháng 12 năm 2026.',
      'b) Thời gian trả kết quả cấp giấy chứng nhận quyền sử dụng đất còn chậm.',
      'Trả lời của đồng chí Phạm Dũng, Trưởng Phòng Kinh tế: Hồ sơ chậm do thiếu bản đồ; đã trả kết quả ngày 12 tháng 11 năm 2026.',
      'Lượt 02. Ông Lưu Văn Quý, thôn 2:',
      'Đề nghị nâng cấp tuyến đường tỉnh đi qua địa bàn xã.',
      'Chủ tọa tiếp thu, chuyển Ủy ban nhân dân tỉnh Thanh Hóa xem xét, giải quyết theo thẩm quyền.',
      'Ý kiến, kiến nghị được tổng hợp tại Phụ lục II kèm theo Biên bản này.',
      '3. Kết luận của chủ trì',
      'Giao các đơn vị giải quyết dứt điểm các kiến nghị thuộc thẩm quyền, báo cáo kết quả đúng thời hạn.',
      '4. Nội dung khác',
      'Có 01 nội dung thuộc diện xử lý riêng theo quy định.',
      'Thông qua biên bản: 100% người dự nhất trí.',
      'Hội nghị kết thúc vào 11 giờ 20 phút, ngày 16 tháng 11 năm 2026./.',
      'THƯ KÝ',
      '(Chữ ký)',
      'Nguyễn Thị Dần',
      'Nơi nhận:',
      '- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);',
      '- Ủy ban MTTQ Việt Nam xã;',
      '- Lưu: VT, Hồ sơ.',
      'CHỦ TỌA',
      '(Chữ ký, dấu của cơ quan)',
      'Lê Văn Mẫu',
      'ĐỒNG CHỦ TỌA',
      '(Chữ ký)',
      'Trần Thị Thử',
    ]);
  });

  it('are signed by the chair alone if there is no co-chair', async () => {
    const conference = { ...heldConference, coChair: '', coChairTitle: '' };
    const text = await paperText('minutes', heldSources({ conference }), signed);
    expect(text.slice(-3)).toEqual(['CHỦ TỌA', '(Chữ ký, dấu của cơ quan)', 'Lê Văn Mẫu']);
  });

  it('keep a turn that the chair called out of order, with its reason, where it was spoken', async () => {
    const turns = spokenTurns([
      {
        conference: 'HN-0001',
        id: 'LUOT-0003',
        order: 0,
        speaker: 'Ông Đinh Văn Sửu',
        village: 'Thôn 2',
        outOfOrder: true,
        reason: 'nói ngoài nội dung',
      },
    ]);
    const text = await paperText('minutes', heldSources({ turns }));
    expect(text.filter((line) => /^Lượt|sai quy chế/.test(line))).toEqual([
      'Lượt 01. Ông Đinh Văn Sửu, thôn 2:',
      'Chủ tọa nhắc nhở phát biểu sai quy chế (lý do: nói ngoài nội dung).',
      'Lượt 02. Ông Trịnh Văn Phúc, thôn 10:',
      'Lượt 03. Ông Lưu Văn Quý, thôn 2:',
    ]);
  });

  it('do not name a speaker whose turn was only a denunciation', async () => {
    const turns = spokenTurns([
      { conference: 'HN-0001', id: 'LUOT-0003', order: 3, speaker: 'Ông Kín Đáo', village: 'Thôn 2' },
    ]);
    const petitions = withMatter('KN-0004', { turn: 'LUOT-0003', speaker: 'Ông Kín Đáo', content: 'kín' });
    const sources = heldSources({ turns, petitions });
    expect(JSON.stringify(buildPaper('minutes', sources))).not.toMatch(/Kín|kín|KN-0004/);
    expect(await paperText('minutes', sources)).toContain(
      'Có 01 nội dung thuộc diện xử lý riêng theo quy định.',
    );
  });

  it('follow the sheet of matters if no turns were recorded', async () => {
    const text = await paperText('minutes', heldSources({ turns: [] }));
    expect(text.filter((line) => line.startsWith('Lượt'))).toEqual([
      'Lượt 01. Ông Trịnh Văn Phúc, thôn 10:',
      'Lượt 02. Ông Lưu Văn Quý, thôn 2:',
    ]);
  });

  it('finding 8: do not claim that nobody spoke while no turn is recorded', async () => {
    const sources = heldSources({ turns: [], petitions: [] });
    const text = await paperText('minutes', sources);
    expect(text[text.indexOf('2. Ý kiến, kiến nghị của Nhân dân và phần trả lời') + 1]).toBe('……');
    expect(buildPaper('minutes', sources).gaps).toEqual([
      { tab: 'Kiến nghị', row: '', field: 'content' },
      { tab: 'Phát biểu', row: '', field: 'order' },
    ]);
  });

  it('finding 8: claim neither attendance nor adoption before they are recorded', async () => {
    const people = hallPeople.map((person) => ({ ...person, attendance: null }));
    const conference = { ...heldConference, actualStart: '', adoption: '' };
    const sources = heldSources({ conference, attendees: sourceRows(attendees, people) });
    const text = await paperText('minutes', sources);
    expect(text).toEqual(
      expect.arrayContaining([
        'Thời gian bắt đầu: ……, ngày 16 tháng 11 năm 2026.',
        '- Lãnh đạo, đại biểu: …… người (danh sách tại Phụ lục I kèm theo).',
        '- Đại diện Nhân dân: …… người, thuộc …… thôn (danh sách tại Phụ lục I kèm theo).',
        '- Vắng: …….',
        'Thông qua biên bản: …….',
      ]),
    );
    expect(buildPaper('minutes', sources).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'actualStart' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'adoption' },
      { tab: 'Đại biểu', row: '', field: 'attendance' },
    ]);
  });

  it('finding 9: carry the seal on the signature of a head of the committee only', async () => {
    const hints = async (chairTitle: string, coChairTitle: string) => {
      const conference = { ...heldConference, chairTitle, coChairTitle };
      const text = await paperText('minutes', heldSources({ conference }), signed);
      return text.filter((line) => line.startsWith('(Chữ ký')).slice(1);
    };
    const sealed = '(Chữ ký, dấu của cơ quan)';
    const committee = 'Chủ tịch UBND xã';
    const council = 'Phó Chủ tịch HĐND xã';
    expect(await hints(committee, council)).toEqual([sealed, '(Chữ ký)']);
    expect(await hints('Bí thư Đảng ủy', committee)).toEqual(['(Chữ ký)', sealed]);
    expect(await hints('Bí thư Đảng ủy, Chủ tịch HĐND xã', council)).toEqual(['(Chữ ký)', '(Chữ ký)']);
    expect(await hints('Bí thư Đảng ủy, Chủ tịch UBND xã', council)).toEqual([sealed, '(Chữ ký)']);
  });

  it('finding 10: keep the note of a denunciation apart from speakers, without place or time', async () => {
    const text = await paperText('minutes', heldSources(), signed);
    const at = text.indexOf('Có 01 nội dung thuộc diện xử lý riêng theo quy định.');
    expect(text.slice(at - 2, at)).toEqual([
      'Giao các đơn vị giải quyết dứt điểm các kiến nghị thuộc thẩm quyền, báo cáo kết quả đúng thời hạn.',
      '4. Nội dung khác',
    ]);
  });

  it('finding 11: address a speaker as the list of attendees does', async () => {
    const turns = spokenTurns([
      {
        conference: 'HN-0001',
        id: 'LUOT-0003',
        order: 3,
        speaker: 'Nguyễn Văn An',
        village: 'Thôn Trung Hậu',
        matters: 0,
      },
      {
        conference: 'HN-0001',
        id: 'LUOT-0004',
        order: 4,
        speaker: 'Nguyễn Văn An',
        village: 'Thôn 2',
        matters: 0,
      },
    ]);
    const text = await paperText('minutes', heldSources({ turns }));
    expect(text).toContain('Lượt 03. Ông Nguyễn Văn An, thôn Trung Hậu:');
    // A namesake of another village is nobody that the register knows.
    expect(text).toContain('Lượt 04. Ông (bà) Nguyễn Văn An, thôn 2:');
  });

  it('say what is missing where a complaint has no answer, and stay a draft', async () => {
    const petitions = withMatter('KN-0001', { class: 'complaint', unit: '', status: 'received' });
    const sources = heldSources({ petitions });
    const text = await paperText('minutes', sources);
    expect([text[0], text.filter((line) => line.includes('……'))]).toEqual([
      'DỰ THẢO',
      ['Hướng dẫn, xử lý: …….'],
    ]);
    expect(buildPaper('minutes', sources).gaps).toEqual([
      { tab: 'Kiến nghị', row: 'KN-0001', field: 'status' },
    ]);
  });

  it('guide a complaint to its own procedure instead of a task', async () => {
    const petitions = withMatter('KN-0001', { class: 'complaint', unit: '', status: 'declined' });
    const sources = heldSources({ petitions });
    expect(buildPaper('minutes', sources).gaps).toEqual([]);
    expect(await paperText('minutes', sources)).toContain(
      'Chủ tọa hướng dẫn người nêu gửi đơn đến cơ quan có thẩm quyền để được giải quyết theo quy định.',
    );
  });

  it('have gaps by cell for answer or task, end, signers and roll marks', async () => {
    const conference = { ...heldConference, actualEnd: '', secretary: '', chair: '', conclusion: '' };
    const people = hallPeople.map((person) =>
      person.fullName === 'Đỗ Thị Ngọc Ánh' ? { ...person, attendance: null } : person,
    );
    const sources = heldSources({
      conference,
      petitions: withMatter('KN-0001', { promisedOn: null }),
      attendees: sourceRows(attendees, people),
    });
    expect(buildPaper('minutes', sources).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'chair' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'secretary' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'actualEnd' },
      { tab: 'Hội nghị', row: 'HN-0001', field: 'conclusion' },
      { tab: 'Đại biểu', row: 'DB-0001', field: 'attendance' },
      { tab: 'Kiến nghị', row: 'KN-0001', field: 'promisedOn' },
    ]);
    const text = await paperText('minutes', sources);
    expect(text[0]).toBe('DỰ THẢO');
    expect(text.filter((line) => line.includes('……'))).toEqual([
      '- Vắng: …….',
      'Trả lời: …….',
      '……',
      'Hội nghị kết thúc vào ……, ngày 16 tháng 11 năm 2026./.',
      '……',
      '……',
    ]);
  });

  it('cannot end before they began, and need one mark at least', () => {
    const conference = { ...heldConference, actualStart: '11:20', actualEnd: '11:20' };
    const people = hallPeople.map((person) => ({ ...person, attendance: null }));
    const sources = heldSources({ conference, attendees: sourceRows(attendees, people) });
    expect(buildPaper('minutes', sources).gaps).toEqual([
      { tab: 'Hội nghị', row: 'HN-0001', field: 'actualEnd' },
      { tab: 'Đại biểu', row: '', field: 'attendance' },
    ]);
  });

  it('do not need the signer of other papers', () => {
    const settings = settingsWith({ 'signer.name': '' });
    expect(buildPaper('minutes', heldSources({ settings })).gaps).toEqual([]);
  });

  it('letter the matters of a turn by the Vietnamese alphabet', async () => {
    const petitions = petitionRows(
      Array.from({ length: 5 }, (_, index) => ({
        ...heldMatters[0],
        id: `KN-1${index}`,
        content: `Việc ${index}`,
      })),
    );
    const text = await paperText('minutes', heldSources({ petitions }));
    expect(text.filter((line) => line.includes('Việc'))).toEqual([
      'a) Việc 0.',
      'b) Việc 1.',
      'c) Việc 2.',
      'd) Việc 3.',
      'đ) Việc 4.',
    ]);
  });
});
