import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agendaModel } from '../../../src/register/defaults/default-agenda';
import { agenda } from '../../../src/register/tables/agenda';
import { attendees } from '../../../src/register/tables/attendees';
import type { Petition } from '../../../src/register/tables/petitions';
import type { PaperSources } from '../../../src/templates/papers/paper-sources';
import {
  hallPeople,
  heldConference,
  heldSources,
  petitionRows,
  registered,
  withMatter,
} from '../../support/papers/after-conference';
import { clusterOnline } from '../../support/papers/cluster-online';
import {
  numbered,
  paperSources,
  sampleConference,
  settingsWith,
  signed,
  sourceRows,
} from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

// What came back when the papers of four conferences were read line by line.

const lineOf = (text: readonly string[], start: string): string =>
  text.find((line) => line.startsWith(start)) ?? '';

describe('a conference that voters asked for, online, of a cluster, in the evening', () => {
  it('has a plan that gives the request instead of the yearly custom, and no half day', async () => {
    const text = await paperText('plan', clusterOnline, signed);
    expect(lineOf(text, 'Để tăng cường')).toBe(
      'Để tăng cường sự gần gũi giữa chính quyền với Nhân dân, nâng cao trách nhiệm của người đứng đầu trong quá trình thực hiện nhiệm vụ, góp phần mở rộng hình thức dân chủ và tạo sự đồng thuận cao trong xã hội. Hội nghị được tổ chức theo yêu cầu của 260/2.140 cử tri (12,1%). Ủy ban nhân dân xã Hoằng Trung xây dựng Kế hoạch thực hiện như sau:',
    );
    expect(lineOf(text, '3.1.')).toBe(
      '3.1. Thời gian: bắt đầu lúc 19 giờ 00 phút, thứ Hai, ngày 16 tháng 11 năm 2026.',
    );
    expect(lineOf(await paperText('plan', paperSources(), signed), '3.1.')).toMatch(
      /^3\.1\. Thời gian: 1\/2 ngày, bắt đầu lúc 07 giờ 30 phút,/,
    );
  });

  it('lacks both numbers of voters until they are typed, in plan and report', () => {
    const conference = { ...clusterOnline.conference, voters: null, askingVoters: null };
    const fields = ['voters', 'askingVoters'].map((field) => ({ tab: 'Hội nghị', row: 'HN-0001', field }));
    for (const kind of ['plan', 'report'] as const)
      expect(buildPaper(kind, { ...clusterOnline, conference }).gaps).toEqual(expect.arrayContaining(fields));
  });

  it('is read out to the people of the cluster', async () => {
    const greeting = 'Kính thưa toàn thể Nhân dân ';
    expect(lineOf(await paperText('broadcast', clusterOnline), greeting)).toBe(
      `${greeting}cụm thôn Trung Hậu, Thôn 2, Thôn 10, xã Hoằng Trung.`,
    );
    expect(lineOf(await paperText('broadcast', paperSources()), greeting)).toBe(`${greeting}xã Hoằng Trung.`);
  });

  it('reports the complaint as guided, in the sentence and in the table alike', async () => {
    const text = await paperText('report', clusterOnline, signed);
    expect(lineOf(text, 'Hội nghị có')).toMatch(
      /trong đó chuyển cấp có thẩm quyền 01 nội dung, hướng dẫn theo trình tự riêng 01 nội dung\.$/,
    );
    const answered = text.indexOf('Trả lời tại hội nghị');
    expect(text.slice(answered + 1, answered + 5)).toEqual(['0', '0', '0', '0']);
    expect(lineOf(text, 'Hội nghị được tổ chức theo yêu cầu')).toMatch(/^Hội nghị .* 260\/2\.140 cử tri/);
  });
});

