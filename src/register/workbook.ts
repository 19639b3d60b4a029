import { agenda } from './agenda';
import { attendees } from './attendees';
import { ballots } from './ballots';
import { broadcasts } from './broadcasts';
import { budget } from './budget';
import { conferences } from './conferences';
import { daysOff } from './days-off';
import { journal } from './journal';
import { ledger } from './ledger';
import { papers } from './papers';
import { petitions } from './petitions';
import { publicPetitions } from './public-petitions';
import { settingsTable } from './settings-table';
import type { Table } from './table';
import { tasks } from './tasks';
import { turns } from './turns';
import { villages } from './villages';

/** Every sheet of the register, in the order of the tabs. */
export const workbook: readonly Table[] = [
  conferences,
  villages,
  attendees,
  petitions,
  publicPetitions,
  turns,
  agenda,
  tasks,
  broadcasts,
  papers,
  budget,
  ballots,
  daysOff,
  ledger,
  journal,
  settingsTable,
];
