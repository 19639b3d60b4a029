import { list, optional, type Tags, value } from '../../tags';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { countDigits, pointLetter } from '../../words/number-words';
import { type PaperRequest, paperForm } from '../paper-form';
import { publicationDayWords, titleInSentence } from '../parts/conference-tags';
import { listedLines } from '../parts/listed-lines';
import { chairGaps, chairWarnings, dayWarnings, noticeGaps } from '../parts/paper-checks';
import { noticeBody } from './notice-words';
import { clusterWords, isWholeCommune } from './scope-words';

export const noticeTags = {
  'Phạm vi': value('Hội nghị', 'trên địa bàn xã', ({ conference: { scope } }) =>
    isWholeCommune(scope) ? 'trên địa bàn xã' : clusterWords(scope),
  ),
  ...titleInSentence,
  'Các nhóm nội dung': list(
    'Cấu hình',
    'mỗi nhóm nội dung một điểm',
    ({ settings }: PaperRequest) => listedLines(settings.topics.map(withoutEndSign)),
    {
      'Chữ cái': value('', 'a', (_topic, index) => pointLetter(index)),
      'Nhóm nội dung': value('Cấu hình', 'Kinh tế, văn hóa, xã hội;', (topic) => topic),
    },
  ),
  'Số phút đến trước': value('Cấu hình', '15', ({ settings }) => countDigits(settings.terms.arriveMinutes)),
  'Hạn công bố': optional('Hội nghị', 'ngày 26 tháng 11 năm 2026', ({ sources }) =>
    publicationDayWords(sources),
  ),
} satisfies Tags<PaperRequest>;

/** The notice that is posted (sample form 1.4 of Decree 30). */
export const noticePaper = paperForm<PaperRequest>({
  kind: 'notice',
  needs: [],
  facts: (request) => request,
  tags: noticeTags,
  onePage: noticeBody,
  needsOfFrame: ['Thời gian', 'Địa điểm', 'Chủ đề', 'Cách thức tham dự', 'Chủ trì'],
  summary: ({ conference }) => `Thông báo về việc tổ chức ${inSentence(conference.title)}`,
  gaps: ({ sources }) => [...noticeGaps(sources), ...chairGaps(sources)],
  warnings: ({ sources, identity }) => [...dayWarnings(sources, identity), ...chairWarnings(sources)],
});