describe('a paper of 2023 made today', () => {
  const on = isoDate('2023-11-16');
  const conference = { ...heldConference, year: 2023, date: on };
  const identity = { number: '7', date: isoDate('2023-11-20') };
  const sources: PaperSources = heldSources({
    conference,
    agenda: sourceRows(
      agenda,
      numbered('CT', agendaModel('HN-0001', { start: 450, end: 690, arriveMinutes: 15 }, on)),
    ),
  });

  it('names the contact of then, without the number of today', async () => {
    const text = await paperText('reply', sources, identity);
    expect(lineOf(text, 'Trên đây là trả lời')).toBe(
      'Trên đây là trả lời của Ủy ban nhân dân xã Hoằng Trung; nếu cần trao đổi thêm, đề nghị liên hệ Văn phòng UBND xã./.',
    );
    const text2026 = await paperText('reply', heldSources(), signed);
    expect(lineOf(text2026, 'Trên đây là trả lời')).toMatch(
      /liên hệ Văn phòng HĐND và UBND xã, điện thoại 0912\s345\s678\.\/\.$/,
    );
  });

  it('goes to the officials of then, who also answer in the agenda', async () => {
    const recipient = (text: readonly string[]) =>
      text.filter((line) => /đơn vị liên quan \(t\/h\)/.test(line));
    expect(recipient(await paperText('conclusion', sources, identity))).toEqual([
      '- Công chức chuyên môn, đơn vị liên quan (t/h);',
    ]);
    expect(recipient(await paperText('conclusion', heldSources(), signed))).toEqual([
      '- Các phòng, đơn vị liên quan (t/h);',
    ]);
    expect(await paperText('agenda', sources, identity)).toContain('Đại biểu; công chức chuyên môn');
    expect(await paperText('agenda', paperSources(), signed)).toContain('Đại biểu; các phòng chuyên môn');
  });
});

describe('the plan', () => {
  it('warns of a duty without days that names an office of before 2025', () => {
    const settings = settingsWith({}, [
      { code: 'duty', name: 'Ban Công an xã', value: 'Bảo đảm an ninh, trật tự.' },
      { code: 'duty', name: 'Phòng Kinh tế', value: 'Bảo đảm kinh phí.' },
    ]);
    const warning = { kind: 'duty-expired', unit: 'Ban Công an xã' };
    expect(buildPaper('plan', paperSources({ settings }), signed).warnings).toEqual([warning]);
    const in2023 = { ...sampleConference, date: isoDate('2023-11-16') };
    const { warnings } = buildPaper('plan', paperSources({ settings, conference: in2023 }), signed);
    expect(warnings).not.toContainEqual(warning);
  });
});

describe('who answered', () => {
  const answerBy = async (answeredBy: string): Promise<string> => {
    const sources = heldSources({
      petitions: withMatter('KN-0002', { answeredBy, answeredInHall: 'Đã trả.' }),
    });
    return lineOf(await paperText('minutes', sources, signed), 'Trả lời');
  };

  it.each([
    ['Phạm Dũng', 'Trả lời của đồng chí Phạm Dũng, Trưởng Phòng Kinh tế: Đã trả.'],
    ['ông Phạm Dũng', 'Trả lời của ông Phạm Dũng, Trưởng Phòng Kinh tế: Đã trả.'],
    ['Lê Văn Mẫu', 'Trả lời của đồng chí Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã: Đã trả.'],
    ['Trưởng Phòng Kinh tế', 'Trả lời của Trưởng Phòng Kinh tế: Đã trả.'],
    ['Nguyễn Văn Lạ', 'Trả lời của Nguyễn Văn Lạ: Đã trả.'],
    ['', 'Trả lời: Đã trả.'],
  ])('"%s" is printed with the post that the register knows', async (typed, line) => {
    expect(await answerBy(typed)).toBe(line);
  });
});

