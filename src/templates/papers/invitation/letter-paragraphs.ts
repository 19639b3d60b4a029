interface LetterParagraph<Text extends string, Section extends string> {
  readonly text: Text;
  /** The condition under which it is printed. */
  readonly section?: Section;
  readonly keepNext?: boolean;
  /** Points below it; `letterGap` if not stated. */
  readonly gapAfter?: number;
}

const paragraph = <Text extends string, Section extends string = never>(
  text: Text,
  more: Omit<LetterParagraph<Text, Section>, 'text'> = {},
): LetterParagraph<Text, Section> => ({ text, ...more });

/** Points between the paragraphs of a letter. */
export const letterGap = 6;

const askOfficials =
  'Đề nghị đại biểu chuẩn bị nội dung thuộc lĩnh vực phụ trách để trao đổi, giải đáp ý kiến của Nhân dân tại hội nghị.';

const askVillage =
  'Đề nghị đại biểu thông báo để Nhân dân trong thôn biết, tham gia ý kiến; tổng hợp ý kiến, kiến nghị gửi về {{Đầu mối liên hệ}}{{#Hạn gửi ý kiến}} chậm nhất {{Hạn gửi ý kiến}}{{/Hạn gửi ý kiến}}.';

const askCitizens =
  'Đại biểu có thể gửi trước ý kiến, kiến nghị qua Trưởng thôn, Trưởng ban công tác Mặt trận thôn hoặc gửi về {{Đầu mối liên hệ}}{{#Hạn gửi ý kiến}} chậm nhất {{Hạn gửi ý kiến}}{{/Hạn gửi ý kiến}}.';

const arriveAndAnswer =
  'Đề nghị đại biểu có mặt trước giờ khai mạc {{Số phút đến trước}} phút để điểm danh và xác nhận việc tham dự với {{Đầu mối liên hệ}}{{#Điện thoại liên hệ}} (điện thoại: {{Điện thoại liên hệ}}){{/Điện thoại liên hệ}}; trường hợp không dự được, xin báo sớm để cử người dự thay.';

/** The text of an invitation (sample form 1.7 of Decree 30, Annex III), by which its length is measured too. */
export const letterParagraphs = [
  paragraph(
    '{{Tên cơ quan}} trân trọng kính mời: {{Danh xưng}} {{Họ và tên}}{{#Chức vụ, đơn vị}}, {{Chức vụ, đơn vị}}{{/Chức vụ, đơn vị}}.',
  ),
  paragraph('Tới dự {{Tên hội nghị}}{{#Chủ đề}}, chủ đề: {{Chủ đề}}{{/Chủ đề}}.'),
  paragraph('Chủ trì: {{Chủ trì}}.'),
  paragraph('Thời gian: {{Thời gian}}.'),
  paragraph('Địa điểm: {{Địa điểm}}.'),
  paragraph('Cách thức tham dự: {{Cách thức tham dự}}.', { section: 'Cách thức tham dự' }),
  paragraph('Nội dung đề nghị đại biểu quan tâm: {{Nội dung liên quan}}.', { section: 'Nội dung liên quan' }),
  paragraph(askOfficials, { section: 'Là cán bộ' }),
  paragraph(askVillage, { section: 'Là cán bộ thôn' }),
  paragraph(askCitizens, { section: 'Là đại diện Nhân dân' }),
  paragraph(arriveAndAnswer),
  paragraph('Hội nghị có ghi âm, ghi hình để phục vụ việc lập biên bản.', {
    section: 'Có ghi âm, ghi hình',
    keepNext: true,
  }),
  paragraph('Rất mong đại biểu dự đúng thành phần, thời gian./.', { keepNext: true, gapAfter: 12 }),
] as const;
