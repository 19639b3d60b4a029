import { code, longText, text, time } from '../column';
import {
  conferenceBasics,
  invitationDate,
  invitationNumber,
  note,
  opinionsBy,
  override,
  status,
  support,
} from '../columns/conference-columns';
import { conferencesTab } from '../columns/tabs';
import { type RowOf, table } from '../table';

/** One row per conference; fields from document form A and clauses S03, S17, S28, S41. */
export const conferences = table({
  tab: conferencesTab,
  purpose: 'Mỗi kỳ hội nghị đối thoại một dòng.',
  key: 'id',
  idPrefix: 'HN',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã hội nghị', owner: 'add-on' }),
    ...conferenceBasics,
    support,
    answerers: longText({
      header: 'Người trả lời theo lĩnh vực',
      help: 'Mỗi dòng một lĩnh vực: tên lĩnh vực, dấu hai chấm, họ tên và chức vụ người trả lời.',
      carriesOver: true,
    }),
    opinionsBy,
    invitationNumber,
    invitationDate,
    actualStart: time({ header: 'Giờ bắt đầu thực tế' }),
    actualEnd: time({ header: 'Giờ kết thúc thực tế', notBefore: 'actualStart' }),
    conclusion: longText({ header: 'Kết luận của chủ trì' }),
    adoption: text({
      header: 'Thông qua biên bản',
      width: 220,
      help: 'In ở cuối biên bản. Ví dụ: 100% người dự nhất trí.',
    }),
    assessment: longText({ header: 'Đánh giá chung' }),
    earlierOutcome: longText({
      header: 'Kiến nghị kỳ trước',
      help: 'Chỉ ghi khi sổ chưa có kiến nghị của kỳ trước; in trong báo cáo. Ví dụ: Kỳ trước không còn kiến nghị chuyển sang.',
    }),
    proposals: longText({
      header: 'Kiến nghị, đề xuất',
      help: 'In ở phần cuối báo cáo. Không có thì ghi: Không.',
    }),
    override,
    status,
    changeReason: text({
      header: 'Lý do hoãn, hủy, thay đổi',
      width: 240,
      help: 'In trong thông báo hoãn, hủy hoặc thay đổi. Ví dụ: ảnh hưởng của bão số 3.',
    }),
    note,
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Conference = RowOf<typeof conferences>;
