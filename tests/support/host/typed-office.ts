import type { Host } from '../../../src/host/host';
import { sheetNamed } from './journey-sheets';

/** What the office types into `Cấu hình` before its first letter, by code. */
export const officeValues: Readonly<Record<string, string>> = {
  'office.line2': 'XÃ HOẰNG TRUNG',
  'office.name': 'Ủy ban nhân dân xã Hoằng Trung',
  'office.place': 'Hoằng Trung',
  'signer.name': 'Lê Văn Tý',
  'contact.name': 'Văn phòng HĐND và UBND xã',
};

/** Fills the blank ones of these rows, as by hand. */
export function typeOffice(host: Host): void {
  const { workbook } = host.state;
  const sheet = sheetNamed(host, 'Cấu hình');
  const [header] = sheet.rows;
  const places = (header?.values ?? []).map(String);
  const [codeAt, valueAt] = [places.indexOf('Mã'), places.indexOf('Giá trị')];
  const rows = sheet.rows.map((row) => {
    const value = officeValues[String(row?.values[codeAt] ?? '')];
    if (!row || value === undefined || (row.values[valueAt] ?? '') !== '') return row;
    return { ...row, values: row.values.map((cell, at) => (at === valueAt ? value : cell)) };
  });
  const filled = { ...sheet, rows };
  host.state.workbook = {
    ...workbook,
    sheets: workbook.sheets.map((one) => (one === sheet ? filled : one)),
  };
}
