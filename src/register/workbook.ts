import { attendees } from './attendees';
import { broadcasts } from './broadcasts';
import { conferences } from './conferences';
import { daysOff } from './days-off';
import { journal } from './journal';
import { ledger } from './ledger';
import { petitions } from './petitions';
import { settingsTable } from './settings-table';
import type { Table } from './table';
import { villages } from './villages';

/** Every sheet of the register, in the order of the tabs. */
export const workbook: readonly Table[] = [
  conferences,
  villages,
  attendees,
  petitions,
  broadcasts,
  daysOff,
  ledger,
  journal,
  settingsTable,
];
