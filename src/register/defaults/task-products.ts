/** Products of the model tasks of which the register itself shows that they exist. */
export const provedProducts = {
  plan: 'Kế hoạch',
  collations: 'Bảng tổng hợp',
  numberedLetters: 'Giấy mời, Thông báo',
  handover: 'Danh sách giao nhận',
  broadcast: 'Nhật ký phát thanh',
  minutes: 'Biên bản',
  conclusion: 'Thông báo kết luận',
  results: 'Danh mục niêm yết',
  replies: 'Công văn trả lời',
  report: 'Báo cáo',
} as const;

export type ProvedProduct = keyof typeof provedProducts;
