import { type AgendaItem, agenda } from '../../register/agenda';
import { section, value } from '../tags';
import type { PaperForm, PaperSources, SourceRow } from './paper-form';
import { wholeConference } from './paper-form';
import { conferenceGap, frameGaps, frameTags, recipientWarnings } from './paper-frame';

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

function gapsOf(sources: PaperSources) {
  const { conference } = sources;
  const items = inAgendaOrder(sources.agenda);
  return [
    ...frameGaps(sources, 'agenda'),
    ...(conference.date === null ? [conferenceGap(sources, 'date')] : []),
    ...(conference.startTime === '' ? [conferenceGap(sources, 'startTime')] : []),
    ...(conference.venue === '' ? [conferenceGap(sources, 'venue')] : []),
    ...(items.length === 0 ? [{ tab: agenda.tab, row: '', field: 'content' }] : []),
    // Each item begins when the one before it ends.
    ...items.slice(1).flatMap(({ values }, index) => {
      const before = items[index]?.values.until ?? '';
      return before === values.from ? [] : [{ tab: agenda.tab, row: values.id, field: 'from' }];
    }),
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
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const gaps = gapsOf(sources);
    return {
      summary: `Chương trình ${sources.conference.title}`,
      gaps,
      warnings: recipientWarnings(sources, 'agenda', identity),
      scope: {
        ...frameTags(sources, 'agenda', identity, gaps.length > 0),
        'Chương trình': inAgendaOrder(sources.agenda).map(({ values, added }) => ({
          ...added,
          Giờ: hours(values),
          'Nội dung': values.content,
          'Người thực hiện': values.person,
          'Ghi chú': values.note,
        })),
      },
    };
  },
};
