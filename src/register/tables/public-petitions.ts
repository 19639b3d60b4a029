import { code, date, listed, longText, text } from '../column';
import { type RowOf, table } from '../table';

/**
 * What the villages may read of the progress (clause S12): rewritten whole from `Kiến nghị`, so nothing typed here stays.
 * It has no column for who spoke or for a phone number.
 */
export const publicPetitions = table({
  tab: 'Công khai',
  purpose: 'Tiến độ giải quyết kiến nghị để thôn theo dõi; tiện ích tự lập từ các kiến nghị cho công khai.',
  key: 'id',
  idPrefix: null,
  owner: 'add-on',
  columns: {
    id: code({ header: 'Mã KN', owner: 'add-on' }),
    village: listed({ header: 'Thôn/Đơn vị', list: 'villages', owner: 'add-on' }),
    content: longText({ header: 'Nội dung kiến nghị', owner: 'add-on' }),
    unit: text({ header: 'Đơn vị giải quyết', owner: 'add-on', width: 200 }),
    dueOn: date({
      header: 'Hạn',
      owner: 'add-on',
      help: 'Hạn trả lời; đã trả lời thì là hạn giải quyết đã cam kết.',
    }),
    state: text({ header: 'Tình trạng', owner: 'add-on', width: 180 }),
    answeredOn: date({ header: 'Ngày trả lời', owner: 'add-on' }),
    resolvedOn: date({ header: 'Ngày giải quyết xong', owner: 'add-on' }),
    updatedOn: date({
      header: 'Cập nhật',
      owner: 'add-on',
      help: 'Ngày dòng này thay đổi lần cuối. Cho thôn xem: Tệp → Chia sẻ → Công bố lên web, chọn trang Công khai.',
    }),
  },
});

export type PublicPetition = RowOf<typeof publicPetitions>;

/** Stands in place of what must not be made public: numbers of phones and papers, addresses, the speaker's name. */
export const redactionMark = '[…]';
