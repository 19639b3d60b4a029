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
  correcting: (id: string): string => `Sửa ${id}`,
  saveCorrection: 'Lưu sửa đổi',
  toFollowing: '← Theo dõi kiến nghị',
  corrected: (id: string, papers: readonly string[]): string =>
    `Đã sửa ${id}.${papers.length === 0 ? '' : ` Văn bản đã ban hành (${papers.join(', ')}) giữ nguyên; cần thì ban hành văn bản đính chính.`}`,
  anonymous: 'Có thể để trống nếu người nêu không muốn ghi tên.',
  similar: 'Có thể trùng với:',
  similarItem: (id: string, village: string): string => (village === '' ? id : `${id} · ${village}`),
  similarHint: 'Nếu đúng là trùng, bổ sung vào dòng đã có; nếu khác, cứ lưu bình thường.',
  denunciation: {
    alone: 'Tố cáo phải ghi riêng. Lưu hoặc xóa các nội dung khác trước.',
    speakerOff: 'Không nhập thông tin người nêu khi phân loại là Tố cáo.',
  },
} as const;
