import { code, date, integer, longText, text, yesNo } from '../column';
import { settingsTab } from '../columns/tabs';
import { type RowOf, table } from '../table';

/** Rows that share a code form a list. */
export const settingsTable = table({
  tab: settingsTab,
  purpose: 'Thông tin cơ quan, người ký, căn cứ, danh mục, thời hạn và các mục nhắc việc.',
  key: 'code',
  idPrefix: null,
  keysRepeat: true,
  owner: 'office',
  columns: {
    section: text({ header: 'Mục', width: 190 }),
    name: text({ header: 'Nội dung', width: 280 }),
    value: longText({ header: 'Giá trị', width: 420 }),
    days: integer({ header: 'Số ngày' }),
    from: date({ header: 'Từ ngày' }),
    until: date({ header: 'Đến ngày', notBefore: 'from' }),
    enabled: yesNo({ header: 'Bật' }),
    note: text({ header: 'Giải thích', width: 420 }),
    code: code({ header: 'Mã', owner: 'add-on', width: 190 }),
  },
});

export type SettingRow = RowOf<typeof settingsTable>;
