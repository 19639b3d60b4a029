import type { Execution } from '../host/host';
import { googleDocType } from '../host/model/drive';
import { ask, type Desk, rowsOf } from './desk';
import type { StepReport } from './play-season';
import { conferenceDay } from './sample/commune';

type Counts = Readonly<Record<string, number>>;

export interface Summary {
  /** Rows of each sheet without its header. */
  readonly sheets: Counts;
  readonly attendees: {
    readonly byGroup: Counts;
    readonly byVillage: Counts;
    readonly invitationSent: number;
  };
  readonly petitions: { readonly byStatus: Counts; readonly byClass: Counts; readonly byTopic: Counts };
  /** Papers in Drive, and letters that the ledger knows. */
  readonly documents: number;
  readonly mails: { readonly total: number; readonly byRule: Counts };
  readonly clocks: {
    /** Seven days before: what the add-on says about letters and loudspeaker. */
    readonly notice: unknown;
    /** Ten days after: the last lawful day. */
    readonly publication: { readonly lastDay: string };
  };
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

function lastDayOfPublication(desk: Desk): string {
  const row = rowsOf(desk, 'Cấu hình').find(({ cells }) => cells.Mã === 'term.publication');
  const days = Number(row?.cells['Số ngày']);
  return new Date(Date.parse(conferenceDay) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What the season left behind, counted in the workbook, in Drive and in the mailbox. */
export function summaryOf(
  desk: Desk,
  steps: readonly StepReport[],
  executions: readonly Execution[],
): Summary {
  const { workbook, drive, mailbox } = desk.host.state;
  const [attendees, petitions, ledger] = [
    rowsOf(desk, 'Đại biểu'),
    rowsOf(desk, 'Kiến nghị'),
    rowsOf(desk, 'Sổ gửi'),
  ];
  const { clock } = ask<{ readonly clock: unknown }>(desk, 'invitation.open', { conference: null });
  const mails = ledger.filter(({ cells }) => cells.Loại === 'Thư' && cells['Tình trạng'] === 'Đã xong');
  return {
    sheets: Object.fromEntries(workbook.sheets.map(({ name }) => [name, rowsOf(desk, name).length])),
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
    clocks: { notice: clock, publication: { lastDay: lastDayOfPublication(desk) } },
    steps,
    executions: {
      total: executions.length,
      failed: executions.filter(({ status }) => status !== 'ok').length,
    },
  };
}
