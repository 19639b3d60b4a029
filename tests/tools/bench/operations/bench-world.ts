import type { Execution, Host } from '../../../../src/host/host';
import { lastRowOf, sheetNamed } from '../../../../src/host/model/workbook/workbook';
import { columnLetters } from '../../../../src/register/cell';
import { called, conferenceDraft, newOffice, request, storedRows } from '../../../support/host/office';

/** Content of the rows of `Đại biểu`. */
export interface Population {
  readonly attendees: number;
  readonly petitions: number;
  /** All letters were sent some time ago, and the notice was read out. */
  readonly informed: boolean;
  readonly issued: boolean;
  /** Otherwise the conference is on 8 December 2026. */
  readonly date?: string;
}

/**
 * Stands in for a conversion by Drive: calls and modelled time are those of an export, the time of this machine is
 * not.
 */
export const onePagePdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');

/** Milliseconds; a busy machine is slow with thousands of rows, and only modelled time counts here. */
export const patience = 600_000;

export type Cells = Readonly<Record<string, string>>;

/** Pastes rows below the last one, as copied from a sheet with the same columns, and leaves this much room below. */
export function pasteRows(host: Host, tab: string, rows: readonly Cells[], room = 10): void {
  const sheet = sheetNamed(host.state.workbook, tab);
  if (!sheet || rows.length === 0) return;
  const last = lastRowOf(sheet);
  const missing = last + rows.length - sheet.rowCount;
  if (missing > 0) host.hand.insertRows(tab, sheet.rowCount, missing + room);
  const headers = (sheet.rows[0]?.values ?? []).map(String);
  host.hand.paste(
    tab,
    `A${last + 1}`,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
  );
}

export function typeSetting(host: Host, code: string, value: string): void {
  const sheet = sheetNamed(host.state.workbook, 'Cấu hình');
  const column = (sheet?.rows[0]?.values ?? []).indexOf('Giá trị') + 1;
  const row = storedRows(host, 'Cấu hình').find((one) => one.Mã === code);
  host.hand.type('Cấu hình', `${columnLetters(column)}${row?.line}`, value);
}

export const person = (number: number, informed: boolean): Cells => ({
  'Mã ĐB': `DB-${String(number + 1).padStart(4, '0')}`,
  'Mã hội nghị': 'HN-01',
  'Danh xưng': number % 2 === 0 ? 'Ông' : 'Bà',
  'Họ và tên': `Nguyễn Văn Mẫu ${number + 1}`,
  'Nhóm đại biểu': 'Đại diện Nhân dân',
  Thôn: `Thôn ${1 + (number % 8)}`,
  'Diện mời': 'Mời dự',
  Email: `khach${number + 1}@example.vn`,
  'Ngày gửi giấy mời': informed ? '10/11/2026' : '',
});

const petition = (number: number): Cells => ({
  'Mã KN': `KN-${String(number + 1).padStart(4, '0')}`,
  'Mã hội nghị': 'HN-01',
  'Lượt phát biểu': `LUOT-${String(number + 1).padStart(4, '0')}`,
  'Năm gốc': '2026',
  'Người nêu': `Trần Thị Mẫu ${number + 1}`,
  'Thôn/Đơn vị': `Thôn ${1 + (number % 8)}`,
  'Kênh tiếp nhận': 'Tại hội nghị đối thoại',
  'Ngày tiếp nhận': '10/11/2026',
  'Nội dung kiến nghị': `Đoạn đường số ${number + 1} hỏng, đề nghị sửa chữa trước mùa mưa`,
  'Lĩnh vực': 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  'Phân loại': 'Kiến nghị',
  'Trạng thái': 'Đã giải quyết',
});

/** The built add-on with a number of rows. */
export function populated(population: Population, options: Parameters<typeof newOffice>[0] = {}): Host {
  const host = newOffice({
    pdf: (papers) => papers.map(() => onePagePdf),
    realTimeoutMs: patience,
    ...options,
  });
  done(
    called(host, 'conference.save', {
      request: request(1),
      id: null,
      fingerprint: null,
      draft: { ...conferenceDraft, ...(population.date ? { date: population.date } : {}) },
    }),
  );
  pasteRows(
    host,
    'Thôn',
    Array.from({ length: 8 }, (_, at) => ({ 'Tên thôn': `Thôn ${at + 1}` })),
  );
  const count = (length: number) => Array.from({ length }, (_, at) => at);
  pasteRows(
    host,
    'Đại biểu',
    count(population.attendees).map((at) => person(at, population.informed)),
  );
  const notice = { 'Mã phát': 'PT-0001', 'Mã hội nghị': 'HN-01', 'Ngày phát': '10/11/2026' };
  if (population.informed) pasteRows(host, 'Truyền thanh', [notice]);
  pasteRows(host, 'Kiến nghị', count(population.petitions).map(petition));
  typeSetting(host, 'office.clerkEmail', 'vanthu@example.vn');
  if (population.issued)
    done(
      called(host, 'conference.set-status', {
        id: 'HN-01',
        status: 'issued',
        override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
      }),
    );
  return host;
}

/** Throws if the add-on refuses, because refusals would make a bench look good. */
export function done(execution: Execution): Execution {
  const reply: unknown = execution.status === 'ok' ? JSON.parse(String(execution.value)) : null;
  const refused = typeof reply !== 'object' || reply === null || !('ok' in reply) || reply.ok !== true;
  if (refused)
    throw new Error(`refused: ${String(execution.value).slice(0, 300)} ${execution.error?.message ?? ''}`);
  return execution;
}
