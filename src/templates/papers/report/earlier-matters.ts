import { isOpen } from '../../../domain/petitions/petition';
import { countPetitions, isCounted } from '../../../domain/petitions/petition-count';
import { countDigits, shareWords } from '../../words/number-words';
import type { PaperSources } from '../paper-sources';
import type { PetitionRow } from '../parts/petition-rows';

/** Matters of earlier conferences: all of the latest year, and the open ones of the years before. */
export function earlierRows({ earlierPetitions, conference }: PaperSources): readonly PetitionRow[] {
  const { year, date } = conference;
  const before = earlierPetitions.filter(({ values }) => {
    if (!isCounted(values) || values.originYear === null || year === null) return false;
    const cameFirst = values.receivedOn !== null && date !== null && values.receivedOn < date;
    return values.originYear < year || (values.originYear === year && cameFirst);
  });
  const last = Math.max(...before.map(({ values }) => values.originYear ?? 0));
  return before.filter(({ values }) => values.originYear === last || isOpen(values.status ?? 'received'));
}

/** Progress of the matters of earlier conferences; '' if the register holds none. */
export function earlierWords(rows: readonly PetitionRow[]): string {
  if (rows.length === 0) return '';
  const { matters, groups } = countPetitions(rows.map(({ values }) => values));
  const parts = [
    groups.resolved > 0
      ? `đã giải quyết ${countDigits(groups.resolved)} (${shareWords(groups.resolved, matters)})`
      : '',
    groups['in-progress'] > 0 ? `đang giải quyết ${countDigits(groups['in-progress'])}` : '',
    groups.unresolved > 0 ? `chưa giải quyết ${countDigits(groups.unresolved)}` : '',
    groups.explained > 0 ? `giải trình ${countDigits(groups.explained)}` : '',
  ].filter((part) => part !== '');
  return `Kiến nghị của các kỳ trước: ${countDigits(matters)} nội dung; ${parts.join(', ')}.`;
}
