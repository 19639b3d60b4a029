import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { inForce } from '../../../domain/conference/conference';
import { lastDayOfDistricts } from '../../../domain/conference/law-days';
import type { Authority } from '../../../domain/petitions/petition';
import type { PaperKindCode } from '../../../register/papers/paper-kinds';
import type { PaperGap } from '../../../register/papers/paper-report';
import { authorityLabels, type Petition } from '../../../register/tables/petitions';
import type { PaperSources } from '../paper-sources';
import { blank } from './blank';
import { settingGap } from './frame';
import { type PetitionRow, petitionGap } from './petition-rows';

/**
 * The body competent for a matter. A unit outside the commune is itself the body; a provincial matter assigned to a
 * unit of the commune goes to the superior from the settings. '' if none is named.
 */
export function competentBody({ settings, today }: PaperSources, petition: Petition): string {
  if (petition.authority === 'commune') return settings.office.name;
  const isOwn = settings.units.some(({ name }) => name === petition.unit);
  if (petition.unit !== '' && !isOwn) return petition.unit;
  return petition.authority === 'province' ? (inForce(settings.papers.superiors, today)[0]?.text ?? '') : '';
}

/** The body to which the matter of such a paper has to be passed on; undefined for other papers and unread matters. */
export function bodyOfPaper(
  { kind, subject }: { readonly kind: PaperKindCode | null; readonly subject: string },
  sources: PaperSources,
): string | undefined {
  if (kind !== 'transfer' && kind !== 'slip') return undefined;
  const matter = [...sources.petitions, ...sources.earlierPetitions].find(
    ({ values }) => values.id === subject,
  );
  return matter && competentBody(sources, matter.values);
}

/** The level of an authority, as the offices of that day were: above the commune there were two. */
export const levelWords = (authority: Authority, on: CalendarDate): string =>
  authority === 'province' && on <= lastDayOfDistricts ? 'Cấp huyện, tỉnh' : authorityLabels[authority];

/** `Ủy ban nhân dân tỉnh` without the name of the province, as set-up writes it. */
const isUnnamedBody = (body: string): boolean => /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã)$/iu.test(body);

/** The addressee of a letter; a blank for the name that the office has not typed. */
export const addresseeWords = (body: string): string => (isUnnamedBody(body) ? `${body} ${blank}` : body);

/** The cell that names the body without its place: of a matter, or of the settings. */
export function addresseeGaps(
  bodies: readonly string[],
  rows: readonly PetitionRow[] = [],
): readonly PaperGap[] {
  const unnamed = bodies.filter(isUnnamedBody);
  if (unnamed.length === 0) return [];
  const typed = rows.filter(({ values }) => unnamed.includes(values.unit));
  return typed.length > 0 ? typed.map((row) => petitionGap(row, 'unit')) : [settingGap('superior')];
}
