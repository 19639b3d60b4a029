import type { ConferenceCount } from '../../../domain/petitions/conference-count';
import { groupOf } from '../../../domain/petitions/petition-count';
import { isHost } from '../../../register/tables/attendees';
import { conferences } from '../../../register/tables/conferences';
import { authorityLabels, reportingGroupLabels } from '../../../register/tables/petitions';
import { condition, lines, list, optional, rowNumber, type Tags, tagsOf, value } from '../../tags';
import { countDigits, shareWords } from '../../words/number-words';
import { meetingTimeWords } from '../../words/wording';
import { guestsOf } from '../hall/hall-order';
import type { PaperRequest } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { annexReferenceOf } from '../parts/annex-reference';
import { blank } from '../parts/blank';
import { addresseeWords, competentBody, levelWords } from '../parts/competent-body';
import { recordedCount, speakerTags } from '../parts/conference-figures';
import { venueInSentence } from '../parts/conference-tags';
import { type Hall, presentCount, presentTags, seatedByName } from '../parts/hall-counts';
import { listedLines } from '../parts/listed-lines';
import { decidingDay } from '../parts/paper-checks';
import { type PetitionRow, withStop } from '../parts/petition-rows';
import { votersTags } from '../plan/voters-call';
import { isToBePassedOn } from '../reply/transfers';
import { earlierWords } from './earlier-matters';
import { noticeWords, publicationWords, referenceWords } from './report-facts';
import { countTags, measures, measureTags, partTags, type reportTables } from './report-tables';

/** A matter that another authority still has to settle, as in the letters that pass it on. */
interface PassedOn extends Pick<PetitionRow, 'values'> {
  readonly body: string;
}

export const passedOnOf = (sources: PaperSources, rows: readonly PetitionRow[]): readonly PassedOn[] =>
  rows
    .filter(({ values }) => isToBePassedOn(values))
    .map(({ values }) => ({
      values,
      body: competentBody(sources, values) || authorityLabels[values.authority ?? 'other'],
    }));

export interface ReportFacts extends PaperRequest {
  readonly rows: readonly PetitionRow[];
  readonly counts: ConferenceCount;
  readonly hall: Hall;
  readonly superiors: readonly string[];
  readonly earlier: readonly PetitionRow[];
  readonly tables: ReturnType<typeof reportTables>;
  readonly passedOn: readonly PassedOn[];
}

/** One addressee is printed in the line itself, several in a list below. */
const addressee = ({ superiors }: ReportFacts): string =>
  superiors.length > 1 ? '' : addresseeWords(superiors[0] ?? blank);

const addressees = ({ superiors }: ReportFacts): readonly string[] =>
  superiors.length > 1 ? listedLines(superiors.map((name) => `- ${addresseeWords(name)}`)) : [];

const content = optional(
  'Kiến nghị',
  'Đề nghị sửa đường giao thông nội đồng.',
  ({ values }: Pick<PetitionRow, 'values'>) => values.content,
);

const startWords = ({ conference: { date, actualStart } }: PaperRequest): string =>
  date === null || actualStart === '' ? '' : meetingTimeWords(date, actualStart);

