/** A guest as typed by the clerk; fields as in the attendee form. */
export interface SamplePerson {
  readonly honorific: string;
  readonly fullName: string;
  readonly title: string;
  readonly organisation: string;
  readonly group: string;
  readonly village: string;
  readonly phone: string;
  readonly email: string;
  readonly channel: string;
  readonly note: string;
}

/** Note of every sample row. */
export const sampleNote = 'Dữ liệu mẫu';

/** Headers of the attendee sheet by field, for people entered through the sheet. */
export const personHeaders: Readonly<Record<keyof SamplePerson, string>> = {
  honorific: 'Danh xưng',
  fullName: 'Họ và tên',
  title: 'Chức vụ',
  organisation: 'Đơn vị',
  group: 'Nhóm đại biểu',
  village: 'Thôn',
  phone: 'Điện thoại',
  email: 'Email',
  channel: 'Kênh gửi',
  note: 'Ghi chú',
};
