import { isCommitteeChairman, isCommitteePost } from '../../../domain/conference/committee-post';
import type { ConferenceCount } from '../../../domain/petitions/conference-count';
import { isPassedOn } from '../../../domain/petitions/matter-fate';
import { publicText } from '../../../domain/text/public-text';
import { startsLarge } from '../../../domain/text/vietnamese-text';
import { conferences } from '../../../register/tables/conferences';
import { condition, list, optional, rowNumber, type Tags, tagsOf, value } from '../../tags';
import type { PaperRequest } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { deadlineWords, decisionWords, isAssigned } from '../parts/assigned-matters';
import { figureTags, recordedCount } from '../parts/conference-figures';
import { publicationDayWords, venueInSentence } from '../parts/conference-tags';
import { type Hall, presentCount, villageTags } from '../parts/hall-counts';
import { isPublic, matterRows, type PetitionRow, withStop } from '../parts/petition-rows';

export interface ConclusionFacts extends PaperRequest {
  readonly hall: Hall;
  readonly counts: ConferenceCount;
  /** Open matters that may be published. */
  readonly tasks: readonly PetitionRow[];
  /** All open matters. */
  readonly openMatters: number;
}

/** What was said in the hall, or the decision of the chair; a result came later and is nobody's words there. */
function directionWords({ values }: PetitionRow, sources: PaperSources): string {
  const said = values.answeredInHall;
  if (said !== '') return withStop(publicText(said, values.speaker));
  const decision = decisionWords(sources, values);
  if (decision === '') return '';
  // Unit and day stand in the cells beside it.
  return isAssigned(values) ? 'Giao đơn vị chủ trì giải quyết.' : `${startsLarge(decision)}.`;
}

/** The committee announces what its own head concluded, who need not be the first of two chairs. */
function concluderWords({ conference, settings: { office } }: PaperRequest): string {
  const { chairTitle, coChairTitle } = conference;
  const title = !isCommitteePost(chairTitle) && isCommitteePost(coChairTitle) ? coChairTitle : chairTitle;
  return isCommitteeChairman(title) ? `Chủ tịch ${office.name}` : title;
}

export const conclusionTags = {
  ...venueInSentence,
  'Đánh giá chung': value(conferences.tab, 'Hội nghị diễn ra dân chủ, công khai.', ({ conference }) =>
    withStop(conference.assessment),
  ),
  'Kết luận của chủ trì': value(conferences.tab, 'Giao các đơn vị giải quyết dứt điểm.', ({ conference }) =>
    withStop(conference.conclusion),
  ),
  'Người kết luận': value('Hội nghị', 'Chủ tịch Ủy ban nhân dân xã Hoằng Trung', concluderWords),
  'Số có mặt': value('', '95', ({ hall }) => presentCount(hall.all)),
  ...tagsOf(({ hall }: ConclusionFacts) => hall, villageTags),
  ...tagsOf(({ counts }: ConclusionFacts) => counts, figureTags),
  'Số nội dung': value('', '25', ({ counts }) => recordedCount(counts.matters)),
  'Có kiến nghị công khai': condition(
    'Kiến nghị',
    'phần chỉ in khi có kiến nghị được công khai',
    ({ sources }) => matterRows(sources).some(isPublic),
  ),
  'Có nhiệm vụ': condition(
    '',
    'phần chỉ in khi còn nội dung phải giải quyết',
    ({ tasks }) => tasks.length > 0,
  ),
  'Không còn nhiệm vụ': condition(
    '',
    'phần chỉ in khi mọi nội dung đã giải quyết xong',
    ({ counts, openMatters }) => counts.matters > 0 && openMatters === 0,
  ),
  'Nhiệm vụ': list(
    'Kiến nghị',
    'mỗi nội dung còn phải giải quyết một dòng',
    ({ tasks, sources }: ConclusionFacts) =>
      tasks.map((row) => ({
        ...row,
        direction: directionWords(row, sources),
        deadline: deadlineWords(sources, row.values),
      })),
    {
      STT: rowNumber,
      'Nội dung kiến nghị': optional('Kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.', ({ values }) =>
        publicText(values.content, values.speaker),
      ),
      'Kết luận, chỉ đạo': value('Kiến nghị', 'Bố trí vốn năm 2027.', ({ direction }) => direction),
      'Đơn vị chủ trì': value('Kiến nghị', 'Phòng Kinh tế', ({ values }) => values.unit),
      'Đơn vị phối hợp': optional('Kiến nghị', 'Công an xã', ({ values }) => values.supportingUnit),
      // The commune cannot promise a day for another authority.
      'Thời hạn': value(
        'Kiến nghị',
        '31/12/2026',
        ({ values, deadline }) => deadline || (isPassedOn(values) ? '–' : ''),
      ),
    },
  ),
  'Hạn công bố': optional('', 'ngày 26 tháng 11 năm 2026', ({ sources }) => publicationDayWords(sources)),
} satisfies Tags<ConclusionFacts>;