export const reportTags = {
  ...venueInSentence,
  'Kính gửi': optional('Cấu hình', 'Ủy ban nhân dân tỉnh', addressee),
  'Nhiều nơi kính gửi': condition(
    '',
    'phần chỉ in khi gửi từ hai nơi trở lên',
    ({ superiors }) => superiors.length > 1,
  ),
  'Nơi kính gửi': lines('Cấu hình', 'mỗi nơi một dòng, khi gửi từ hai nơi trở lên', addressees, [
    'Dòng kính gửi',
    '- Ủy ban nhân dân tỉnh;',
  ]),
  ...votersTags,
  'Kế hoạch số': value('Văn bản', 'số 15/KH-UBND ngày 12 tháng 10 năm 2026', ({ sources }) =>
    referenceWords(sources, 'plan'),
  ),
  'Ngày thông báo': value(
    'Truyền thanh',
    'ngày 06 tháng 11 năm 2026, trước hội nghị 10 ngày',
    ({ sources }) => noticeWords(sources),
  ),
  'Thời gian bắt đầu': value('Hội nghị', '07 giờ 35 phút, thứ Hai, ngày 16 tháng 11 năm 2026', startWords),
  'Số mời': value('', '164', ({ sources }) => recordedCount(guestsOf(sources).length)),
  'Số chủ trì, ký giấy': optional('', '01', ({ sources }) => {
    const isHostOf = isHost(sources.conference, sources.settings);
    const hosts = seatedByName(sources).filter(({ values }) => isHostOf(values)).length;
    return hosts > 0 ? countDigits(hosts) : '';
  }),
  'Số đến thêm': optional('', '02', ({ hall }) => (hall.all.added > 0 ? countDigits(hall.all.added) : '')),
  'Số đại biểu': value('', '165', ({ hall }) => recordedCount(hall.all.invited)),
  'Số có mặt': value('', '152', ({ hall }) => presentCount(hall.all)),
  'Tỷ lệ có mặt': optional('', '92,1%', ({ hall }) =>
    presentCount(hall.all) === '' ? '' : shareWords(hall.all.present, hall.all.invited),
  ),
  ...tagsOf(({ hall }: ReportFacts) => hall, presentTags),
  ...tagsOf(({ counts }: ReportFacts) => counts, speakerTags),
  'Tổng số nội dung': value('', '25', ({ counts }) => recordedCount(counts.matters)),
  'Cột cấp trên': value('', 'Cấp tỉnh', ({ sources }) => levelWords('province', decidingDay(sources))),
  'Theo thẩm quyền': list(
    'Kiến nghị',
    'mỗi chỉ tiêu một dòng',
    ({ rows }: ReportFacts) => measures(rows),
    measureTags,
  ),
  'Theo lĩnh vực': list(
    'Kiến nghị',
    'mỗi lĩnh vực một dòng',
    ({ tables }: ReportFacts) => tables.topics,
    partTags,
  ),
  'Theo thôn': list('Kiến nghị', 'mỗi thôn một dòng', ({ tables }: ReportFacts) => tables.villages, partTags),
  'Theo đơn vị': list(
    'Kiến nghị',
    'mỗi đơn vị một dòng',
    ({ tables }: ReportFacts) => tables.units,
    partTags,
  ),
  // The last row of each table.
  ...tagsOf(({ counts }: ReportFacts) => ({ name: '', count: counts, of: counts.matters }), countTags),
  'Kỳ trước': value(
    '',
    'Kiến nghị của các kỳ trước: 05 nội dung.',
    ({ earlier, conference }) => earlierWords(earlier) || withStop(conference.earlierOutcome),
  ),
  'Có kiến nghị kỳ trước': condition(
    '',
    'phần chỉ in khi kỳ trước còn kiến nghị',
    ({ earlier }) => earlier.length > 0,
  ),
  'Kiến nghị kỳ trước': list(
    'Kiến nghị',
    'mỗi nội dung của kỳ trước một dòng',
    ({ earlier }: ReportFacts) => earlier,
    {
      STT: rowNumber,
      'Năm gốc': value('Kiến nghị', '2025', ({ values }) => String(values.originYear ?? '')),
      'Nội dung kiến nghị': content,
      'Đơn vị chủ trì': optional('Kiến nghị', 'Phòng Kinh tế', ({ values }) => values.unit),
      'Trạng thái': optional(
        'Kiến nghị',
        'Đang giải quyết',
        ({ values }) => reportingGroupLabels[groupOf(values)],
      ),
      'Kết quả': optional('Kiến nghị', 'Đã khởi công.', ({ values }) => values.result),
    },
  ),
  'Thông báo kết luận số': value('Văn bản', 'số 22/TB-UBND ngày 19 tháng 11 năm 2026', ({ sources }) =>
    referenceWords(sources, 'conclusion'),
  ),
  'Đã ban hành kết luận': condition(
    'Văn bản',
    'phần chỉ in khi Thông báo kết luận đã có số',
    ({ sources }) => referenceWords(sources, 'conclusion') !== '',
  ),
  'Đã công bố': value('Truyền thanh', 'niêm yết tại trụ sở ngày 20 tháng 11 năm 2026', ({ sources }) =>
    publicationWords(sources),
  ),
  'Đánh giá chung': value(conferences.tab, 'Hội nghị diễn ra dân chủ, công khai.', ({ conference }) =>
    withStop(conference.assessment),
  ),
  'Có phụ lục': condition(
    '',
    'phần chỉ in khi có nội dung thuộc thẩm quyền cấp khác',
    ({ passedOn }) => passedOn.length > 0,
  ),
  'Kiến nghị, đề xuất': optional(conferences.tab, 'Đề nghị tỉnh bố trí vốn cho xã.', ({ conference }) =>
    withStop(conference.proposals),
  ),
  'Chưa có đề xuất': condition(
    '',
    'phần chỉ in khi chưa ghi kiến nghị, đề xuất',
    ({ passedOn, conference }) => passedOn.length === 0 && conference.proposals === '',
  ),
  'Số nội dung chuyển': optional('', '02', ({ passedOn }) => countDigits(passedOn.length)),
  'Văn bản kèm theo': value('', '(Kèm theo Báo cáo số 25/BC-UBND)', ({ sources, identity }) =>
    annexReferenceOf(sources, 'report', 'Báo cáo', identity),
  ),
  'Kiến nghị chuyển': list(
    'Kiến nghị',
    'mỗi nội dung một dòng trong phụ lục',
    ({ passedOn }: ReportFacts) => passedOn,
    {
      STT: rowNumber,
      'Nội dung kiến nghị': content,
      'Thôn/Đơn vị': optional('Kiến nghị', 'Thôn Trung Hậu', ({ values }) => values.village),
      'Cơ quan có thẩm quyền': value('Kiến nghị', 'Ủy ban nhân dân tỉnh', ({ body }) => body),
    },
  ),
} satisfies Tags<ReportFacts>;
