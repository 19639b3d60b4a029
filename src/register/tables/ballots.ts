import { choice, code, integer, listed, text } from '../column';
import { type RowOf, table } from '../table';

/** The three levels of a ballot, best first (clause S33). */
export const scaleLabels = {
  trust: 'Tín nhiệm cao / Tín nhiệm / Tín nhiệm thấp',
  satisfaction: 'Rất hài lòng / Hài lòng / Không hài lòng',
} as const;

export const levelsOf = (scale: keyof typeof scaleLabels): readonly string[] =>
  scaleLabels[scale].split(' / ');

/** Counts only: nothing links a person to a ballot. */
export const ballots = table({
  tab: 'Phiếu',
  purpose: 'Phiếu lấy ý kiến và kết quả kiểm phiếu, mỗi nội dung một dòng.',
  key: 'id',
  idPrefix: 'PH',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã nội dung', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    round: text({ header: 'Đợt', required: true, help: 'Các nội dung cùng một tờ phiếu ghi cùng một đợt.' }),
    about: text({ header: 'Đối tượng lấy ý kiến', required: true, width: 240 }),
    content: text({ header: 'Nội dung lấy ý kiến', required: true, width: 300 }),
    scale: choice({ header: 'Mức đánh giá', labels: scaleLabels, required: true, width: 280 }),
    tellers: text({
      header: 'Tổ kiểm phiếu',
      width: 240,
      help: 'Họ tên từng người, cách nhau bằng dấu chấm phẩy; tổ trưởng ghi trước.',
    }),
    issued: integer({ header: 'Số phiếu phát ra' }),
    collected: integer({ header: 'Số phiếu thu về' }),
    valid: integer({ header: 'Số phiếu hợp lệ' }),
    invalid: integer({ header: 'Số phiếu không hợp lệ' }),
    first: integer({ header: 'Mức 1' }),
    second: integer({ header: 'Mức 2' }),
    third: integer({ header: 'Mức 3' }),
    note: text({ header: 'Ghi chú' }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type BallotItem = RowOf<typeof ballots>;
