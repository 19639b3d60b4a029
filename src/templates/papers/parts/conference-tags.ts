import { publicationDeadlines } from '../../../domain/calendar/deadlines';
import { fixedDateOf } from '../../../domain/conference/conference';
import { localGovernmentLaw2025 } from '../../../domain/conference/law-days';
import type { Conference } from '../../../register/tables/conferences';
import { type Tags, value } from '../../tags';
import { inSentence } from '../../words/in-sentence';
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

type Named = { readonly conference: Pick<Conference, 'title' | 'venue'> };

export const titleInSentence = {
  'Tên hội nghị trong câu': value('Hội nghị', 'hội nghị đối thoại năm 2026', ({ conference }) =>
    inSentence(conference.title),
  ),
} satisfies Tags<Named>;

export const venueInSentence = {
  'Địa điểm': value('Hội nghị', 'hội trường Ủy ban nhân dân xã', ({ conference }) =>
    inSentence(conference.venue),
  ),
} satisfies Tags<Named>;
