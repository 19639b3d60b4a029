/** The loudspeaker text with its tags: the template prints it, and the warning about its length counts it. */
export const broadcastParagraphs = [
  'Kính thưa toàn thể Nhân dân {{Nhân dân nơi nào}}.',
  '{{Tên cơ quan}} trân trọng thông báo tổ chức {{Tên hội nghị đọc}} vào {{Thời gian đọc}}, tại {{Địa điểm đọc}}.',
  'Nội dung: {{Nội dung đọc}}.',
  'Cách thức tham dự: {{Cách thức đọc}}.',
  'Ý kiến, kiến nghị có thể gửi trước cho Trưởng thôn, Trưởng ban công tác Mặt trận thôn{{#Hạn đọc}}; hạn cuối {{Hạn đọc}}{{/Hạn đọc}}.',
  'Mời bà con sắp xếp thời gian tham dự. Trân trọng cảm ơn.',
] as const;

/** Listeners do not follow a longer text. */
export const mostSpokenWords = 200;
