/** The name of the add-on, which is the name of its script on Google's pages. */
export const productName = 'Sổ đối thoại';

/** Titles of the sidebars. */
export const sidebarTitles = {
  'today-form': 'Hôm nay',
  'exchange-form': 'Nhập, xuất dữ liệu',
  'province-form': 'Toàn tỉnh',
  'conference-form': 'Hội nghị',
  'preparation-form': 'Chuẩn bị',
  'collation-form': 'Tổng hợp ý kiến thôn',
  'attendee-form': 'Nhập đại biểu',
  'invitation-form': 'Mời họp',
  'telling-form': 'Giao giấy, báo mời',
  'petition-form': 'Nhập kiến nghị',
  'roll-form': 'Điểm danh',
  'secretary-form': 'Thư ký',
  'assign-form': 'Giao kiến nghị',
  'follow-form': 'Theo dõi kiến nghị',
  'paper-form': 'Văn bản',
  'template-form': 'Mẫu văn bản',
  'check-panel': 'Soát sổ',
  'self-check': 'Tự kiểm tra',
  'removal-form': 'Gỡ tiện ích',
  guide: 'Hướng dẫn',
} as const;

export type Sidebar = keyof typeof sidebarTitles;

/** Stands above a sidebar that Hôm nay opened. */
export const backToToday = '← Hôm nay';

/** Runs a function of `server/main.ts`. */
interface MenuItem {
  readonly caption: string;
  readonly runs: string;
  /** Stands below a line, for what cannot be taken back by one press. */
  readonly isApart?: true;
}

export interface SubMenu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** `showConferenceForm` opens `conference-form`. */
const opens = (sidebar: Sidebar): MenuItem => ({
  caption: `${sidebarTitles[sidebar]}…`,
  runs: `show-${sidebar}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
});

/** The menu of the add-on in the Sheet: at most seven lines, then by the stage of the season. */
export const menu: { readonly name: string; readonly items: readonly (MenuItem | SubMenu)[] } = {
  name: 'Đối thoại',
  items: [
    opens('today-form'),
    {
      caption: 'Trước hội nghị',
      items: [
        opens('conference-form'),
        opens('preparation-form'),
        opens('attendee-form'),
        opens('invitation-form'),
        opens('telling-form'),
        opens('collation-form'),
        opens('petition-form'),
      ],
    },
    { caption: 'Ngày hội nghị', items: [opens('roll-form'), opens('secretary-form')] },
    {
      caption: 'Sau hội nghị',
      items: [
        opens('assign-form'),
        opens('follow-form'),
        { caption: 'Cập nhật trang Công khai', runs: 'refreshPublic' },
      ],
    },
    opens('paper-form'),
    {
      caption: 'Sổ',
      items: [
        opens('check-panel'),
        opens('self-check'),
        opens('template-form'),
        opens('exchange-form'),
        opens('province-form'),
        { caption: 'Thiết lập sổ', runs: 'setUp' },
        { ...opens('removal-form'), isApart: true },
      ],
    },
    opens('guide'),
  ],
};
