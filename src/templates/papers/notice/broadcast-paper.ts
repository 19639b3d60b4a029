import { fixedDateOf } from '../../../domain/conference/conference';
import type { PaperWarning } from '../../../register/papers/paper-report';
import { value } from '../../declared-tags';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { countWords, spokenNumbers, spokenText } from '../../words/spoken-words';
import { dateWords, meetingTimeWords } from '../../words/wording';
import type { PaperForm, PaperSources } from '../paper-form';
import { wholeConference } from '../paper-form';
import { shown } from '../parts/blank';
import { frameGaps } from '../parts/frame';
import { dayWarnings, noticeGaps } from '../parts/paper-checks';
import { paperScope } from '../parts/paper-scope';
import { broadcastParagraphs, mostSpokenWords } from './broadcast-words';

function spokenTags(sources: PaperSources): Readonly<Record<string, string>> {
  const { conference, settings } = sources;
  const read = (text: string): string => {
    const spoken = withoutEndSign(spokenText(text));
    return settings.papers.spokenNumbers ? spokenNumbers(spoken) : spoken;
  };
  const date = fixedDateOf(conference);
  return {
    'Tên xã': shown(read(settings.office.name.replace(/^Ủy ban nhân dân /i, ''))),
    'Tên cơ quan': shown(read(settings.office.name)),
    'Thời gian đọc': shown(date ? read(meetingTimeWords(date, conference.startTime)) : ''),
    'Địa điểm đọc': shown(read(inSentence(conference.venue))),
    'Tên hội nghị đọc': shown(read(inSentence(conference.title))),
    'Nội dung đọc': shown(read(inSentence(conference.topic))),
    'Cách thức đọc': shown(read(inSentence(conference.howToAttend))),
    'Hạn đọc': conference.opinionsBy ? read(dateWords(conference.opinionsBy)) : '',
  };
}

/** How many words are read, the sentences around the values included. */
function spokenLength(tags: Readonly<Record<string, string>>): number {
  const text = broadcastParagraphs
    .join(' ')
    .replace(/\{\{[#/^][^}]*\}\}/g, '')
    .replace(/\{\{([^}]*)\}\}/g, (_, name: string) => tags[name] ?? '');
  return countWords(text);
}

/** The notice as it is read on the loudspeakers: plain words, no form of Decree 30. */
export const broadcastPaper: PaperForm = {
  kind: 'broadcast',
  needs: [],
  tags: [
    value('Cấu hình', 'Tên xã', 'xã Hoằng Trung'),
    value('Hội nghị', 'Thời gian đọc', '07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026'),
    value('Hội nghị', 'Địa điểm đọc', 'hội trường Ủy ban nhân dân xã'),
    value('Hội nghị', 'Tên hội nghị đọc', 'hội nghị đối thoại năm 2026'),
    value('Hội nghị', 'Nội dung đọc', 'Xây dựng nông thôn mới'),
    value('Hội nghị', 'Cách thức đọc', 'tham dự trực tiếp tại hội trường'),
    value('Hội nghị', 'Hạn đọc', 'ngày 10 tháng 11 năm 2026', true),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const gaps = [...frameGaps(sources, 'broadcast'), ...noticeGaps(sources)];
    const spoken = spokenTags(sources);
    const words = spokenLength(spoken);
    const tooLong: readonly PaperWarning[] =
      words > mostSpokenWords ? [{ kind: 'too-long', words, most: mostSpokenWords }] : [];
    return {
      summary: `Lời phát thanh về ${inSentence(sources.conference.title)}`,
      gaps,
      warnings: [...tooLong, ...dayWarnings(sources, identity)],
      scope: paperScope(sources, 'broadcast', identity, gaps, spoken),
    };
  },
};
