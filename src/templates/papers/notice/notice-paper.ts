import { publicationDeadlines } from '../../../domain/calendar/deadlines';
import { coChairRequiredFrom, fixedDateOf } from '../../../domain/conference/conference';
import { section, value } from '../../declared-tags';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { countDigits, pointLetter } from '../../words/number-words';
import { dateWords } from '../../words/wording';
import type { PaperForm, PaperSources } from '../paper-form';
import { wholeConference } from '../paper-form';
import { shown, shownTags } from '../parts/blank';
import { frameGaps, frameTags, recipientWarnings } from '../parts/frame';
import { chairGaps, dayWarnings, noticeGaps } from '../parts/paper-checks';
import { paperScope, summaryOf } from '../parts/paper-scope';

/** The last day for the results (Law 72/2025, Article 43); '' for a conference before that duty. */
export function publicationDayWords({ conference, calendar, settings }: PaperSources): string {
  const date = fixedDateOf(conference);
  if (date === null || date < coChairRequiredFrom) return '';
  return dateWords(publicationDeadlines(date, calendar, settings.terms.publicationDays).legal);
}

/** The topics as points: `;` after each and `.` after the last. */
const topicTags = ({ settings: { topics } }: PaperSources) =>
  topics.map((topic, index) => ({
    'Chữ cái': pointLetter(index),
    'Nhóm nội dung': `${withoutEndSign(topic)}${index === topics.length - 1 ? '.' : ';'}`,
  }));

/** The notice that is posted (sample form 1.4 of Decree 30). */
export const noticePaper: PaperForm = {
  kind: 'notice',
  needs: [],
  tags: [
    value('Hội nghị', 'Tên hội nghị trong câu', 'hội nghị đối thoại năm 2026'),
    section('Cấu hình', 'Các nhóm nội dung', 'mỗi nhóm nội dung một điểm'),
    value('', 'Chữ cái', 'a'),
    value('Cấu hình', 'Nhóm nội dung', 'Kinh tế, văn hóa, xã hội;'),
    value('Cấu hình', 'Số phút đến trước', '15'),
    value('Hội nghị', 'Hạn công bố', 'ngày 26 tháng 11 năm 2026', true),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const gaps = [...frameGaps(sources, 'notice'), ...noticeGaps(sources), ...chairGaps(sources)];
    const name = inSentence(sources.conference.title);
    const frame = frameTags(sources, 'notice', identity, gaps.length > 0);
    return {
      summary: summaryOf('notice', '').replace(/tổ chức hội nghị$/, `về việc tổ chức ${name}`),
      gaps,
      warnings: [...recipientWarnings(sources, 'notice', identity), ...dayWarnings(sources, identity)],
      scope: paperScope(sources, 'notice', identity, gaps, {
        ...shownTags(frame, ['Thời gian', 'Địa điểm', 'Chủ đề', 'Cách thức tham dự', 'Chủ trì']),
        'Tên hội nghị trong câu': shown(name),
        'Các nhóm nội dung': topicTags(sources),
        'Số phút đến trước': countDigits(sources.settings.terms.arriveMinutes),
        'Hạn công bố': publicationDayWords(sources),
      }),
    };
  },
};
