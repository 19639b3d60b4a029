/** Lists that the office may take out of the register, apart from their columns, which sidebars do not carry. */
export const exportNames = ['people', 'matters', 'reception-book'] as const;

export type ExportName = (typeof exportNames)[number];

export const exportFormats = ['xlsx', 'csv'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export const exportTitles: Readonly<Record<ExportName, string>> = {
  people: 'Danh sách đại biểu',
  matters: 'Danh sách kiến nghị',
  'reception-book': 'Sổ tiếp công dân (Mẫu số 03)',
};
