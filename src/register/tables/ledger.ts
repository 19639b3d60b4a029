import { choice, code, date, idList, integer, text, yesNo } from '../column';
import { type RowOf, table } from '../table';
import { letterRule, moment } from '../worded-columns';

export const jobStateLabels = {
  waiting: 'Chờ gửi',
  done: 'Đã xong',
  failed: 'Không gửi được',
  uncertain: 'Cần kiểm tra',
  cancelled: 'Đã hủy',
} as const;

/** Outbox of mail and documents: written before the effect, in order, one job per key. */
export const ledger = table({
  tab: 'Sổ gửi',
  purpose: 'Sổ theo dõi thư và văn bản mà tiện ích đã lập; không sửa tay.',
  key: 'key',
  idPrefix: null,
  owner: 'add-on',
  columns: {
    key: code({ header: 'Khóa', owner: 'add-on', hidden: true, width: 220 }),
    kind: choice({ header: 'Loại', owner: 'add-on', labels: { mail: 'Thư', document: 'Văn bản' } }),
    rule: letterRule({ header: 'Việc', owner: 'add-on', width: 240 }),
    conference: code({ header: 'Mã hội nghị', owner: 'add-on' }),
    record: code({ header: 'Mã bản ghi', owner: 'add-on', hidden: true }),
    recipient: text({ header: 'Người nhận, tên văn bản', owner: 'add-on', width: 240 }),
    address: code({ header: 'Địa chỉ', owner: 'add-on', width: 190 }),
    dueOn: date({ header: 'Hạn', owner: 'add-on' }),
    state: choice({ header: 'Tình trạng', owner: 'add-on', labels: jobStateLabels }),
    run: code({ header: 'Lượt chạy', owner: 'add-on', hidden: true }),
    sequence: integer({ header: 'Số trong lượt', owner: 'add-on', hidden: true }),
    plannedAt: moment({ header: 'Lúc lập', owner: 'add-on', width: 140 }),
    doneAt: moment({ header: 'Lúc xong', owner: 'add-on', width: 140 }),
    attempts: integer({ header: 'Số lần thử', owner: 'add-on' }),
    /** Of a mail to a guest, the UID of its calendar file. */
    document: code({ header: 'Văn bản', owner: 'add-on', width: 220 }),
    locked: yesNo({ header: 'Đã khóa', owner: 'add-on' }),
    people: idList({
      header: 'Người trong văn bản',
      owner: 'add-on',
      hidden: true,
      help: 'Mã đại biểu có giấy mời trong văn bản này.',
    }),
    person: code({ header: 'Người lập', owner: 'add-on', width: 190 }),
    note: text({ header: 'Ghi chú', owner: 'add-on', width: 260 }),
  },
});

export type Job = RowOf<typeof ledger>;

/** Texts of the note column. */
export const ledgerNotes = {
  wordInsteadOfPdf: 'Gửi kèm tệp Word vì chưa lập được tệp PDF.',
  lotUnfinished: 'Đợt này còn giấy mời lập tiếp sau.',
  /** Begins the fingerprint of what a draft printed. */
  print: 'Dấu bản in: ',
  late: 'Gửi muộn so với hạn.',
  unknownRule: 'Bản tiện ích này chưa biết loại thư này; sổ giữ thư lại, chưa gửi.',
  stopped: 'Đã dừng gửi theo yêu cầu.',
  settledAsSent: 'Đã xác nhận là thư đã gửi.',
  olderVersion: 'Sổ gửi đã lùi về bản cũ; thư này có thể đã gửi rồi.',
  damageSettled: 'Đã xem dòng hỏng.',
  settledAsAgain: 'Đã xác nhận là thư chưa gửi; gửi lại.',
} as const;
