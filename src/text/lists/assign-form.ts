import { shownIso } from '../shown-date';

const matters = (count: number): string => `${count} kiến nghị`;

/** Screen texts of Giao kiến nghị. */
export const assignText = {
  which: 'Xem',
  views: {
    nobody: (count: number): string => `Chưa giao đơn vị (${count})`,
    open: (count: number): string => `Chưa giải quyết xong (${count})`,
  },
  list: 'Các kiến nghị cần giao',
  help: 'Chọn kiến nghị, ghi đơn vị chủ trì, hạn phản hồi hoặc cả hai, rồi lưu một lần. Ô để trống thì giữ như trong sổ.',
  /** What the register says of it now. */
  now: (unit: string, due: string): string =>
    [unit || 'chưa giao', due === '' ? 'chưa có hạn' : `hạn ${due}`].join(', '),
  none: 'Không có kiến nghị nào.',
  noneChosen: 'Chọn ít nhất một kiến nghị.',
  most: (count: number): string =>
    `Mỗi lần giao nhiều nhất ${matters(count)}. Bỏ bớt rồi lưu, phần còn lại giao tiếp lần sau.`,
  bothBlank: 'Ghi đơn vị chủ trì hoặc hạn phản hồi.',
  save: (count: number): string => (count === 0 ? 'Giao kiến nghị' : `Giao ${matters(count)}`),
  saved: (count: number, unit: string, due: string): string => {
    if (count === 0) return '';
    const whom = unit === '' ? '' : ` cho ${unit}`;
    return unit === ''
      ? `Đã đặt hạn ${due} cho ${matters(count)}.`
      : `Đã giao ${matters(count)}${whom}${due === '' ? '' : `, hạn ${due}`}.`;
  },
  refused: (count: number): string => `${matters(count)} giữ nguyên:`,
  undo: (count: number): string => `Hoàn tác: ${matters(count)} vừa giao`,
  /** `at` is `2026-11-16 07:31:27`. */
  undoQuestion: (count: number, person: string, at: string): string =>
    `Trả ${matters(count)} về như trước lần giao lúc ${at.slice(11, 16)} ngày ${shownIso(at.slice(0, 10))}${person === '' ? '' : ` (${person})`}?`,
  undone: (count: number): string => `Đã trả ${matters(count)} về như trước khi giao.`,
} as const;
