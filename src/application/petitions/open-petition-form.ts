import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { isCounted } from '../../domain/petitions/petition-count';
import { comparedLetters } from '../../domain/petitions/petition-likeness';
import { readSettings } from '../../register/settings/settings';
import { petitions } from '../../register/tables/petitions';
import { openForm } from '../conference/notice-before-opening';
import type { Ports } from '../ports';
import { currentConference } from '../rows/conference-context';
import { type MatterFormFacts, matterFormFacts, matterFormTables } from '../rows/form-facts';

export interface ComparedPetition {
  readonly id: string;
  readonly village: string;
  /** As much as is compared. */
  readonly excerpt: string;
}

export interface PetitionFormFacts extends MatterFormFacts {
  /** The newest petitions, to compare a draft with. */
  readonly petitions: readonly ComparedPetition[];
}

const comparedPetitions = 2000;

/** What `Nhập kiến nghị` shows; each sheet is read once. */
export const openPetitionForm = (ports: Ports): Outcome<PetitionFormFacts, Failure> =>
  openForm(ports, { ...matterFormTables, petitions }, (rows) => {
    return {
      ...matterFormFacts(ports, rows, readSettings(rows.settings), currentConference(rows.conferences)),
      petitions: rows.petitions
        .filter((petition) => isCounted(petition) && petition.content !== '')
        .slice(-comparedPetitions)
        .map(({ id, village, content }) => ({ id, village, excerpt: content.slice(0, comparedLetters) })),
    };
  });
