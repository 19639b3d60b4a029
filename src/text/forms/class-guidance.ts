/** What the clerk must do with a matter that another law governs. */
export const ownProcedure = {
  regulation: {
    title: 'Phản ánh, kiến nghị về quy định hành chính',
    text: 'Tiếp nhận và chuyển theo thủ tục riêng (Nghị định 20/2008/NĐ-CP); hạn phản hồi nhập theo thủ tục đó nếu có.',
  },
  complaint: {
    title: 'Khiếu nại không xử lý tại hội nghị',
    text: 'Hướng dẫn người nêu gửi đơn đến người có thẩm quyền theo Luật Khiếu nại. Sổ chỉ ghi đã hướng dẫn; không công khai, không tính vào tỷ lệ giải quyết.',
  },
} as const;

/** What the clerk must do with a denunciation, which does not enter the shared register. */
export const denunciationGuidance = {
  title: 'Tố cáo: không ghi danh tính vào sổ chung',
  steps: [
    'Chuyển ngay cho người được giao tiếp nhận tố cáo, theo quy trình bảo mật.',
    'Sổ này chỉ ghi đã tiếp nhận một tố cáo; không ghi họ tên, thôn, điện thoại, nội dung.',
    'Không gửi email, không sao chép nội dung cho người khác.',
  ],
} as const;
