/** The menu of the add-on in the Sheet. */
export const menuText = {
  name: 'Đối thoại',
  conference: 'Hội nghị…',
  preparation: 'Chuẩn bị…',
  collation: 'Tổng hợp ý kiến thôn…',
  attendees: 'Nhập đại biểu…',
  invitations: 'Mời họp…',
  petitions: 'Nhập kiến nghị…',
  roll: 'Điểm danh…',
  secretary: 'Thư ký…',
  follow: 'Theo dõi kiến nghị…',
  refreshPublic: 'Cập nhật trang Công khai',
  papers: 'Văn bản…',
  templates: 'Mẫu văn bản…',
  check: 'Soát sổ',
  guide: 'Hướng dẫn',
  setUp: 'Thiết lập sổ',
} as const;

/** Titles of the sidebars. */
export const sidebarTitles = {
  'conference-form': 'Hội nghị',
  'preparation-form': 'Chuẩn bị',
  'collation-form': 'Tổng hợp ý kiến thôn',
  'attendee-form': 'Nhập đại biểu',
  'invitation-form': 'Mời họp',
  'petition-form': 'Nhập kiến nghị',
  'roll-form': 'Điểm danh',
  'secretary-form': 'Thư ký',
  'follow-form': 'Theo dõi kiến nghị',
  'paper-form': 'Văn bản',
  'template-form': 'Mẫu văn bản',
  'check-panel': 'Soát sổ',
  guide: 'Hướng dẫn',
} as const;

export type Sidebar = keyof typeof sidebarTitles;
