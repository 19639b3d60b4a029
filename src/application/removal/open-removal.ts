import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { copyName, currentSchema } from '../../register/schema';
import { declaredSettings, readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { ledger } from '../../register/tables/ledger';
import { wholeJobs } from '../mail/ledger-lines';
import { isWaitingMail } from '../mail/mail-queue';
import type { MemoryValues, Ports } from '../ports';
import { ownerIn, provenPerson } from '../reminders/trigger-proof';
import { valuesOf } from '../rows/read-sheets';
import { upgradeSteps } from '../set-up/upgrade-register';
import { removalIn, removalRefusal } from './removal-memory';

const folderCode = declaredSettings.drive.folder.place.code;

/** What is there to take away, and what only others can. */
export interface RemovalPlan {
  readonly others: readonly string[];
  readonly copies: readonly string[];
  readonly waiting: number;
  /** Link of the folder with the papers; '' for none. */
  readonly folder: string;
}

export interface RemovalFacts extends RemovalPlan {
  /** `begun`: a removal broke off. */
  readonly state: 'in-use' | 'begun' | 'removed';
  /** Null before. */
  readonly removed: { readonly day: CalendarDate; readonly person: string } | null;
}

/** A sheet that cannot be read has nothing that a removal changes; it is left as it is. */
export function removalPlan(ports: Ports, memory: MemoryValues): RemovalPlan {
  const settings = ports.register.read(settingsTable);
  const rows = settings.ok ? valuesOf(settings.value) : [];
  const jobs = ports.register.read(ledger);
  const runners = [readSettings(rows).reminderOwner, ownerIn(memory) ?? '', provenPerson(memory)];
  const me = ports.person.email();
  const tabs = ports.workbook.tabNames();
  return {
    others: [...new Set(runners)].filter((person) => person !== '' && person !== me),
    copies: formerStates.filter((name) => tabs.includes(name)),
    waiting: jobs.ok ? wholeJobs(jobs.value).filter(isWaitingMail).length : 0,
    folder: rows.find(({ code }) => code === folderCode)?.value ?? '',
  };
}

/** Names of the hidden tabs in which upgrades keep what they wrote over. */
const formerStates: readonly string[] = upgradeSteps.flatMap(({ rewrites }) =>
  rewrites.flatMap((tab) =>
    Array.from({ length: currentSchema - 1 }, (_, earlier) => copyName(tab, earlier + 1)),
  ),
);

export function openRemoval(ports: Ports): Outcome<RemovalFacts, Failure> {
  const memory = ports.memory.readAll();
  const refusal = removalRefusal(memory)?.code;
  const state = refusal === 'removed' ? refusal : refusal ? 'begun' : 'in-use';
  return success({ ...removalPlan(ports, memory), state, removed: removalIn(memory) });
}
