import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { petitions } from '../../register/tables/petitions';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { calendarRows, currentConference } from '../rows/conference-context';
import {
  type CalendarFacts,
  type ConferenceSummary,
  calendarFacts,
  namesOf,
  summariesOf,
  summaryOf,
} from '../rows/form-facts';
import { readAllRows } from '../rows/read-sheets';

export interface ComparedPetition {
  readonly id: string;
  readonly village: string;
  /** The first 160 characters. */
  readonly excerpt: string;
}

export interface PetitionFormFacts {
  readonly calendar: CalendarFacts;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly villages: readonly string[];
  readonly topics: readonly string[];
  readonly units: readonly string[];
  /** The newest petitions, with which the form compares a draft. */
  readonly petitions: readonly ComparedPetition[];
}

const excerptLength = 160;
const comparedPetitions = 2000;

/** What `Nhập kiến nghị` shows, one sheet read for each table it needs. */
export function openPetitionForm(ports: Ports): Outcome<PetitionFormFacts, Failure> {
  const read = readAllRows(ports, {
    conferences,
    settings: settingsTable,
    days: daysOff,
    villages,
    petitions,
  });
  if (!read.ok) return read;
  const rows = read.value;
  const settings = readSettings(rows.settings);
  const current = currentConference(rows.conferences);
  return success({
    calendar: calendarFacts(ports, settings, calendarRows(rows.days)),
    conference: current && summaryOf(current),
    conferences: summariesOf(rows.conferences),
    villages: namesOf(rows.villages),
    topics: settings.topics,
    units: settings.units.map((unit) => unit.name),
    petitions: rows.petitions
      .filter((petition) => petition.class !== 'denunciation' && petition.content !== '')
      .slice(-comparedPetitions)
      .map(({ id, village, content }) => ({ id, village, excerpt: content.slice(0, excerptLength) })),
  });
}
