import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import type { HealthRecord, SettingFault } from '../../domain/pulse/health-record';
import { storedJson } from '../../domain/stored-json';
import type { MailStop } from '../../register/mail-stop';
import { filesGoneIn } from '../documents/files-gone';
import type { LedgerSheet } from '../mail/ledger-lines';
import { ledgerTroubleIn, troubleEntry } from '../mail/ledger-mark';
import { overQuotaIn, refusalIn } from '../mail/mail-run';
import type { MemoryValues, Ports } from '../ports';
import { lastSignOf } from '../reminders/daily-watch';
import { ownerEntry, ownerIn, provenPerson } from '../reminders/trigger-proof';
import type { RenamedVillage } from '../rows/renamed-villages';
import { isOutdated, isSetUpUnfinished } from '../set-up/unfinished-set-up';

const faultsKey = 'pulse.faults';
const failureKey = 'reminders.failure';
const rulesOffKey = 'pulse.rules-off';

/** Everything that the pulse is judged by, from one reading of memory. */
export const healthRecord = (memory: MemoryValues, me: string, today: CalendarDate): HealthRecord => ({
  today,
  me,
  owner: ownerIn(memory),
  provenPerson: provenPerson(memory),
  lastSign: lastSignOf(memory),
  refusedPerson: refusalIn(memory),
  ledger: ledgerTroubleIn(memory),
  isSetUpUnfinished: isSetUpUnfinished(memory),
  isOutdated: isOutdated(memory),
  filesGone: filesGoneIn(memory),
  overQuota: overQuotaIn(memory),
  failure: failureIn(memory),
  settingFaults: faultsIn(memory),
});

/** What the office chose, as a rule that is off or a conference in preparation, is no fault. */
export const isFault = (stop: MailStop): stop is SettingFault =>
  stop.kind !== 'not-issued' && stop.kind !== 'rules-off';

const faultsIn = (memory: MemoryValues): readonly SettingFault[] => storedJson(memory[faultsKey]) ?? [];

/** Villages that `Thôn` calls otherwise than other sheets, as the last screen that read `Thôn` saw it. */
export const renamedIn = (memory: MemoryValues): readonly RenamedVillage[] =>
  faultsIn(memory).flatMap((fault) => (fault.kind === 'village-renamed' ? [fault] : []));

/** What an opened sidebar has read, and every other screen is to know of. */
interface Seen {
  /** As `Cấu hình` names it. */
  readonly owner: string;
  readonly stops: readonly MailStop[];
  readonly ledger: LedgerSheet;
}

/** Writes down what this screen has read, where it is news. */
export function rememberSeen(
  ports: Ports,
  memory: MemoryValues,
  { owner, stops, ledger }: Seen,
): HealthRecord {
  const entries = {
    ...ownerEntry(owner),
    ...faultEntry(stops),
    ...rulesOffEntry(memory, stops),
    ...troubleEntry(memory, ledger),
  };
  rememberNews(ports, memory, entries);
  return healthRecord({ ...memory, ...entries }, ports.person.email(), ports.clock.today());
}

/** For openings that have read these kinds of faults, and leave the others as they are known. */
export const rememberFaults = (
  ports: Ports,
  memory: MemoryValues,
  kinds: readonly SettingFault['kind'][],
  faults: readonly SettingFault[],
): void => {
  const others = faultsIn(memory).filter(({ kind }) => !kinds.includes(kind));
  if (kinds.length > 0) rememberNews(ports, memory, faultEntry([...others, ...faults]));
};

const faultEntry = (stops: readonly (MailStop | SettingFault)[]): MemoryValues => {
  // In one order, whichever sidebar was the last to look.
  const faults = stops.filter(isFault).sort((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)));
  return { [faultsKey]: faults.length === 0 ? '' : JSON.stringify(faults) };
};

/** For the daily run, which reads `Cấu hình` and leaves `Ngày nghỉ` and `Thôn` to others. */
export const settingFaultEntry = (memory: MemoryValues, stops: readonly MailStop[]): MemoryValues => ({
  ...faultEntry([
    ...stops.filter(({ kind }) => !isLeftToOthers(kind)),
    ...faultsIn(memory).filter(({ kind }) => isLeftToOthers(kind)),
  ]),
  ...rulesOffEntry(memory, stops),
});

/** Rules that the office switched off: no fault, but said in `Tổng quan` where someone waits for their mails. */
function rulesOffEntry(memory: MemoryValues, stops: readonly MailStop[]): MemoryValues {
  const names = stops.flatMap((stop) => (stop.kind === 'rules-off' ? stop.names : []));
  return names.length === 0 && memory[rulesOffKey] === undefined ? {} : { [rulesOffKey]: names.join('\n') };
}

export function rulesOffIn(memory: MemoryValues): MailStop | null {
  const names = (memory[rulesOffKey] ?? '').split('\n').filter((name) => name !== '');
  return names.length === 0 ? null : { kind: 'rules-off', names };
}

const isLeftToOthers = (kind: MailStop['kind']): boolean =>
  kind === 'unread-days' || kind === 'village-renamed';

/** For memory, where the daily run ended well. */
export const noFailure: MemoryValues = { [failureKey]: '' };

/** What kept the daily run from ending well. Names of people and what they wrote do not come into memory. */
export function rememberFailure(ports: Ports, failure: Failure): void {
  // Somebody else is at work, and the run is tried again; the ledger and permissions have entries of their own.
  if (['busy', 'ledger-behind', 'permission-missing'].includes(failure.code)) return;
  ports.memory.write({ [failureKey]: JSON.stringify(withoutNames(failure)) });
}

function withoutNames(failure: Failure): Failure {
  if (failure.code === 'template-tags') {
    return { ...failure, problems: failure.problems.map((problem) => ({ ...problem, person: '' })) };
  }
  const hasNames = ['invalid', 'conflict', 'no-letter', 'number-taken'].includes(failure.code);
  return hasNames ? { code: 'unexpected' } : failure;
}

const failureIn = (memory: MemoryValues): Failure | null => storedJson(memory[failureKey]);

export function rememberNews(ports: Ports, memory: MemoryValues, entries: MemoryValues): void {
  const isNews = Object.entries(entries).some(([key, value]) => (memory[key] ?? '') !== value);
  if (isNews) ports.memory.write(entries);
}
