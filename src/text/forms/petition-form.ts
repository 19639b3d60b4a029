/** Screen texts of Nhập kiến nghị. */
export const petitionText = {
  speaker: 'Người nêu',
  speakerName: 'Họ và tên',
  matters: 'Nội dung',
  matter: (number: number): string => `Nội dung ${number}`,
  addMatter: 'Thêm nội dung',
  removeMatter: (number: number): string => `Xóa nội dung ${number}`,
  save: (count: number): string => (count > 1 ? `Lưu ${count} nội dung` : 'Lưu kiến nghị'),
  saved: (ids: readonly string[]): string => `Đã lưu ${ids.join(', ')}.`,
  keepSpeaker: 'Giữ người nêu cho lần nhập tiếp theo',
  anonymous: 'Có thể để trống nếu người nêu không muốn ghi tên.',
  similar: 'Có thể trùng với:',
  similarItem: (id: string, village: string): string => (village === '' ? id : `${id} · ${village}`),
  similarHint: 'Nếu đúng là trùng, bổ sung vào dòng đã có; nếu khác, cứ lưu bình thường.',
  proposedDue: (date: string, basis: string): string => `Đề xuất ${date}: ${basis}.`,
  dueByReply: (days: number): string => `${days} ngày làm việc kể từ ngày tiếp nhận`,
  dueByPublication: (days: number): string => `công bố kết quả trong ${days} ngày sau hội nghị`,
  useProposed: 'Dùng hạn đề xuất',
  regulation: {
    title: 'Phản ánh, kiến nghị về quy định hành chính',
    text: 'Tiếp nhận và chuyển theo thủ tục riêng (Nghị định 20/2008/NĐ-CP); hạn phản hồi nhập theo thủ tục đó nếu có.',
  },
  complaint: {
    title: 'Khiếu nại không xử lý tại hội nghị',
    text: 'Hướng dẫn người nêu gửi đơn đến người có thẩm quyền theo Luật Khiếu nại. Sổ chỉ ghi đã hướng dẫn; không công khai, không tính vào tỷ lệ giải quyết.',
  },
  denunciation: {
    title: 'Tố cáo: không ghi danh tính vào sổ chung',
    steps: [
      'Chuyển ngay cho người được giao tiếp nhận tố cáo, theo quy trình bảo mật.',
      'Sổ này chỉ ghi đã tiếp nhận một tố cáo; không ghi họ tên, thôn, điện thoại, nội dung.',
      'Không gửi email, không sao chép nội dung cho người khác.',
    ],
    alone: 'Tố cáo phải ghi riêng. Lưu hoặc xóa các nội dung khác trước.',
    speakerOff: 'Không nhập thông tin người nêu khi phân loại là Tố cáo.',
  },
  noConference: 'Chưa có hội nghị nào. Vào Đối thoại → Hội nghị… để tạo trước khi nhập kiến nghị.',
} as const;
