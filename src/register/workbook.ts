import { doorList } from './door-list';
import { keptTemplates } from './settings/kept-templates-table';
import { settingsTable } from './settings/settings-table';
import type { Table } from './table';
import { agenda } from './tables/agenda';
import { attendees } from './tables/attendees';
import { ballots } from './tables/ballots';
import { broadcasts } from './tables/broadcasts';
import { budget } from './tables/budget';
import { conferences } from './tables/conferences';
import { daysOff } from './tables/days-off';
import { journal } from './tables/journal';
import { ledger } from './tables/ledger';
import { papers } from './tables/papers';
import { petitions } from './tables/petitions';
import { publicPetitions } from './tables/public-petitions';
import { tasks } from './tables/tasks';
import { turns } from './tables/turns';
import { villages } from './tables/villages';

/** The sheets in the order of tabs: that of the season, then what is set once, then what the add-on keeps for itself. */
export const workbook: readonly Table[] = [
  conferences,
  villages,
  attendees,
  tasks,
  agenda,
  budget,
  papers,
  broadcasts,
  turns,
  petitions,
  ballots,
  publicPetitions,
  settingsTable,
  daysOff,
  ledger,
  journal,
];

/**
 * All sheets that set-up makes, with two that hold nothing of their own: the roll for telephones, and last a hidden one,
 * which only the making of papers reads.
 */
export const allSheets: readonly Table[] = [
  ...workbook.flatMap((sheet) => (sheet === turns ? [doorList, sheet] : [sheet])),
  keptTemplates,
];
