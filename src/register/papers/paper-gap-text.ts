import { settingsTable } from '../settings/settings-table';
import { workbook } from '../workbook';
import type { PaperGap } from './paper-report';

/** Header of the missing cell, or name of the missing setting. */
export function gapName({ tab, row, field }: PaperGap, settingNames: ReadonlyMap<string, string>): string {
  if (tab === settingsTable.tab) return settingNames.get(row) ?? row;
  return workbook.find((table) => table.tab === tab)?.columns[field]?.header ?? field;
}

const namedAtOnce = 12;

/** `Hội nghị: Địa điểm; Kiến nghị KN-0003: Kết quả`, for the column `Còn thiếu`. */
export function gapsText(gaps: readonly PaperGap[], settingNames: ReadonlyMap<string, string>): string {
  const names = gaps.map((gap) => {
    const row = gap.row === '' || gap.tab === settingsTable.tab ? '' : ` ${gap.row}`;
    return `${gap.tab}${row}: ${gapName(gap, settingNames)}`;
  });
  const all = [...new Set(names)];
  const rest = all.length - namedAtOnce;
  return [...all.slice(0, namedAtOnce), ...(rest > 0 ? [`và ${rest} chỗ khác`] : [])].join('; ');
}
