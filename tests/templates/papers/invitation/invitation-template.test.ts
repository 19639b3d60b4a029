import type { TagScope, TemplateTag } from '../../../../src/templates/document-engine';
import { createDocumentEngine } from '../../../../src/templates/engine';
import { openTemplate } from '../../../../src/templates/merge';
import { invitationPaper } from '../../../../src/templates/papers/invitation/invitation-paper';
import { invitationTemplate } from '../../../../src/templates/papers/invitation/invitation-template';
import { frameTags } from '../../../../src/templates/papers/parts/frame';
import { tagKey } from '../../../../src/templates/tag-key';
import { citizen, frame, invitationRules, letterTo, official, printOf, villageHead } from '../../sample';
import { paragraphTexts } from '../../small-docx';

const namesOf = (tags: readonly TemplateTag[]): readonly string[] =>
  tags.flatMap((tag) => [tag.name, ...namesOf(tag.tags)]);

async function mergeResult(values: TagScope) {
  const opened = openTemplate(createDocumentEngine(), await invitationTemplate(), invitationRules);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.fill(values);
}

async function textsOf(values: TagScope): Promise<readonly string[]> {
  const filled = await mergeResult(values);
  if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
  return paragraphTexts(filled.value).filter((text) => text !== '');
}

const head = [
  'ỦY BAN NHÂN DÂN',
  'XÃ HOẰNG TRUNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 05/GM-UBND',
  'Hoằng Trung, ngày 06 tháng 11 năm 2026',
  'GIẤY MỜI',
  'Dự Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
];

const middle = [
  'Tới dự Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026.',
  'Chủ trì: Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử, Phó Chủ tịch Hội đồng nhân dân xã.',
  'Thời gian: 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026.',
  'Địa điểm: Hội trường Ủy ban nhân dân xã.',
];

const end = [
  'Đề nghị đại biểu có mặt trước giờ khai mạc 15 phút để điểm danh và xác nhận việc tham dự với Văn phòng Ủy ban nhân dân xã (điện thoại: 0912\u00A0345\u00A0678); trường hợp không dự được, xin báo sớm để cử người dự thay.',
  'Hội nghị có ghi âm, ghi hình để phục vụ việc lập biên bản.',
  'Rất mong đại biểu dự đúng thành phần, thời gian./.',
  'Nơi nhận:',
  '- Như thành phần mời;',
  '- Lưu: VT, VP.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Lê Văn Mẫu',
];

describe('the template of the invitation', () => {
  it('uses only declared tags, and all of its own', async () => {
    const opened = openTemplate(createDocumentEngine(), await invitationTemplate(), invitationRules);
    const used = opened.ok ? new Set(namesOf(opened.value.tags).map(tagKey)) : new Set<string>();
    const declared = invitationPaper.tags.map(({ name }) => name);
    const own = declared.filter((name) => !(name in frameTags));
    expect([...used].filter((key) => !declared.map(tagKey).includes(key))).toEqual([]);
    expect(own.filter((name) => !used.has(tagKey(name)))).toEqual([]);
  });

  it('prints the letter of a village head', async () => {
    expect(await textsOf(printOf([letterTo(villageHead)]))).toEqual([
      ...head,
      'Ủy ban nhân dân xã Hoằng Trung trân trọng kính mời: Ông Nguyễn Văn An, Trưởng thôn Trung Hậu.',
      ...middle,
      'Đề nghị đại biểu thông báo để Nhân dân trong thôn biết, tham gia ý kiến; tổng hợp ý kiến, kiến nghị gửi về Văn phòng Ủy ban nhân dân xã chậm nhất ngày 10 tháng 11 năm 2026.',
      ...end,
    ]);
  });

  it('prints the sentences for citizens and officials', async () => {
    const texts = await textsOf(printOf([letterTo(citizen), letterTo(official, 'Đường giao thông thôn 1')]));
    expect(texts).toEqual([
      ...head,
      'Ủy ban nhân dân xã Hoằng Trung trân trọng kính mời: Bà Đỗ Thị Ngọc Ánh, đại diện Nhân dân thôn Trung Hậu.',
      ...middle,
      'Đại biểu có thể gửi trước ý kiến, kiến nghị qua Trưởng thôn, Trưởng ban công tác Mặt trận thôn hoặc gửi về Văn phòng Ủy ban nhân dân xã chậm nhất ngày 10 tháng 11 năm 2026.',
      ...end,
      '\f',
      ...head,
      'Ủy ban nhân dân xã Hoằng Trung trân trọng kính mời: Đồng chí Phạm Dũng, Trưởng Phòng Kinh tế xã.',
      ...middle,
      'Nội dung đề nghị đại biểu quan tâm: Đường giao thông thôn 1.',
      'Đề nghị đại biểu chuẩn bị nội dung thuộc lĩnh vực phụ trách để trao đổi, giải đáp ý kiến của Nhân dân tại hội nghị.',
      ...end,
    ]);
  });

  it('puts the list to sign on a separate page after the letters of a village', async () => {
    const people = [villageHead, citizen];
    const lists = [{ bundle: 'Thôn Trung Hậu', attendees: people }];
    const texts = await textsOf(
      printOf(
        people.map((attendee) => letterTo(attendee)),
        lists,
      ),
    );
    expect(texts.filter((text) => text === '\f')).toHaveLength(2);
    expect(texts.slice(texts.lastIndexOf('\f') + 1)).toEqual([
      'DANH SÁCH GIAO NHẬN GIẤY MỜI',
      'Thôn Trung Hậu',
      '(Kèm theo Giấy mời số 05/GM-UBND ngày 06 tháng 11 năm 2026 của Ủy ban nhân dân xã Hoằng Trung)',
      'STT',
      'Họ và tên',
      'Chức vụ, đơn vị',
      'Ngày nhận',
      'Ký nhận',
      '1',
      'Ông Nguyễn Văn An',
      'Trưởng thôn Trung Hậu',
      '2',
      'Bà Đỗ Thị Ngọc Ánh',
      'Đại diện Nhân dân thôn Trung Hậu',
      'Tổng số: 02 giấy mời.',
      'NGƯỜI GIAO',
      '(Ký, ghi rõ họ tên)',
      'NGƯỜI NHẬN',
      '(Ký, ghi rõ họ tên)',
    ]);
  });

  it('refuses a letter without a name and one without a venue, and names the person', async () => {
    const noVenue = { ...frame, conference: { ...frame.conference, venue: '' } };
    expect(await mergeResult(printOf([letterTo(citizen)], [], noVenue))).toEqual({
      ok: false,
      failure: [{ tag: 'Địa điểm', reason: 'empty', person: 'Đỗ Thị Ngọc Ánh' }],
    });
    expect(await mergeResult(printOf([letterTo({ ...citizen, fullName: '' })]))).toEqual({
      ok: false,
      failure: [{ tag: 'Họ và tên', reason: 'empty', person: 'Giấy mời 1' }],
    });
  });
});
