import { cellText } from '../cell';
import { code, text } from '../column';
import { type Columns, type RowOf, type Table, table, writeFields } from '../table';
import { moment } from '../worded-columns';

/** Append-only log of changes; never contains the text of a petition. */
export const journal = table({
  tab: 'Nhật ký',
  purpose: 'Ai đã làm gì, lúc nào; không sửa tay.',
  key: 'at',
  idPrefix: null,
  owner: 'add-on',
  columns: {
    at: moment({ header: 'Lúc', owner: 'add-on', width: 150 }),
    person: code({ header: 'Người làm', owner: 'add-on', width: 200 }),
    action: text({ header: 'Việc', owner: 'add-on', width: 200 }),
    tab: text({ header: 'Trang', owner: 'add-on' }),
    record: code({ header: 'Mã', owner: 'add-on' }),
    detail: text({ header: 'Chi tiết', owner: 'add-on', width: 420 }),
  },
});

export type JournalEntry = RowOf<typeof journal>;

/** Names of acts in the journal. */
export const acts = {
  acceptLedger: 'Cho gửi tiếp theo Sổ gửi',
  setUp: 'Thiết lập sổ',
  removeAddOn: 'Gỡ tiện ích khỏi sổ',
  saveOffice: 'Sửa thông tin cơ quan',
  saveVillages: 'Nhập danh sách thôn',
  fixRegister: 'Soát sổ',
  recordPetitions: 'Nhập kiến nghị',
  addAttendee: 'Thêm đại biểu',
  editAttendee: 'Sửa đại biểu',
  importAttendees: 'Nhập danh sách đại biểu',
  addWalkIn: 'Thêm khách đến dự',
  undoImport: 'Hoàn tác nhập danh sách đại biểu',
  importPetitions: 'Nhập kiến nghị từ sổ cũ',
  undoImportPetitions: 'Hoàn tác nhập kiến nghị từ sổ cũ',
  addConference: 'Thêm hội nghị',
  editConference: 'Sửa hội nghị',
  setConferenceStatus: 'Đổi trạng thái hội nghị',
  logBroadcast: 'Ghi nhật ký phát thanh',
  restoreFiles: 'Lấy lại, lập lại tệp đã mất',
  remakeInvitations: 'Lập lại giấy mời nháp',
  correctInvitations: 'Sửa số, ngày giấy mời',
  finishInvitations: 'Cấp số và khóa giấy mời',
  signPapers: 'Trình ký văn bản',
  issuePapers: 'Ban hành và khóa văn bản',
  correctPapers: 'Sửa số, ngày văn bản',
  markPapers: 'Đánh dấu văn bản cần thông báo lại',
  changeTemplate: 'Đổi mẫu văn bản',
  sendInvitations: 'Gửi giấy mời qua email',
  stopSending: 'Dừng gửi giấy mời',
  handOverInvitations: 'Ghi nhận giao giấy mời',
  tellGuests: 'Ghi nhận báo mời qua điện thoại, tin nhắn',
  takeBackHandOver: 'Hoàn tác ghi nhận giao, báo mời',
  settleReview: 'Xử lý thư cần kiểm tra',
  sendReminders: 'Gửi nhắc việc',
  removeOldContacts: 'Xóa thông tin liên hệ cũ',
  markRollCall: 'Điểm danh',
  takeInTicks: 'Nhận dấu từ trang Điểm danh',
  recordTurn: 'Ghi lượt phát biểu',
  changeTurn: 'Sửa lượt phát biểu',
  takeBackTurn: 'Bỏ lượt phát biểu',
  followPetition: 'Theo dõi kiến nghị',
  undoFollowUp: 'Hoàn tác bước theo dõi kiến nghị',
  correctPetition: 'Sửa thông tin kiến nghị',
  startNextConference: 'Tạo hội nghị kỳ sau',
  prepareConference: 'Lập phần chuẩn bị theo mẫu',
  overrideIssue: 'Cho phép chốt khi còn thiếu',
  markRenotify: 'Đánh dấu giấy mời cần thông báo lại',
  setTaskState: 'Cập nhật tình trạng công việc',
  recordReplies: 'Ghi xác nhận tham dự',
  replaceAttendee: 'Thay đại biểu',
  strikeOff: 'Thôi mời đại biểu',
  bringBack: 'Mời lại đại biểu',
  addAgendaMatter: 'Đưa kiến nghị vào chương trình',
  moveTasks: 'Tính lại thời hạn công việc',
  collateVillage: 'Nhập ý kiến của thôn',
  refreshPublic: 'Cập nhật trang Công khai',
  takeOverReminders: 'Nhận chạy nhắc việc',
  startRehearsal: 'Bắt đầu tập dượt',
  endRehearsal: 'Kết thúc tập dượt',
} as const;

/** Counts in the words of the journal. */
export const counted = {
  lines: (count: number): string => `${count} dòng`,
  cells: (count: number): string => `${count} ô`,
  matters: (count: number): string => `${count} nội dung`,
  people: (count: number): string => `${count} người`,
  letters: (count: number): string => `${count} thư`,
  documents: (count: number): string => `${count} văn bản`,
} as const;

export const blank = '(trống)';

/** `Trạng thái: Đã phân công → Đã trả lời` */
export const changedFrom = (header: string, was: string, is: string): string =>
  `${header}: ${was || blank} → ${is || blank}`;

/** `Số: 05 → 06; Ngày văn bản: 14/11/2026 → 15/11/2026`, of the fields that differ. */
export const changesIn = <C extends Columns>(
  declared: Table<C>,
  fields: readonly (keyof C & string)[],
  before: RowOf<Table<C>>,
  after: RowOf<Table<C>>,
): string => {
  const [old, now] = [before, after].map((row) => writeFields(declared, row));
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) =>
      changedFrom(
        declared.columns[field]?.header ?? '',
        cellText(old?.[field] ?? ''),
        cellText(now?.[field] ?? ''),
      ),
    )
    .join('; ');
};
