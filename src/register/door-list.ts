import { checkBox, code, text, time } from './column';
import { type RowOf, table } from './table';

/**
 * The roll as a tab, for telephones, which have no sidebars. Ticks are taken into `Đại biểu` by ID; `shown` holds what
 * the line said when it was last brought up to date, so that what somebody changed since can be told.
 */
export const doorList = table({
  tab: 'Điểm danh',
  purpose: 'Điểm danh bằng điện thoại: đánh dấu người đến; sổ tự ghi sang Đại biểu.',
  key: 'id',
  idPrefix: null,
  owner: 'office',
  columns: {
    came: checkBox({ header: 'Đến', width: 50, help: 'Đánh dấu khi người này đến; bỏ dấu nếu nhầm.' }),
    name: text({ header: 'Họ và tên', owner: 'add-on', width: 190 }),
    place: text({ header: 'Thôn, đơn vị', owner: 'add-on', width: 140 }),
    arrivedAt: time({ header: 'Giờ đến', width: 80, help: 'Ghi giờ nếu đến muộn, ví dụ 7h45.' }),
    state: text({
      header: 'Trong sổ',
      owner: 'add-on',
      width: 200,
      help: 'Sổ đang ghi gì; cập nhật mỗi khi mở bảng Điểm danh.',
    }),
    id: code({ header: 'Mã ĐB', owner: 'add-on' }),
    conference: code({ header: 'Mã hội nghị', owner: 'add-on', hidden: true }),
    shown: code({ header: 'Đã đưa vào sổ', owner: 'add-on', hidden: true }),
  },
});

export type DoorLine = RowOf<typeof doorList>;

/** Words of `Trong sổ`. */
export const doorWords = {
  at: (mark: string, time: string): string => `${mark} ${time}`,
  substitute: (mark: string, name: string): string => `${mark}, người thay: ${name}`,
  /** The register and the line disagree. */
  differs: (mark: string): string => `Sổ ghi: ${mark}. Xem lại ở bảng Điểm danh.`,
  unmarked: 'chưa điểm danh',
} as const;
