import { inForce } from '../../../domain/conference/conference';
import type { Petition } from '../../../register/tables/petitions';
import type { PaperSources } from '../paper-sources';

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
