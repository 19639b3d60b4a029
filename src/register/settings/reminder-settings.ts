import { rowWith } from '../table';
import { daysCell, type Setting } from './setting';
import { settingsTable } from './settings-table';

export interface ReminderSetting {
  readonly days: number;
  readonly enabled: boolean;
  /** Text by the office; '' for the built-in one. */
  readonly words: string;
}

const ownWords = 'Cột Giá trị: lời nhắc riêng của cơ quan; để trống thì dùng lời có sẵn.';

/** Of its rows, and of its letters in the ledger; a function where each stage has its own. */
export type ReminderName = string | ((days: number) => string);

/** One row per stage. Rows that are switched off are read too; rows without days are ignored. */
const reminder = (
  code: string,
  stages: readonly number[],
  name: ReminderName,
  note: string,
  atLeast = 0,
): Setting<readonly ReminderSetting[]> & { readonly name: ReminderName } => ({
  name,
  cells: daysCell(atLeast),
  isList: true,
  rows: stages.map((days) =>
    rowWith(settingsTable, {
      section: 'Nhắc việc',
      code,
      name: typeof name === 'string' ? name : name(days),
      days,
      enabled: true,
      note,
    }),
  ),
  read: (rows) =>
    rows.flatMap((row) =>
      row.code === code && row.days !== null
        ? [{ days: row.days, enabled: row.enabled !== false, words: row.value }]
        : [],
    ),
});

export interface LetterName {
  /** Shown to a person who checks whether it was sent. */
  readonly name: string;
  /** Fixed words of its subject line; '' if the subject varies. */
  readonly subject: string;
}

/** A kind that is a letter of its own to the clerk; the others stand in the weekly mail. */
const toClerk = <Kind extends object>(
  letter: LetterName,
  kind: Kind,
): Kind & { readonly letter: LetterName } => ({
  ...kind,
  letter,
});

/** Days on which guests are reminded. */
export const guestRounds = ({
  reminders,
}: {
  readonly reminders: { readonly attendee: readonly ReminderSetting[] };
}): number => reminders.attendee.filter(({ enabled }) => enabled).length;

/** When each kind of reminder is due, one row per stage, in the order of the sheet. */
export const reminderSettings = {
  /** Working days before the last day of issue. */
  'invitations-unsent': toClerk(
    { name: 'Thư nhắc gửi giấy mời', subject: 'giấy mời' },
    reminder(
      'reminder.invitations',
      [3],
      'Nhắc văn phòng: sắp hết hạn gửi giấy mời',
      `Số ngày làm việc báo trước ngày cuối được gửi. ${ownWords}`,
    ),
  ),
  /** Calendar days before the conference. */
  attendee: reminder('reminder.attendee', [7, 3, 1], (days) => `Nhắc đại biểu trước ${days} ngày`, ownWords),
  /** Days between digests, at least seven. */
  'open-petitions': reminder(
    'reminder.unit',
    [7],
    'Gửi đơn vị danh sách kiến nghị chưa xong',
    'Số ngày giữa hai lần gửi, ít nhất 7. Mỗi người mỗi lần chỉ nhận một thư, gộp mọi mục có liên quan.',
    7,
  ),
  'overdue-to-chair': reminder(
    'reminder.chair',
    [7],
    'Gửi Chủ tịch danh sách kiến nghị quá hạn',
    'Gửi cùng đợt với danh sách của đơn vị.',
  ),
  /** Days before the deadline; likewise for promises and tasks. */
  'reply-due': reminder(
    'reminder.reply',
    [7],
    'Nhắc đơn vị: sắp hết hạn, quá hạn trả lời',
    'Số ngày báo trước hạn. Dùng khi tắt danh sách đầy đủ ở trên; cột Giá trị: lời nhắc riêng.',
  ),
  'promise-due': reminder(
    'reminder.promise',
    [7],
    'Nhắc đơn vị: đến hạn, quá hạn giải quyết đã cam kết',
    'Số ngày báo trước hạn đã cam kết.',
  ),
  'results-unproved': reminder(
    'reminder.results',
    [10],
    'Nhắc văn phòng: chưa đủ minh chứng công bố kết quả',
    'Truyền thanh, niêm yết, gửi Trưởng thôn; nhắc từ sau hội nghị đến khi đủ.',
  ),
  /** Days before the conference. */
  'collation-missing': reminder(
    'reminder.collation',
    [10, 3],
    (days) => `Nhắc văn phòng: thôn chưa nộp tổng hợp, trước ${days} ngày`,
    'Thôn chưa có Ngày nộp tổng hợp ở trang Thôn.',
  ),
  /** Days before the conference. */
  'villages-unconfirmed': reminder(
    'reminder.confirmation',
    [3],
    'Nhắc văn phòng: thôn chưa ai xác nhận dự',
    'Số ngày trước hội nghị. Cột Xác nhận ở trang Đại biểu.',
  ),
  'tasks-overdue': reminder(
    'reminder.tasks',
    [0],
    'Nhắc người chịu trách nhiệm: việc đến hạn, quá hạn',
    'Số ngày báo trước hạn. Gửi theo email của đơn vị hoặc của đại biểu cùng tên; không có email thì gửi văn phòng.',
  ),
  /** Calendar days before the conference. */
  'broadcast-unlogged': toClerk(
    { name: 'Thư nhắc ghi nhật ký phát thanh', subject: 'nhật ký phát thanh' },
    reminder(
      'reminder.broadcast',
      [7],
      'Nhắc văn phòng: chưa ghi nhật ký phát thanh',
      `Số ngày trước hội nghị. ${ownWords}`,
    ),
  ),
} as const;

export type ReminderKind = keyof typeof reminderSettings;

/** Those of which the clerk gets a letter. */
export type ClerkReminder = {
  [Kind in ReminderKind]: (typeof reminderSettings)[Kind] extends { readonly letter: LetterName }
    ? Kind
    : never;
}[ReminderKind];