it('a receipt says by what channel the petition came, and its entry addresses the person inside a sentence', async () => {
  expect(lineOf(await paperText('receipt', heldSources(), signed, 1), 'Tiếp nhận ngày')).toBe(
    'Tiếp nhận ngày 06 tháng 11 năm 2026 (qua Ban công tác Mặt trận, đoàn thể).',
  );
  expect(buildPaper('receipt', heldSources()).summary).toBe(
    'Giấy biên nhận kiến nghị của ông Trịnh Văn Phúc',
  );
});

it('a reply does not tell of a transfer that is later than itself', async () => {
  const sources = heldSources({
    papers: [registered('transfer', '46', '2026-11-20', { subject: 'KN-0005' })],
  });
  const about = async (date: string) =>
    lineOf(await paperText('reply', sources, { number: '7', date: isoDate(date) }, 2), 'Nội dung này thuộc');
  expect(await about('2026-11-20')).toMatch(
    /đã chuyển bằng văn bản số 46\/UBND-VP ngày 20 tháng 11 năm 2026/,
  );
  expect(await about('2026-11-19')).toBe(
    'Nội dung này thuộc thẩm quyền của Ủy ban nhân dân tỉnh Thanh Hóa; Ủy ban nhân dân xã Hoằng Trung chuyển đến cơ quan này để xem xét, giải quyết và sẽ thông báo khi có kết quả.',
  );
});

it('a slip cites the law as the office corrects it in Cấu hình', async () => {
  const settings = settingsWith({ 'law.passing.petition': 'Luật Tiếp công dân năm 2030' });
  expect(lineOf(await paperText('slip', heldSources({ settings }), signed), 'Căn cứ')).toBe(
    'Căn cứ Luật Tiếp công dân năm 2030, đơn thuộc thẩm quyền giải quyết của Điện lực Hoằng Hóa.',
  );
});

it('a letter that guides a complaint cites the law on complaints', async () => {
  const bases = async (place: number) =>
    (await paperText('reply', clusterOnline, signed, place)).filter((line) => line.startsWith('Căn cứ'));
  expect(await bases(0)).toEqual(['Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011.']);
  expect(await bases(1)).toEqual([
    'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.',
  ]);
});

it('the conclusion takes no later result for a direction of the chair', async () => {
  const petitions = withMatter('KN-0003', { result: 'Đã lắp 05 đèn ngày 18 tháng 11.' });
  const text = await paperText('conclusion', heldSources({ petitions }), signed);
  expect(text.join('\n')).not.toContain('Đã lắp 05 đèn');
  expect(text).toContain('Giao đơn vị chủ trì giải quyết.');
});

it('the report does not count people who came without an invitation among the hosts', async () => {
  const people = [
    ...hallPeople,
    {
      id: 'DB-0099',
      conference: 'HN-0001',
      group: 'citizens',
      fullName: 'Lê Thị Thêm',
      village: 'Thôn 2',
      seat: 'added',
      attendance: 'present',
    } as const,
  ];
  const text = await paperText('report', heldSources({ attendees: sourceRows(attendees, people) }), signed);
  expect(lineOf(text, 'Thực hiện Kế hoạch')).toMatch(
    /mời 11 đại biểu, .* \(chưa kể 01 lãnh đạo chủ trì, ký giấy mời\)\.$/,
  );
  expect(lineOf(text, 'Hội nghị bắt đầu')).toMatch(
    /có 12\/13 đại biểu, .*của 03 thôn, 01 người dự ngoài danh sách mời\.$/,
  );
});

it('kinds of matters are counted in parts that have no comma of their own', async () => {
  const closed: Partial<Petition> = { status: 'explained', answeredInHall: '', result: 'Đã giải thích.' };
  const petitions = petitionRows([{ ...withMatter('KN-0002', closed)[1]?.values }]);
  const text = await paperText('report', heldSources({ petitions }), signed);
  expect(lineOf(text, 'Hội nghị có')).toMatch(/trong đó đã giải quyết hoặc giải trình 01 nội dung\.$/);
});
