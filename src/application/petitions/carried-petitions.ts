import { isOfRegister, isOpen, yearsOutstanding } from '../../domain/petitions/petition';
import { hasId } from '../../register/table';
import type { Conference } from '../../register/tables/conferences';
import type { Petition } from '../../register/tables/petitions';

const excerptLength = 120;

export interface OpenPetitionRow {
  readonly id: string;
  readonly originYear: number | null;
  /** Yearly conferences since it was raised, up to this one. */
  readonly years: number;
  readonly village: string;
  readonly excerpt: string;
  /** Raised for this conference, and not carried over from an earlier one. */
  readonly own: boolean;
}

/** Open petitions, oldest first; they keep their ID and year from conference to conference (S07). */
export const openPetitions = (
  petitions: readonly Petition[],
  conference: Conference,
): readonly OpenPetitionRow[] =>
  petitions
    .filter((one) => hasId(one) && isOpen(one.status ?? 'received') && isOfRegister(one))
    .map((one) => ({
      id: one.id,
      originYear: one.originYear,
      years:
        one.originYear === null || conference.year === null
          ? 0
          : yearsOutstanding(one.originYear, conference.year),
      village: one.village,
      excerpt: one.content.slice(0, excerptLength),
      own: one.conference === conference.id,
    }))
    .sort((a, b) => b.years - a.years);
