import { datePartsOf } from '../../../domain/calendar/calendar-date';
import { type Tags, value } from '../../tags';
import { invitationNumberWords, paperDateWords } from '../../words/wording';
import { type PaperRequest, paperForm } from '../paper-form';
import { annexNumberTag } from '../parts/annexes';
import { countUnlessNone, guestsOf, listGaps } from './hall-order';
import { peopleList } from './people-list';

export const guestsTags = {
  'Số phụ lục': annexNumberTag('guests'),
  'Nhóm đại biểu': peopleList(guestsOf, () => ''),
  'Số người mời': value('', '120', ({ sources }) => countUnlessNone(guestsOf(sources).length)),
  'Giấy mời kèm theo': value(
    'Hội nghị',
    'Giấy mời số 05/GM-UBND ngày 06 tháng 11 năm 2026',
    ({ sources: { conference, settings, today } }) => {
      const number = invitationNumberWords(conference, settings.office);
      return `Giấy mời số ${number} ${paperDateWords(conference.invitationDate, datePartsOf(today))}`;
    },
  ),
} satisfies Tags<PaperRequest>;

/** The people invited, as an annex of the invitation (sample form 2.1); phones are left out. */
export const guestsPaper = paperForm<PaperRequest>({
  kind: 'guests',
  needs: ['attendees', 'villages'],
  facts: (request) => request,
  tags: guestsTags,
  summary: ({ conference }) => `Danh sách đại biểu mời dự ${conference.title}`,
  gaps: ({ sources }) => listGaps(sources),
});
