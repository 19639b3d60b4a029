import { type PreparationPoint, topicOfGap } from '../../domain/conference/issue-gate';
import { neededSettings } from '../../register/settings/office-settings';
import { settingsTable } from '../../register/settings/settings-table';
import { conferences } from '../../register/tables/conferences';

/** Missing preparation, and where to complete it. */
const preparation: Readonly<Record<PreparationPoint, string>> = {
  agenda: 'Chương trình hội nghị (Đối thoại → Trước hội nghị → Chuẩn bị…)',
  'agenda-flaws': 'Chương trình còn chỗ trống, chồng giờ hoặc quá giờ (trang Chương trình)',
  tasks: 'Phân công nhiệm vụ (Đối thoại → Trước hội nghị → Chuẩn bị…)',
  'task-owner': 'Có việc chưa ghi đúng một người chịu trách nhiệm (trang Phân công)',
  people: 'Đại biểu được mời (Đối thoại → Trước hội nghị → Nhập đại biểu…)',
};

const fieldOf = (code: string): string =>
  code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Where to complete a missing item: a column of the conference or a row of the settings. */
export function missingItem(code: string): string {
  const topic = topicOfGap(code);
  if (topic !== null) return `Người trả lời lĩnh vực “${topic}” (Đối thoại → Trước hội nghị → Chuẩn bị…)`;
  const columns: Readonly<Record<string, { readonly header: string }>> = conferences.columns;
  const column = columns[fieldOf(code)];
  if (column) return column.header;
  const points: Readonly<Record<string, string>> = preparation;
  const point = points[code];
  if (point) return point;
  const setting = neededSettings.get(code);
  return setting ? `${setting.section}: ${setting.name} (trang ${settingsTable.tab})` : code;
}

export const missingList = (codes: readonly string[]): string => codes.map(missingItem).join(', ');
