import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import type { Failure } from '../failure';
import type { HealthRecord, SettingFault } from './health-record';

/** What one press does about it. */
export type Mend =
  | 'take-over'
  | 'accept-ledger'
  | 'set-up'
  | 'restore-files'
  | 'go-on'
  | 'watch'
  | 'remake-files'
  | 'open-invitations'
  | 'open-check'
  | 'open-office';

/** Why the add-on does not do what the office believes it does. */
export type Ailment =
  | { readonly kind: 'refused'; readonly person: string; readonly isMine: boolean }
  | { readonly kind: 'no-owner' }
  | {
      readonly kind: 'silent';
      readonly since: CalendarDate;
      readonly owner: string;
      readonly isMine: boolean;
    }
  | { readonly kind: 'unproved'; readonly owner: string; readonly isMine: boolean }
  | { readonly kind: 'ledger-behind' }
  | { readonly kind: 'set-up-unfinished' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'run-failed'; readonly failure: Failure }
  | { readonly kind: 'ledger-damaged'; readonly lines: number }
  | { readonly kind: 'letters-in-doubt'; readonly letters: number }
  | {
      readonly kind: 'files-gone';
      readonly documents: number;
      /** The account that made them. */
      readonly person: string;
      readonly isMine: boolean;
    }
  | { readonly kind: 'over-quota'; readonly letters: number }
  | SettingFault;

/** Days. One failed run of the daily trigger is tolerated, two in a row are reported. */
export const longestSilence = 2;

/** Whether so long ago is too long for the daily run. */
export const isSilentSince = (lastSign: CalendarDate, today: CalendarDate): boolean =>
  daysBetween(lastSign, today) > longestSilence;

/** All that is wrong, by what has been recorded; the worst first. README.md lists the states. */
export function pulseOf(record: HealthRecord): readonly Ailment[] {
  const { ledger, refusedPerson, me } = record;
  const ailments: Ailment[] = [];
  if (refusedPerson !== '') {
    ailments.push({ kind: 'refused', person: refusedPerson, isMine: refusedPerson === me });
  }
  if (ledger.isBehind) ailments.push({ kind: 'ledger-behind' });
  if (record.isSetUpUnfinished) ailments.push({ kind: 'set-up-unfinished' });
  if (record.failure !== null) ailments.push({ kind: 'run-failed', failure: record.failure });
  // A run that is kept from ending well by one of these is no silent one.
  const trigger = ofTrigger(record);
  ailments.push(...trigger.filter(({ kind }) => kind !== 'silent' || ailments.length === 0));
  // A set-up that was cut off upgrades as well when it is done again.
  if (record.isOutdated && !record.isSetUpUnfinished) ailments.push({ kind: 'outdated' });
  if (ledger.damaged > 0) ailments.push({ kind: 'ledger-damaged', lines: ledger.damaged });
  if (ledger.uncertain > 0) ailments.push({ kind: 'letters-in-doubt', letters: ledger.uncertain });
  ailments.push(...ofFiles(record));
  if (record.overQuota > 0) ailments.push({ kind: 'over-quota', letters: record.overQuota });
  return [...ailments, ...record.settingFaults];
}

/** At most one: what this account lost and can bring back, or else what the first other one lost. */
function ofFiles({ filesGone, me }: HealthRecord): readonly Ailment[] {
  const person = filesGone.some((one) => one.person === me) ? me : filesGone[0]?.person;
  if (person === undefined) return [];
  const documents = filesGone.reduce((sum, one) => sum + (one.person === person ? one.documents : 0), 0);
  return [{ kind: 'files-gone', documents, person, isMine: person === me }];
}

/** At most one: each is mended by making the trigger anew under the account of whoever presses. */
function ofTrigger({ today, me, owner, provenPerson, lastSign }: HealthRecord): readonly Ailment[] {
  const isNeverSeen = owner === null && lastSign === null;
  if (owner === '' || isNeverSeen) return [{ kind: 'no-owner' }];
  if (lastSign !== null && isSilentSince(lastSign, today)) {
    return [{ kind: 'silent', since: lastSign, owner: owner ?? '', isMine: owner === me }];
  }
  if (owner === null || owner === provenPerson) return [];
  return [{ kind: 'unproved', owner, isMine: owner === me }];
}

/** Whether a daily run is to be expected: its trigger was seen and is not silent. */
export const isRunExpected = (record: HealthRecord): boolean =>
  record.owner !== null && ofTrigger(record).length === 0;

/**
 * Whether the weekly mail to the owner says it: that the run was silent is over once the mail is written, and beyond the
 * quota one more mail is one more that waits.
 */
export const isMailed = ({ kind }: Ailment): boolean => kind !== 'silent' && kind !== 'over-quota';

const mends: Readonly<Record<Ailment['kind'], Mend>> = {
  refused: 'take-over',
  'no-owner': 'take-over',
  silent: 'take-over',
  unproved: 'take-over',
  'ledger-behind': 'accept-ledger',
  'set-up-unfinished': 'set-up',
  outdated: 'set-up',
  'run-failed': 'open-check',
  'ledger-damaged': 'open-invitations',
  'letters-in-doubt': 'open-invitations',
  'files-gone': 'restore-files',
  'over-quota': 'open-invitations',
  'no-clerk-address': 'open-office',
  'unread-addresses': 'open-check',
  'unread-days': 'open-check',
  'village-renamed': 'open-check',
};

export const mendOf = (ailment: Ailment): Mend =>
  ailment.kind === 'files-gone' && !ailment.isMine ? 'remake-files' : mends[ailment.kind];
