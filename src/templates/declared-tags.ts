import { attendees } from '../register/tables/attendees';
import type { TagRules } from './check-tags';

export interface DeclaredTag {
  readonly name: string;
  readonly example: string;
  readonly kind: 'value' | 'section';
  /** A value that may be printed empty; a section is simply left out. */
  readonly optional: boolean;
  /** The sheet that the value comes from; '' for what the add-on works out. */
  readonly source: string;
}

export const value = (
  source: DeclaredTag['source'],
  name: string,
  example: string,
  optional = false,
): DeclaredTag => ({
  name,
  example,
  kind: 'value',
  optional,
  source,
});

export const section = (source: DeclaredTag['source'], name: string, example: string): DeclaredTag => ({
  name,
  example,
  kind: 'section',
  optional: true,
  source,
});

/** The tags of the invitation and its hand-over lists, in the order in which they are explained to the office. */
export const invitationTags: readonly DeclaredTag[] = [
  value('Cấu hình', 'Cơ quan dòng 1', 'ỦY BAN NHÂN DÂN'),
  value('Cấu hình', 'Cơ quan dòng 2', 'XÃ HOẰNG TRUNG'),
  value('Cấu hình', 'Tên cơ quan', 'Ủy ban nhân dân xã Hoằng Trung'),
  value('Hội nghị', 'Số giấy mời', '05/GM-UBND'),
  value('Hội nghị', 'Ngày giấy mời', 'ngày 06 tháng 11 năm 2026'),
  value('Hội nghị', 'Địa danh, ngày tháng', 'Hoằng Trung, ngày 06 tháng 11 năm 2026'),
  value('Hội nghị', 'Tên hội nghị', 'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026'),
  value('Hội nghị', 'Chủ đề', 'Xây dựng nông thôn mới', true),
  value('Hội nghị', 'Chủ trì', 'Lê Văn Tý, Chủ tịch Ủy ban nhân dân xã'),
  value('Hội nghị', 'Thời gian', '07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026'),
  value('Hội nghị', 'Địa điểm', 'Hội trường Ủy ban nhân dân xã'),
  value('Hội nghị', 'Cách thức tham dự', 'Tham dự trực tiếp', true),
  value('Hội nghị', 'Hạn gửi ý kiến', 'ngày 10 tháng 11 năm 2026', true),
  value('Cấu hình', 'Số phút đến trước', '15'),
  value('Cấu hình', 'Đầu mối liên hệ', 'Văn phòng Ủy ban nhân dân xã'),
  value('Cấu hình', 'Điện thoại liên hệ', '0237 3 123 456', true),
  section('Cấu hình', 'Có ghi âm, ghi hình', 'Hội nghị có ghi âm, ghi hình.'),
  section('Cấu hình', 'Nơi nhận', 'mỗi nơi nhận một dòng'),
  value('Cấu hình', 'Dòng nơi nhận', '- Như thành phần mời;'),
  section('Cấu hình', 'Quyền hạn, chức vụ', 'mỗi dòng chức vụ một dòng'),
  value('Cấu hình', 'Dòng chức vụ', 'TM. ỦY BAN NHÂN DÂN'),
  value('Cấu hình', 'Người ký', 'Lê Văn Tý'),
  section('', 'Giấy mời', 'mỗi người một giấy mời'),
  value('Đại biểu', 'Danh xưng', 'Ông'),
  value('Đại biểu', 'Họ và tên', 'Nguyễn Văn An'),
  value('Đại biểu', 'Chức vụ, đơn vị', 'Trưởng thôn Trung Hậu', true),
  value('', 'Nội dung liên quan', 'Đường giao thông thôn Trung Hậu', true),
  section('Đại biểu', 'Là cán bộ', 'phần chỉ in cho cán bộ, công chức'),
  section('Đại biểu', 'Là cán bộ thôn', 'phần chỉ in cho Bí thư, Trưởng thôn, Trưởng ban công tác Mặt trận'),
  section('Đại biểu', 'Là đại diện Nhân dân', 'phần chỉ in cho công dân'),
  section('', 'Ngắt trang', 'sang trang, trừ trang cuối'),
  section('', 'Danh sách giao nhận', 'mỗi thôn một danh sách'),
  value('', 'Nơi giao nhận', 'Thôn Trung Hậu'),
  value('', 'Số giấy', '08'),
  section('', 'Người nhận', 'mỗi người một dòng trong bảng'),
  value('', 'STT', '1'),
  value('', 'Ngày nhận', '', true),
];

/** Tags that any column of `Đại biểu` gives, those added by the office included. */
export const attendeeColumnTags = (extraHeaders: readonly string[]): readonly string[] => [
  ...Object.values(attendees.columns).map((column) => column.header),
  ...extraHeaders,
];

/** `extraHeaders` are the columns of `Đại biểu` that the office added. */
export const invitationTagRules = (extraHeaders: readonly string[] = []): TagRules => ({
  optional: invitationTags.filter((tag) => tag.optional).map((tag) => tag.name),
  personTag: 'Họ và tên',
  known: [...invitationTags.map((tag) => tag.name), ...attendeeColumnTags(extraHeaders)],
});
