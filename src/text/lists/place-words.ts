/** Labels of buttons that lead to where something is missing. */
export const placeWords = {
  sidebar: (title: string): string => `Mở ${title}`,
  sheet: (tab: string): string => `Đến trang ${tab}`,
  setUp: 'Thiết lập sổ',
} as const;
