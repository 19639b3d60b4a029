import { googleDocType } from '../../host/model/world/drive';
import { ask, type Desk, rowsOf } from '../stage/desk';
import type { StepReport } from './play-season';

type Counts = Readonly<Record<string, number>>;

export interface Summary {
  /** Rows of each sheet without the header; none for the overview. */
  readonly sheets: Counts;
  readonly attendees: {
    readonly byGroup: Counts;
    readonly byVillage: Counts;
    readonly invitationSent: number;
  };
  readonly petitions: { readonly byStatus: Counts; readonly byClass: Counts; readonly byTopic: Counts };
  /** Papers in Drive, letters in the ledger. */
  readonly documents: number;
  readonly mails: { readonly total: number; readonly byRule: Counts };
  /** Both clocks of each conference as reported by the add-on: notice and publication of results. */
  readonly clocks: Readonly<Record<string, readonly Clock[]>>;
  /** IDs of matters of the first year still open at the second conference. */
  readonly carriedOver: readonly string[];
  readonly steps: readonly StepReport[];
  readonly executions: { readonly total: number; readonly failed: number };
}

function countBy(
  rows: readonly { readonly cells: Readonly<Record<string, string>> }[],
  header: string,
): Counts {
  const counts: Record<string, number> = {};
  for (const { cells } of rows) {
    const value = cells[header] ?? '';
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

interface Clock {
  readonly kind: string;
  readonly lastDay: string;
  readonly verdict: string;
}

function clocksOf(desk: Desk, conference: string): readonly Clock[] {
  const { preparation } = ask<{ readonly preparation: { readonly clocks: readonly Clock[] } | null }>(
    desk,
    'preparation.open',
    { conference },
  );
  return (preparation?.clocks ?? []).map(({ kind, lastDay, verdict }) => ({ kind, lastDay, verdict }));
}

/** A tab of formulas, without rows to count. */
const overview = 'Tổng quan';

const closed: readonly string[] = [
  'Đã giải quyết',
  'Giải trình, cung cấp thông tin',
  'Không thụ lý (hướng dẫn)',
];

/** Counts in the workbook, in Drive and in the mailbox. */
export function summaryOf(desk: Desk, steps: readonly StepReport[]): Summary {
  const { workbook, drive, mailbox } = desk.host.state;
  const [attendees, petitions, ledger] = [
    rowsOf(desk, 'Đại biểu'),
    rowsOf(desk, 'Kiến nghị'),
    rowsOf(desk, 'Sổ gửi'),
  ];
  const conferences = rowsOf(desk, 'Hội nghị').map(({ cells }) => cells['Mã hội nghị'] ?? '');
  const last = conferences[conferences.length - 1] ?? '';
  const mails = ledger.filter(({ cells }) => cells.Loại === 'Thư' && cells['Tình trạng'] === 'Đã xong');
  return {
    sheets: Object.fromEntries(
      workbook.sheets
        .filter(({ name }) => name !== overview)
        .map(({ name }) => [name, rowsOf(desk, name).length]),
    ),
    attendees: {
      byGroup: countBy(attendees, 'Nhóm đại biểu'),
      byVillage: countBy(attendees, 'Thôn'),
      invitationSent: attendees.filter(({ cells }) => cells['Ngày gửi giấy mời'] !== '').length,
    },
    petitions: {
      byStatus: countBy(petitions, 'Trạng thái'),
      byClass: countBy(petitions, 'Phân loại'),
      byTopic: countBy(petitions, 'Lĩnh vực'),
    },
    documents: Object.values(drive.files).filter(
      ({ mimeType, trashed }) => mimeType === googleDocType && !trashed,
    ).length,
    mails: { total: mailbox.sent.length, byRule: countBy(mails, 'Việc') },
    clocks: Object.fromEntries(conferences.map((id) => [id, clocksOf(desk, id)])),
    carriedOver: petitions.flatMap(({ cells }) =>
      cells['Mã hội nghị'] === last || closed.includes(cells['Trạng thái'] ?? '')
        ? []
        : [cells['Mã KN'] ?? ''],
    ),
    steps,
    executions: {
      total: steps.reduce((sum, { executions }) => sum + executions, 0),
      failed: steps.reduce((sum, { failed }) => sum + failed, 0),
    },
  };
}
