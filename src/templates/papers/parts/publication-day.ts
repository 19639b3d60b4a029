import { publicationDeadlines } from '../../../domain/calendar/deadlines';
import { fixedDateOf } from '../../../domain/conference/conference';
import { localGovernmentLaw2025 } from '../../../domain/conference/law-days';
import { dateWords } from '../../words/wording';
import type { PaperSources } from '../paper-sources';

/**
 * The last day for the results as every paper states it: the legal one (Law 72/2025, Article 43); '' for a conference
 * before that law.
 */
export function publicationDayWords({ conference, calendar, settings }: PaperSources): string {
  const date = fixedDateOf(conference);
  if (date === null || date < localGovernmentLaw2025) return '';
  return dateWords(publicationDeadlines(date, calendar, settings.terms.publicationDays).legal);
}
