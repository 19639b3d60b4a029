import type { PaperGap } from '../../../register/papers/paper-report';
import { conferences } from '../../../register/tables/conferences';
import { section, value } from '../../declared-tags';
import { countDigits } from '../../words/number-words';
import { timeWords } from '../../words/wording';
import { inAgendaOrder } from '../agenda/agenda-paper';
import { type PaperForm, type PaperSources, wholeConference } from '../paper-form';
import { blank, shown, shownTags } from '../parts/blank';
import { conferenceGap, frameGaps, frameTags, recipientWarnings } from '../parts/frame';
import { absenceWords, hallOf, rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { denunciationCount, withStop } from '../parts/petition-rows';
import { answerGaps, type SpokenTurn, spokenTurns, turnTags } from './spoken-turns';

/** Minutes are signed by the secretary and the chair of the day, so nobody else's name may be missing. */
export const withoutSigner = (gaps: readonly PaperGap[]): readonly PaperGap[] =>
  gaps.filter(({ row }) => !row.startsWith('signer.'));

function gapsOf(sources: PaperSources, turns: readonly SpokenTurn[]): readonly PaperGap[] {
  const { conference } = sources;
  const start = conference.actualStart || conference.startTime;
  return [
    ...withoutSigner(frameGaps(sources, 'minutes')),
    ...blankCells(sources, ['date', 'venue', 'chair', 'secretary', 'actualEnd', 'conclusion']),
    ...(start === '' ? [conferenceGap(sources, 'actualStart')] : []),
    ...(conference.actualEnd !== '' && start !== '' && conference.actualEnd <= start
      ? [conferenceGap(sources, 'actualEnd')]
      : []),
    ...rollGaps(sources),
    ...answerGaps(turns),
  ];
}

/** The minutes of the conference (sample form 1.9 of Decree 30). */
export const minutesPaper: PaperForm = {
  kind: 'minutes',
  needs: ['agenda', 'attendees', 'petitions', 'turns'],
  tags: [
    value(conferences.tab, 'Giờ bắt đầu thực tế', '07 giờ 35 phút'),
    value(conferences.tab, 'Giờ kết thúc thực tế', '11 giờ 20 phút'),
    value('', 'Số đại biểu có mặt', '35'),
    value('', 'Số đại diện Nhân dân có mặt', '60'),
    value('', 'Số thôn có mặt', '12'),
    value('', 'Số vắng', '03 người (có lý do: 02; không có lý do: 01)'),
    section('Chương trình', 'Diễn biến', 'mỗi mục của chương trình một dòng'),
    value('Chương trình', 'Nội dung', 'Phát biểu khai mạc'),
    value('Chương trình', 'Người thực hiện', 'Chủ trì', true),
    section('Phát biểu', 'Lượt phát biểu', 'mỗi lượt một mục, theo thứ tự phát biểu'),
    value('Phát biểu', 'Thứ tự lượt', '01'),
    value('Phát biểu', 'Người phát biểu', 'Ông Nguyễn Văn An, thôn Trung Hậu'),
    value('', 'Ghi nhận của chủ tọa', 'Chủ tọa nhắc nhở phát biểu ngoài trật tự.', true),
    section('Kiến nghị', 'Nội dung phát biểu', 'mỗi nội dung một điểm'),
    value('', 'Điểm', 'a) ', true),
    value('Kiến nghị', 'Nội dung kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.', true),
    value('', 'Phần trả lời', 'Trả lời của Phạm Dũng: Đã bố trí vốn trong năm.'),
    section('', 'Nội dung xử lý riêng', 'phần chỉ in khi có nội dung tố cáo'),
    value('', 'Số nội dung xử lý riêng', '01', true),
    value(conferences.tab, 'Kết luận của chủ trì', 'Giao các đơn vị giải quyết dứt điểm.'),
    value(conferences.tab, 'Người chủ trì', 'Lê Văn Tý'),
    value(conferences.tab, 'Người đồng chủ trì', 'Trần Thị Thử', true),
    value(conferences.tab, 'Người ghi biên bản', 'Nguyễn Thị Dần'),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const { conference } = sources;
    const turns = spokenTurns(sources);
    const gaps = gapsOf(sources, turns);
    const hall = hallOf(sources);
    const frame = frameTags(sources, 'minutes', identity, gaps.length > 0);
    const denunciations = denunciationCount(sources);
    return {
      summary: `Biên bản ${conference.title}`,
      gaps,
      warnings: recipientWarnings(sources, 'minutes', identity),
      scope: {
        ...frame,
        ...shownTags(frame, ['Chủ trì', 'Thư ký', 'Địa điểm', 'Ngày tổ chức']),
        'Giờ bắt đầu thực tế': shown(timeWords(conference.actualStart || conference.startTime)),
        'Giờ kết thúc thực tế': shown(timeWords(conference.actualEnd)),
        'Số đại biểu có mặt': countDigits(hall.delegates.present),
        'Số đại diện Nhân dân có mặt': countDigits(hall.citizens.present),
        'Số thôn có mặt': countDigits(hall.villages),
        'Số vắng': absenceWords(hall.all),
        'Diễn biến': inAgendaOrder(sources.agenda).map(({ values, added }) => ({
          ...added,
          'Nội dung': values.content,
          'Người thực hiện': values.person,
        })),
        'Lượt phát biểu': turnTags(turns),
        'Nội dung xử lý riêng': denunciations > 0,
        'Số nội dung xử lý riêng': countDigits(denunciations),
        'Kết luận của chủ trì': conference.conclusion === '' ? blank : withStop(conference.conclusion),
        'Người chủ trì': shown(conference.chair),
        'Người đồng chủ trì': conference.coChair,
        'Người ghi biên bản': shown(conference.secretary),
      },
    };
  },
};
