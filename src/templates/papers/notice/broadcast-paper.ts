import { fixedDateOf } from '../../../domain/conference/conference';
import type { TagScope } from '../../document-engine';
import { optional, scopeOf, type Tags, value } from '../../tags';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { countWords, spokenNumbers, spokenText } from '../../words/spoken-words';
import { dateWords, meetingTimeWords } from '../../words/wording';
import { type PaperRequest, paperForm } from '../paper-form';
import { blank } from '../parts/blank';
import { dayWarnings, noticeGaps } from '../parts/paper-checks';
import { broadcastParagraphs, mostSpokenWords } from './broadcast-words';
import { clusterWords, isWholeCommune } from './scope-words';

/** As read aloud: abbreviations in full, numbers in words if the setting says so. */
function spoken({ sources: { settings } }: PaperRequest, text: string): string {
  const words = withoutEndSign(spokenText(text));
  return settings.papers.spokenNumbers ? spokenNumbers(words) : words;
}

function timeWords({ conference }: PaperRequest['sources']): string {
  const date = fixedDateOf(conference);
  return date ? meetingTimeWords(date, conference.startTime) : '';
}

/** The commune, after the villages where the conference is for some of them. */
function whoseConference({ settings: { office }, conference: { scope } }: PaperRequest): string {
  const commune = office.name.replace(/^Ủy ban nhân dân /i, '');
  return isWholeCommune(scope) ? commune : `${clusterWords(scope)}, ${commune}`;
}

export const broadcastTags = {
  'Nhân dân nơi nào': value('Cấu hình', 'xã Hoằng Trung', (paper) => spoken(paper, whoseConference(paper))),
  'Tên cơ quan': value('Cấu hình', 'Ủy ban nhân dân xã Hoằng Trung', (paper) =>
    spoken(paper, paper.settings.office.name),
  ),
  'Thời gian đọc': value('Hội nghị', '07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026', (paper) =>
    spoken(paper, timeWords(paper.sources)),
  ),
  'Địa điểm đọc': value('Hội nghị', 'hội trường Ủy ban nhân dân xã', (paper) =>
    spoken(paper, inSentence(paper.conference.venue)),
  ),
  'Tên hội nghị đọc': value('Hội nghị', 'hội nghị đối thoại năm 2026', (paper) =>
    spoken(paper, inSentence(paper.conference.title)),
  ),
  'Nội dung đọc': value('Hội nghị', 'Xây dựng nông thôn mới', (paper) =>
    spoken(paper, inSentence(paper.conference.topic)),
  ),
  'Cách thức đọc': value('Hội nghị', 'tham dự trực tiếp tại hội trường', (paper) =>
    spoken(paper, inSentence(paper.conference.howToAttend)),
  ),
  'Hạn đọc': optional('Hội nghị', 'ngày 10 tháng 11 năm 2026', (paper) => {
    const { opinionsBy } = paper.conference;
    return opinionsBy ? spoken(paper, dateWords(opinionsBy)) : '';
  }),
} satisfies Tags<PaperRequest>;

/** Number of spoken words, including the fixed sentences. */
function spokenLength(values: TagScope): number {
  const text = broadcastParagraphs
    .join(' ')
    .replace(/\{\{[#/^][^}]*\}\}/g, '')
    .replace(/\{\{([^}]*)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  return countWords(text);
}

/** The notice for the loudspeakers: plain words, not a form of Decree 30. */
export const broadcastPaper = paperForm<PaperRequest>({
  kind: 'broadcast',
  needs: [],
  facts: (request) => request,
  tags: broadcastTags,
  summary: ({ conference }) => `Lời phát thanh về ${inSentence(conference.title)}`,
  gaps: ({ sources }) => noticeGaps(sources),
  warnings: (paper) => {
    const words = spokenLength(scopeOf(broadcastTags, paper, blank));
    return [
      ...(words > mostSpokenWords ? [{ kind: 'too-long' as const, words, most: mostSpokenWords }] : []),
      ...dayWarnings(paper.sources, paper.identity),
    ];
  },
});
