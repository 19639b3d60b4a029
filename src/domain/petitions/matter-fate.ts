import { type Authority, hasOwnProcedure, isOpen, type PetitionClass, type PetitionStatus } from './petition';

interface SettledMatter {
  readonly class: PetitionClass | null;
  readonly authority: Authority | null;
  readonly status: PetitionStatus | null;
  readonly answeredInHall: string;
}

/** In the hands of another authority. */
export const isPassedOn = ({ authority, status }: Pick<SettledMatter, 'authority' | 'status'>): boolean =>
  (authority !== null && authority !== 'commune') || status === 'transferred';

/** What became of a matter; each matter has exactly one. */
export type MatterFate = 'answered-in-hall' | 'continuing' | 'closed' | 'passed-on' | 'own-procedure';

export function fateOf(petition: SettledMatter): MatterFate {
  if (hasOwnProcedure(petition)) return 'own-procedure';
  const isUnsettled = isOpen(petition.status ?? 'received');
  // What is settled needs no letter, and the letters list as many matters as are passed on.
  if (isUnsettled && isPassedOn(petition)) return 'passed-on';
  if (petition.answeredInHall !== '') return 'answered-in-hall';
  return isUnsettled ? 'continuing' : 'closed';
}
