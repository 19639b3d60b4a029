import { agendaFlaws } from '../../../domain/conference/agenda-check';
import type { PaperWarning } from '../../../register/papers/paper-report';
import { type AgendaItem, agenda } from '../../../register/tables/agenda';
import { addedColumns, list, optional, type Tags, value } from '../../tags';
import { withoutEndSign } from '../../words/in-sentence';
import { countDigits } from '../../words/number-words';
import { type PaperRequest, paperForm } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { blankCells, dayWarnings } from '../parts/paper-checks';
import { agendaItems, itemGaps } from './agenda-order';

/** `07h30 - 08h00`, as schedules print clock times. */
const hours = ({ from, until }: AgendaItem): string =>
  [from, until]
    .filter((time) => time !== '')
    .map((time) => time.replace(':', 'h'))
    .join(' - ');

export const agendaTags = {
  'Chương trình': list(
    'Chương trình',
    'mỗi mục một dòng trong bảng',
    ({ sources }: PaperRequest) => agendaItems(sources),
    {
      Giờ: value('Chương trình', '07h30 - 08h00', ({ values }) => hours(values)),
      'Nội dung': value('Chương trình', 'Phát biểu khai mạc', ({ values }) => values.content),
      'Người thực hiện': optional('Chương trình', 'Chủ trì', ({ values }) => values.person),
      // The material of the item; the office's own notes are never printed.
      'Ghi chú': optional('Chương trình', 'Báo cáo kinh tế - xã hội', ({ values }) => values.material),
    },
    addedColumns,
  ),
  'Số phút phát biểu': value('Cấu hình', '05', ({ settings }) =>
    countDigits(settings.papers.speakingMinutes),
  ),
  'Nội quy': optional('Cấu hình', 'Mỗi lượt phát biểu nêu đúng trọng tâm.', ({ settings }) =>
    withoutEndSign(settings.papers.houseRules),
  ),
} satisfies Tags<PaperRequest>;

const isReception = ({ content }: AgendaItem): boolean => /đón tiếp|điểm danh|đón đại biểu/i.test(content);

/** The first item after the reception begins when letters and notice say that the conference begins. */
function openingWarnings(sources: PaperSources): readonly PaperWarning[] {
  const { startTime } = sources.conference;
  const opens = agendaItems(sources).find(({ values }) => !isReception(values))?.values.from ?? '';
  return opens === '' || startTime === '' || opens <= startTime
    ? []
    : [{ kind: 'opens-late', opens, startTime }];
}

/** The agenda of the half-day (sample form 1.4 of Decree 30). */
export const agendaPaper = paperForm<PaperRequest>({
  kind: 'agenda',
  needs: ['agenda'],
  facts: (request) => request,
  tags: agendaTags,
  needsOfFrame: ['Thời gian', 'Địa điểm'],
  summary: ({ conference }) => `Chương trình ${conference.title}`,
  // The items must follow one another inside the conference; each flaw names the cell to look at.
  gaps: ({ sources }) => [
    ...blankCells(sources, ['date', 'startTime', 'venue']),
    ...itemGaps(sources, ['from', 'content']),
    ...agendaFlaws(
      sources.agenda.map(({ values }) => values),
      sources.conference,
    ).map(({ kind, id }) => ({
      tab: agenda.tab,
      row: id,
      field: kind === 'backwards' || kind === 'after-end' ? 'until' : 'from',
    })),
  ],
  warnings: ({ sources, identity }) => [...dayWarnings(sources, identity), ...openingWarnings(sources)],
});
