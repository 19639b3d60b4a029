/** Rows of `Cấu hình` that no invitation can do without, as people find them there. */
export const neededSettings = {
  'office.line1': { section: 'Cơ quan', name: 'Cơ quan ban hành, dòng 1' },
  'office.line2': { section: 'Cơ quan', name: 'Cơ quan ban hành, dòng 2' },
  'office.name': { section: 'Cơ quan', name: 'Tên đầy đủ' },
  'office.place': { section: 'Cơ quan', name: 'Địa danh' },
  'signer.name': { section: 'Người ký giấy mời', name: 'Họ và tên' },
  'signer.title': { section: 'Người ký giấy mời', name: 'Chức vụ' },
  'signer.authority': { section: 'Người ký giấy mời', name: 'Chế độ ký' },
  'contact.name': { section: 'Đầu mối liên hệ', name: 'Người liên hệ' },
} as const;

export type NeededSetting = keyof typeof neededSettings;
