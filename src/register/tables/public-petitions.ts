import { code, date, listed, longText, text } from '../column';
import { type RowOf, table } from '../table';

/**
 * Progress that villages may read (clause S12). Rewritten entirely from `Kiến nghị`, so anything typed here is lost. Has no
 * column for the speaker or a phone number.
 */
export const publicPetitions = table({
  tab: 'Công khai',
  purpose: 'Tiến độ giải quyết kiến nghị để thôn theo dõi; tiện ích tự lập từ các kiến nghị cho công khai.',
  key: 'id',
  idPrefix: null,
  owner: 'add-on',
  columns: {
    id: code({ header: 'Mã KN', owner: 'add-on' }),
    village: listed({ header: 'Thôn/Đơn vị', list: 'places', owner: 'add-on' }),
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
