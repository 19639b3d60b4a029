import { datePartsOf } from '../../../domain/calendar/calendar-date';
import { fixedDateOf } from '../../../domain/conference/conference';
import { type MadePaperCode, paperSymbol } from '../../../register/papers/paper-kinds';
import type { Paper } from '../../../register/tables/papers';
import { numberAndSymbol, paperDateWords } from '../../words/wording';
import type { PaperIdentity, PaperSources } from '../paper-sources';

/** The paper in force: the last registered one that was not replaced. */
export const paperInForce = (
  papers: readonly Paper[],
  kind: Paper['kind'],
  subject = '',
): Paper | undefined =>
  papers
    .filter((paper) => paper.kind === kind && paper.subject === subject && paper.state !== 'replaced')
    .slice(-1)[0];

/** `số 05/BB-UBND ngày 16 tháng 11 năm 2026`; blanks to write in while there is no number. */
export function numberAndDateWords(
  { conference, settings, today }: PaperSources,
  kind: MadePaperCode,
  paper: PaperIdentity | undefined,
): string {
  const number = numberAndSymbol(paper?.number ?? '', paperSymbol(kind, settings.office));
  // Minutes are of the day of the conference.
  const date = paper?.date ?? (kind === 'minutes' ? fixedDateOf(conference) : null);
  return `số ${number} ${paperDateWords(date, datePartsOf(today))}`;
}

/** The line under the title of an annex (sample form 2.1); `name` is the kind in Decree 30, such as `Báo cáo`. */
export const annexReferenceOf = (
  sources: PaperSources,
  kind: MadePaperCode,
  name: string,
  paper: PaperIdentity | undefined,
): string =>
  `(Kèm theo ${name} ${numberAndDateWords(sources, kind, paper)} của ${sources.settings.office.name})`;

/** The same for a separate paper that is registered. */
export const annexReference = (sources: PaperSources, kind: MadePaperCode, name: string): string =>
  annexReferenceOf(sources, kind, name, paperInForce(sources.papers, kind));
