import { isCommitteePost } from '../../../domain/conference/committee-post';
import { hasOwnProcedure } from '../../../domain/petitions/petition';
import type { PaperGap } from '../../../register/papers/paper-report';
import { conferences } from '../../../register/tables/conferences';
import { addedColumns, condition, list, optional, type Tags, tagsOf, value } from '../../tags';
import { withoutEndSign } from '../../words/in-sentence';
import { countDigits, pointLetter } from '../../words/number-words';
import { timeWords } from '../../words/wording';
import { agendaItems, itemGaps } from '../agenda/agenda-order';
import { type PaperRequest, paperForm } from '../paper-form';
import { blank } from '../parts/blank';
import { figureGaps, turnWarnings } from '../parts/conference-figures';
import { conferenceGap } from '../parts/frame';
import { absenceWords, type Hall, hallOf, presentCount, presentTags, rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { denunciationCount, distinctGaps, matterRows, withStop } from '../parts/petition-rows';
import { answerGaps, answerWords, remarkWords, type SpokenTurn, spokenTurns } from './spoken-turns';

interface MinutesFacts extends PaperRequest {
  readonly hall: Hall;
  readonly turns: readonly SpokenTurn[];
  /** Only their number is printed. */
  readonly denunciations: number;
}

export const minutesTags = {
  'Giờ bắt đầu thực tế': value(conferences.tab, '07 giờ 35 phút', ({ conference }) =>
    timeWords(conference.actualStart),
  ),
  'Giờ kết thúc thực tế': value(conferences.tab, '11 giờ 20 phút', ({ conference }) =>
    timeWords(conference.actualEnd),
  ),
  'Số đại biểu có mặt': value('', '35', ({ hall }) => presentCount(hall.delegates)),
  ...tagsOf(({ hall }: MinutesFacts) => hall, presentTags),
  'Số vắng': value('', '03 người (có lý do: 02; không có lý do: 01)', ({ hall }) => absenceWords(hall.all)),
  'Diễn biến': list(
    'Chương trình',
    'mỗi mục của chương trình một dòng',
    ({ sources }: MinutesFacts) => agendaItems(sources),
    {
      'Nội dung': value('Chương trình', 'Phát biểu khai mạc', ({ values }) => values.content),
      'Người thực hiện': optional('Chương trình', 'Chủ trì', ({ values }) => values.person),
    },
    addedColumns,
  ),
  'Lượt phát biểu': list(
    'Phát biểu',
    'mỗi lượt một mục, theo thứ tự phát biểu',
    ({ turns, sources }: MinutesFacts) => turns.map((turn) => ({ ...turn, sources })),
    {
      'Thứ tự lượt': value('Phát biểu', '01', (_turn, index) => countDigits(index + 1)),
      'Người phát biểu': value('Phát biểu', 'Ông Nguyễn Văn An, thôn Trung Hậu', ({ who }) => who),
      'Ghi nhận của chủ tọa': optional('Phát biểu', 'Chủ tọa nhắc nhở phát biểu sai quy chế.', (turn) =>
        remarkWords(turn, blank),
      ),
      'Nội dung phát biểu': list(
        'Kiến nghị',
        'mỗi nội dung một điểm',
        ({ matters, sources }: SpokenTurn & Pick<PaperRequest, 'sources'>) =>
          matters.map((matter, index, { length }) => ({
            ...matter,
            answer: answerWords(sources, matter.values),
            point: length > 1 ? `${pointLetter(index)}) ` : '',
          })),
        {
          Điểm: optional('', 'a) ', ({ point }) => point),
          'Nội dung kiến nghị': value('Kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.', ({ values }) =>
            withStop(values.content),
          ),
          'Phần trả lời': value(
            '',
            'Trả lời của Phạm Dũng: Đã bố trí vốn trong năm.',
            ({ answer, values }) =>
              answer || `${hasOwnProcedure(values) ? 'Hướng dẫn, xử lý' : 'Trả lời'}: ${blank}.`,
          ),
        },
        addedColumns,
      ),
    },
  ),
  'Có kiến nghị': condition(
    'Kiến nghị',
    'phần chỉ in khi sổ có kiến nghị của hội nghị',
    ({ sources }) => matterRows(sources).length > 0,
  ),
  'Nội dung xử lý riêng': condition(
    '',
    'phần chỉ in khi có nội dung tố cáo',
    ({ denunciations }) => denunciations > 0,
  ),
  'Số nội dung xử lý riêng': optional('', '01', ({ denunciations }) => countDigits(denunciations)),
  'Kết luận của chủ trì': value(conferences.tab, 'Giao các đơn vị giải quyết dứt điểm.', ({ conference }) =>
    withStop(conference.conclusion),
  ),
  'Thông qua biên bản': value(conferences.tab, '100% người dự nhất trí', ({ conference }) =>
    withoutEndSign(conference.adoption),
  ),
  'Dấu của chủ tọa': condition('', 'phần chỉ in khi chủ tọa là lãnh đạo Ủy ban nhân dân', ({ conference }) =>
    isCommitteePost(conference.chairTitle),
  ),
  'Dấu của đồng chủ tọa': condition(
    '',
    'phần chỉ in khi chỉ đồng chủ tọa là lãnh đạo Ủy ban nhân dân',
    ({ conference }) => !isCommitteePost(conference.chairTitle) && isCommitteePost(conference.coChairTitle),
  ),
  'Người chủ trì': value(conferences.tab, 'Lê Văn Tý', ({ conference }) => conference.chair),
  'Người đồng chủ trì': optional(conferences.tab, 'Trần Thị Thử', ({ conference }) => conference.coChair),
  'Người ghi biên bản': value(conferences.tab, 'Nguyễn Thị Dần', ({ conference }) => conference.secretary),
} satisfies Tags<MinutesFacts>;

function timeGaps({ sources }: MinutesFacts): readonly PaperGap[] {
  const { actualStart, actualEnd } = sources.conference;
  return actualEnd !== '' && actualStart !== '' && actualEnd <= actualStart
    ? [conferenceGap(sources, 'actualEnd')]
    : [];
}

/** The minutes of the conference (sample form 1.9 of Decree 30). */
export const minutesPaper = paperForm<MinutesFacts>({
  kind: 'minutes',
  needs: ['agenda', 'attendees', 'petitions', 'turns'],
  facts: (request) => ({
    ...request,
    hall: hallOf(request.sources),
    turns: spokenTurns(request.sources),
    denunciations: denunciationCount(request.sources),
  }),
  tags: minutesTags,
  needsOfFrame: ['Chủ trì', 'Thư ký', 'Địa điểm', 'Ngày tổ chức'],
  summary: ({ conference }) => `Biên bản ${conference.title}`,
  gaps: (facts) => [
    ...blankCells(facts.sources, [
      'date',
      'venue',
      'chair',
      'secretary',
      'actualStart',
      'actualEnd',
      'conclusion',
      'adoption',
    ]),
    ...timeGaps(facts),
    ...rollGaps(facts.sources),
    ...itemGaps(facts.sources, ['content']),
    ...distinctGaps([...figureGaps(facts.sources), ...answerGaps(facts.sources, facts.turns)]),
  ],
  warnings: ({ sources }) => turnWarnings(sources),
});
