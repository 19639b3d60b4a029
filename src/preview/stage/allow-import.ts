import type { Host } from '../../host/host';
import { importedFrom } from '../../host/model/formulas/imported-ranges';
import { areaOf } from '../../host/model/workbook/a1';
import { cellAt, isFormula } from '../../host/model/workbook/workbook';
import { HandRefused } from '../../host/run/hand';

/** Presses `Cho phép truy cập` at a cell that imports: from then on this spreadsheet may read the one that it names. */
export function allowImport({ state, hand }: Host, tab: string, a1: string): void {
  const { workbook, others } = state;
  const own = workbook.sheets.findIndex(({ name }) => name === tab);
  const sheet = workbook.sheets[own];
  const area = sheet && areaOf(a1, sheet);
  const cell = sheet && area ? cellAt(sheet, area.row, area.column) : null;
  const id = isFormula(cell) ? importedFrom(cell.formula, workbook, own) : undefined;
  if (id === undefined) throw new HandRefused('Ô này không lấy số liệu từ bảng tính khác.');
  if (id !== workbook.id && !others[id]?.isShared)
    throw new HandRefused(
      `Bản xem thử không có sổ ở liên kết này. Muốn thử, dùng liên kết của chính bảng tính này: https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
    );
  hand.allowImport(id);
}
