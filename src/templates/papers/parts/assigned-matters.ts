import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { isPassedOn } from '../../../domain/petitions/matter-fate';
import { hasOwnProcedure, isOpen } from '../../../domain/petitions/petition';
import type { PaperGap } from '../../../register/papers/paper-report';
import type { Petition } from '../../../register/tables/petitions';
import { dateWords, shortDate } from '../../words/wording';
import type { PaperSources } from '../paper-sources';
import { competentBody } from './competent-body';
import { type PetitionRow, petitionGap } from './petition-rows';

/** What the chair did with a matter, as minutes and conclusion say it; each word comes from a cell of its row. */

/**
 * The promised day of the solution; the due day of an answer promises nothing, and an open matter cannot have been
 * promised for a day before the conference.
 */
function promisedDay(
  { conference: { date } }: PaperSources,
  { promisedOn, status }: Petition,
): CalendarDate | null {
  const isPast = date !== null && promisedOn !== null && promisedOn < date;
  return isPast && isOpen(status ?? 'received') ? null : promisedOn;
}

/** The same in a cell of a table. */
export function deadlineWords(sources: PaperSources, petition: Petition): string {
  const day = promisedDay(sources, petition);
  return day === null ? '' : shortDate(day);
}

/** A matter that a unit of the commune has to settle. */
export const isAssigned = (petition: Petition): boolean =>
  !hasOwnProcedure(petition) && !isPassedOn(petition);

/** `giao Phòng Kinh tế giải quyết, hoàn thành chậm nhất ngày …`; '' while a cell of it is blank. */
export function decisionWords(sources: PaperSources, petition: Petition): string {
  if (hasOwnProcedure(petition)) {
    const body = competentBody(sources, petition);
    if (petition.status === 'declined')
      return 'hướng dẫn người nêu gửi đơn đến cơ quan có thẩm quyền để được giải quyết theo quy định';
    return petition.status === 'transferred' && body !== ''
      ? `chuyển ${body} giải quyết theo quy định của pháp luật`
      : '';
  }
  if (isPassedOn(petition)) {
    const body = competentBody(sources, petition);
    return body === '' || petition.authority === 'commune'
      ? ''
      : `tiếp thu, chuyển ${body} xem xét, giải quyết theo thẩm quyền`;
  }
  const day = promisedDay(sources, petition);
  return petition.unit === '' || day === null
    ? ''
    : `giao ${petition.unit} giải quyết, hoàn thành chậm nhất ${dateWords(day)}`;
}

/** The cells that `decisionWords` lacks. */
export function decisionGaps(sources: PaperSources, row: PetitionRow): readonly PaperGap[] {
  const { values } = row;
  if (decisionWords(sources, values) !== '') return [];
  if (hasOwnProcedure(values)) return [petitionGap(row, values.status === 'transferred' ? 'unit' : 'status')];
  if (isPassedOn(values)) return [petitionGap(row, values.authority === 'commune' ? 'authority' : 'unit')];
  // What is closed was answered, and the minutes need the words.
  if (!isOpen(values.status ?? 'received')) return [petitionGap(row, 'answeredInHall')];
  return [
    ...(values.unit === '' ? [petitionGap(row, 'unit')] : []),
    ...(promisedDay(sources, values) === null ? [petitionGap(row, 'promisedOn')] : []),
  ];
}
