/** Screen texts for entries not sent yet. */
export const outboxText = {
  allSent: 'Đã gửi hết vào sổ.',
  sending: (count: number): string => `Đang gửi ${count} mục…`,
  lost: (count: number): string =>
    `Mất kết nối: ${count} mục đang giữ trên máy này, có mạng sẽ tự gửi. Cứ ghi tiếp.`,
  refused: (count: number): string => `Chưa gửi được ${count} mục.`,
  onlyInPage: 'Trình duyệt không cho lưu tạm, đừng đóng bảng này.',
  sendNow: 'Gửi ngay',
} as const;
