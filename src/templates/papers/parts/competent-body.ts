import { inForce } from '../../../domain/conference/conference';
import type { Petition } from '../../../register/tables/petitions';
import type { PaperSources } from '../paper-sources';

/**
 * Who may settle a matter. A unit that is none of the commune's own is the body itself; a matter of the province that
 * one of the commune's own units follows goes to the superior of the settings. '' where nobody is named.
 */
export function competentBody({ settings, today }: PaperSources, petition: Petition): string {
  if (petition.authority === 'commune') return settings.office.name;
  const isOwn = settings.units.some(({ name }) => name === petition.unit);
  if (petition.unit !== '' && !isOwn) return petition.unit;
  return petition.authority === 'province' ? (inForce(settings.papers.superiors, today)[0]?.text ?? '') : '';
}
