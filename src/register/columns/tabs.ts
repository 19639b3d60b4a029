// Tab names for sidebars that would otherwise bundle whole tables.

export const conferencesTab = 'Hội nghị';

export const attendeesTab = 'Đại biểu';

export const petitionsTab = 'Kiến nghị';

export const tasksTab = 'Phân công';

export const agendaTab = 'Chương trình';

export const budgetTab = 'Kinh phí';

export const settingsTab = 'Cấu hình';

/** In the spreadsheet of a province. */
export const provinceTab = 'Toàn tỉnh';
