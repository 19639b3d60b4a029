import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { comparedLetters } from '../../domain/petitions/petition-likeness';
import { readSettings } from '../../register/settings/settings';
import { petitions } from '../../register/tables/petitions';
import { noticeChanges } from '../conference/notice-changes';
import type { Ports } from '../ports';
import { currentConference } from '../rows/conference-context';
import { type MatterFormFacts, matterFormFacts, matterFormTables } from '../rows/form-facts';
import { readAllRows } from '../rows/read-sheets';

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
export function openPetitionForm(ports: Ports): Outcome<PetitionFormFacts, Failure> {
  const read = readAllRows(ports, {
    ...matterFormTables,
    petitions,
  });
  if (!read.ok) return read;
  const rows = read.value;
  if (noticeChanges(ports, rows.conferences, { villages: rows.villages, days: rows.days }))
    return openPetitionForm(ports);
  const settings = readSettings(rows.settings);
  return success({
    ...matterFormFacts(ports, rows, settings, currentConference(rows.conferences)),
    petitions: rows.petitions
      .filter((petition) => petition.class !== 'denunciation' && petition.content !== '')
      .slice(-comparedPetitions)
      .map(({ id, village, content }) => ({ id, village, excerpt: content.slice(0, comparedLetters) })),
  });
}
