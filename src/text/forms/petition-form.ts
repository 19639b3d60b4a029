// Screen texts of Nhập kiến nghị.

export const speaker = 'Người nêu';
export const speakerName = 'Họ và tên';
export const matters = 'Nội dung';
export const save = (count: number): string => (count > 1 ? `Lưu ${count} nội dung` : 'Lưu kiến nghị');
export const saved = (ids: readonly string[]): string => `Đã lưu ${ids.join(', ')}.`;
export const keepSpeaker = 'Giữ người nêu cho lần nhập tiếp theo';
export const correcting = (id: string): string => `Sửa ${id}`;
export const saveCorrection = 'Lưu sửa đổi';
export const toFollowing = '← Theo dõi kiến nghị';
export const corrected = (id: string, papers: readonly string[]): string =>
  `Đã sửa ${id}.${papers.length === 0 ? '' : ` Văn bản đã ban hành (${papers.join(', ')}) giữ nguyên và được đánh dấu ở Văn bản để lập bản thay thế.`}`;
export const anonymous = 'Có thể để trống nếu người nêu không muốn ghi tên.';
export const similar = 'Có thể trùng với:';
export const similarItem = (id: string, village: string): string =>
  village === '' ? id : `${id} · ${village}`;
export const similarHint = 'Nếu đúng là trùng, bổ sung vào dòng đã có; nếu khác, cứ lưu bình thường.';
export const denunciation = {
  alone: 'Tố cáo phải ghi riêng. Lưu hoặc xóa các nội dung khác trước.',
  speakerOff: 'Không nhập thông tin người nêu khi phân loại là Tố cáo.',
} as const;
