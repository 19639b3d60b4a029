/** The menu of the add-on in the Sheet. */
/** The name of the add-on, which is the name of its script on Google's pages. */
export const productName = 'Sổ đối thoại';

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

/** Alert and button for the public sheet. */
export const publicSheetText = {
  title: 'Trang Công khai',
  done: (shown: number, changed: number): string =>
    shown === 0
      ? 'Chưa có kiến nghị nào được chọn Công khai. Chọn “Có” ở cột Công khai của trang Kiến nghị rồi làm lại.'
      : `Trang Công khai có ${shown} kiến nghị, ${changed === 0 ? 'không có gì mới' : `${changed} dòng mới hoặc thay đổi`}. Trang không ghi tên, điện thoại của người nêu.`,
  refresh: 'Cập nhật trang Công khai',
  refreshing: 'Đang cập nhật trang Công khai…',
} as const;
