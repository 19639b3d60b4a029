import { agendaFlaws } from '../../../domain/conference/agenda-check';
import type { PaperGap } from '../../../register/papers/paper-report';
import { type AgendaItem, agenda } from '../../../register/tables/agenda';
import { section, value } from '../../declared-tags';
import { withoutEndSign } from '../../words/in-sentence';
import { countDigits } from '../../words/number-words';
import type { PaperForm, PaperSources, SourceRow } from '../paper-form';
import { wholeConference } from '../paper-form';
import { shown, shownTags } from '../parts/blank';
import { frameGaps, frameTags, recipientWarnings } from '../parts/frame';
import { blankCells, dayWarnings } from '../parts/paper-checks';
import { paperScope } from '../parts/paper-scope';

/** `07h30`, as schedules print clock times. */
const clock = (time: string): string => time.replace(':', 'h');

const hours = ({ from, until }: AgendaItem): string =>
  [from, until]
    .filter((time) => time !== '')
    .map(clock)
    .join(' - ');

/** In the order in which they are held. */
export function inAgendaOrder(rows: readonly SourceRow<AgendaItem>[]): readonly SourceRow<AgendaItem>[] {
  const before = (one: AgendaItem, other: AgendaItem): number =>
    one.from < other.from ? -1 : one.from > other.from ? 1 : (one.order ?? 0) - (other.order ?? 0);
  return [...rows].sort((one, other) => before(one.values, other.values));
}

/** The items must follow one another inside the session; each flaw names the cell to look at. */
function gapsOf(sources: PaperSources): readonly PaperGap[] {
  const { conference } = sources;
  const items = sources.agenda.map(({ values }) => values);
  const flaws = agendaFlaws(items, conference);
  return [
    ...frameGaps(sources, 'agenda'),
    ...blankCells(sources, ['date', 'startTime', 'venue']),
    ...(items.length === 0 ? [{ tab: agenda.tab, row: '', field: 'content' }] : []),
    ...flaws.map(({ kind, id }) => ({
      tab: agenda.tab,
      row: id,
      field: kind === 'backwards' || kind === 'after-end' ? 'until' : 'from',
    })),
  ];
}

/** The agenda of the half-day (sample form 1.4 of Decree 30). */
export const agendaPaper: PaperForm = {
  kind: 'agenda',
  needs: ['agenda'],
  tags: [
    section('Chương trình', 'Chương trình', 'mỗi mục một dòng trong bảng'),
    value('Chương trình', 'Giờ', '07h30 - 08h00'),
    value('Chương trình', 'Nội dung', 'Phát biểu khai mạc'),
    value('Chương trình', 'Người thực hiện', 'Chủ trì', true),
    value('Chương trình', 'Ghi chú', '', true),
    value('Cấu hình', 'Số phút phát biểu', '05'),
    value('Cấu hình', 'Nội quy', 'Mỗi lượt phát biểu nêu đúng trọng tâm.', true),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const gaps = gapsOf(sources);
    return {
      summary: `Chương trình ${sources.conference.title}`,
      gaps,
      warnings: [...recipientWarnings(sources, 'agenda', identity), ...dayWarnings(sources, identity)],
      scope: paperScope(sources, 'agenda', identity, gaps, {
        ...shownTags(frameTags(sources, 'agenda', identity, gaps.length > 0), ['Thời gian', 'Địa điểm']),
        'Số phút phát biểu': countDigits(sources.settings.papers.speakingMinutes),
        'Nội quy': withoutEndSign(sources.settings.papers.houseRules),
        'Chương trình': inAgendaOrder(sources.agenda).map(({ values, added }) => ({
          ...added,
          Giờ: shown(hours(values)),
          'Nội dung': shown(values.content),
          'Người thực hiện': values.person,
          'Ghi chú': values.note,
        })),
      }),
    };
  },
};
