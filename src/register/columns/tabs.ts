// Tabs, for sidebars that name them and need no more of their tables.

export const attendeesTab = 'Đại biểu';

export const tasksTab = 'Phân công';

export const agendaTab = 'Chương trình';

export const budgetTab = 'Kinh phí';
