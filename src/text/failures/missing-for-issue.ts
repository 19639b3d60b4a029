import { type PreparationPoint, topicOfGap } from '../../domain/conference/issue-gate';
import { neededSettings } from '../../register/settings/office-settings';
import { conferences } from '../../register/tables/conferences';

/** Missing preparation. */
const preparation: Readonly<Record<PreparationPoint, string>> = {
  agenda: 'Chương trình hội nghị',
  'agenda-flaws': 'Chương trình còn chỗ trống, chồng giờ hoặc quá giờ',
  tasks: 'Phân công nhiệm vụ',
  'task-owner': 'Có việc chưa ghi đúng một người chịu trách nhiệm',
  people: 'Đại biểu được mời',
};

/** The column of the conference that a code would name. */
export const fieldOf = (code: string): string =>
  code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The name of a missing item: a column of the conference, a row of the settings, or a part of the preparation. */
export function missingItem(code: string): string {
  const topic = topicOfGap(code);
  if (topic !== null) return `Người trả lời lĩnh vực “${topic}”`;
  const columns: Readonly<Record<string, { readonly header: string }>> = conferences.columns;
  const column = columns[fieldOf(code)];
  if (column) return column.header;
  const points: Readonly<Record<string, string>> = preparation;
  const point = points[code];
  if (point) return point;
  const setting = neededSettings.get(code);
  return setting ? `${setting.section}: ${setting.name}` : code;
}

export const missingList = (codes: readonly string[]): string => codes.map(missingItem).join(', ');
