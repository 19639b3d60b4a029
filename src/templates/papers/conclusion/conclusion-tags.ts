import { publicationDeadlines } from '../../../domain/calendar/deadlines';
import { coChairRequiredFrom } from '../../../domain/conference/conference';
import type { PetitionCount } from '../../../domain/petitions/petition-count';
import { publicText } from '../../../domain/text/public-text';
import { conferences } from '../../../register/tables/conferences';
import { condition, list, optional, rowNumber, type Tags, value } from '../../tags';
import { inSentence } from '../../words/in-sentence';
import { countDigits } from '../../words/number-words';
import { dateWords } from '../../words/wording';
import type { PaperRequest } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import type { Hall } from '../parts/hall-counts';
import { deadlineOf, type PetitionRow, withStop } from '../parts/petition-rows';

export interface ConclusionFacts extends PaperRequest {
  readonly hall: Hall;
  readonly counts: PetitionCount;
  /** Open matters. */
  readonly tasks: readonly PetitionRow[];
}

/** Law 72/2025, Article 43, sets the deadline; earlier conferences have none. */
function publishedBy({ conference, settings, calendar }: PaperSources): string {
  const { date } = conference;
  if (date === null || date < coChairRequiredFrom) return '';
  return dateWords(publicationDeadlines(date, calendar, settings.terms.publicationDays).target);
}

/** The chair's decision on a matter: the result so far, or the task itself. */
function decisionWords({ values }: PetitionRow): string {
  if (values.result !== '') return withStop(publicText(values.result, values.speaker));
  return values.authority === 'commune' || values.authority === null
    ? 'Xem xét, giải quyết; báo cáo kết quả và thông báo để Nhân dân biết.'
    : 'Đề nghị cấp có thẩm quyền xem xét, giải quyết; theo dõi, thông báo kết quả để Nhân dân biết.';
}

export const conclusionTags = {
  'Địa điểm': value('Hội nghị', 'hội trường Ủy ban nhân dân xã', ({ conference }) =>
    inSentence(conference.venue),
  ),
  'Đánh giá chung': value(conferences.tab, 'Hội nghị diễn ra dân chủ, công khai.', ({ conference }) =>
    withStop(conference.assessment),
  ),
  'Kết luận của chủ trì': value(conferences.tab, 'Giao các đơn vị giải quyết dứt điểm.', ({ conference }) =>
    withStop(conference.conclusion),
  ),
  'Số có mặt': value('', '95', ({ hall }) => countDigits(hall.all.present)),
  'Số thôn có mặt': value('', '12', ({ hall }) => countDigits(hall.villages)),
  'Số lượt ý kiến': value('', '12', ({ counts }) => countDigits(counts.turns)),
  'Số nội dung': value('', '25', ({ counts }) => countDigits(counts.matters)),
  'Số trả lời tại hội nghị': value('', '15', ({ counts }) => countDigits(counts.answeredInHall)),
  'Số tiếp tục xử lý': value('', '08', ({ counts: { groups, transferred } }) =>
    countDigits(groups['in-progress'] + groups.unresolved - transferred),
  ),
  'Số chuyển cấp có thẩm quyền': value('', '02', ({ counts }) => countDigits(counts.transferred)),
  'Có nhiệm vụ': condition(
    '',
    'phần chỉ in khi còn nội dung phải giải quyết',
    ({ tasks }) => tasks.length > 0,
  ),
  'Nhiệm vụ': list(
    'Kiến nghị',
    'mỗi nội dung còn phải giải quyết một dòng',
    ({ tasks }: ConclusionFacts) => tasks,
    {
      STT: rowNumber,
      'Nội dung kiến nghị': optional('Kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.', ({ values }) =>
        publicText(values.content, values.speaker),
      ),
      'Kết luận, chỉ đạo': value('', 'Bố trí vốn năm 2027.', decisionWords),
      'Đơn vị chủ trì': value('Kiến nghị', 'Phòng Kinh tế', ({ values }) => values.unit),
      'Đơn vị phối hợp': optional('Kiến nghị', 'Công an xã', ({ values }) => values.supportingUnit),
      'Thời hạn': value('Kiến nghị', '31/12/2026', ({ values }) => deadlineOf(values)),
    },
  ),
  'Hạn công bố': optional('', 'ngày 26 tháng 11 năm 2026', ({ sources }) => publishedBy(sources)),
} satisfies Tags<ConclusionFacts>;
