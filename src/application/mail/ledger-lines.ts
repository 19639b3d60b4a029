import { parseIsoDate } from '../../domain/calendar/calendar-date';
import { readRule } from '../../domain/reminders/reminder';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { clerkRules, firstClerk, letterRules } from '../../templates/reminders/letter-rules';
import type { SheetRow, SheetSnapshot } from '../ports';

export type LedgerSheet = SheetSnapshot<typeof ledger.columns>;
export type LedgerRow = SheetRow<Job>;
type LedgerField = keyof typeof ledger.columns;

/** A line that somebody changed by hand so that nobody can tell by it what became of its letter. */
export interface DamagedLine {
  readonly row: LedgerRow;
  /** At least one; the cells that are blank, cannot be read or contradict the key. */
  readonly fields: readonly LedgerField[];
}

export interface LedgerLines {
  /** Rows that say all that the add-on wrote. */
  readonly whole: readonly LedgerRow[];
  readonly damaged: readonly DamagedLine[];
  /** Damaged lines that somebody settled as sent; they count as whole. */
  readonly settled: readonly DamagedLine[];
}

/** Kept out of every run: damaged lines, which people settle on the review list, and copies of other lines. */
export function ledgerLines({ rows }: Pick<LedgerSheet, 'rows'>): LedgerLines {
  const whole: LedgerRow[] = [];
  const damaged: DamagedLine[] = [];
  const settled: DamagedLine[] = [];
  const keys = new Set<string>();
  for (const row of rows) {
    const { key, state, note } = row.values;
    const fields = keys.has(key) && key !== '' ? (['key'] as const) : flawsOf(row);
    const isSettled = state === 'done' && note === ledgerNotes.damageSettled;
    if (fields.length > 0) (isSettled ? settled : damaged).push({ row, fields });
    else keys.add(key);
    if (fields.length === 0 || isSettled) whole.push(row);
  }
  return { whole, damaged, settled };
}

export const wholeJobs = (sheet: Pick<LedgerSheet, 'rows'>): readonly Job[] =>
  ledgerLines(sheet).whole.map(({ values }) => values);

/** What a letter is about; without it nobody can tell which letter a line stands for. */
const identifying = ['key', 'kind', 'rule', 'conference', 'record', 'state'] as const;

function flawsOf({ values: job, problems }: LedgerRow): readonly LedgerField[] {
  if (job.kind === 'document') return job.key === '' ? ['key'] : [];
  const unreadable = problems.flatMap(({ field }) => fields.filter((name) => name === field));
  const blank = identifying.filter((field) => job[field] === '' || job[field] === null);
  const flaws = [...unreadable, ...blank, ...contradictions(job), ...stateFlaws(job)];
  return [...new Set(flaws)];
}

// Object.keys forgets that these are the names of the declared columns.
const fields = Object.keys(ledger.columns) as LedgerField[];

/** A state that was typed over: the moment of sending and the number of tries say otherwise. */
function stateFlaws({ state, doneAt, attempts }: Job): readonly LedgerField[] {
  const isOpen = state === 'waiting';
  const hasLeft = (attempts ?? 0) > 0;
  if (isOpen && doneAt !== '') return ['state'];
  if (state === 'done' && doneAt === '') return ['state'];
  return state === 'failed' || (state === 'cancelled' && hasLeft && doneAt !== '') ? ['state'] : [];
}

/** A newer version may have planned letters of other kinds. */
const isKnownRule = (rule: string): boolean => readRule(rule, letterRules) !== null;

const isForClerk = (rule: string): boolean => Object.keys(clerkRules).includes(rule);

/** How the key of a reminder begins. */
function subjectOf({ rule, conference, record }: Job): string {
  if (!isForClerk(rule)) return record;
  return record === firstClerk ? conference : `${conference} ${record}`;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Rules of letters to guests, whose key names the conference first. */
const guestRules = ['invitation', 'correction'];

/** Where the cells say something else than the key, which was made of them. */
function contradictions(job: Job): readonly LedgerField[] {
  const { key, rule, conference, record, dueOn } = job;
  const [first = '', second = '', third = '', ...rest] = key.split('|');
  if (key === '' || rule === '') return [];
  if (guestRules.includes(second)) {
    const guest = rest[0] ?? third;
    if (first !== conference) return ['conference'];
    if (second !== rule) return ['rule'];
    return guest === record ? [] : ['record'];
  }
  if (isDay(third) && rest.length === 0) {
    if (second !== rule) return ['rule'];
    if (third !== dueOn) return ['dueOn'];
    // What left long ago may have lost the address that it was about.
    if (job.state !== 'waiting' || !isKnownRule(rule) || first === subjectOf(job)) return [];
    return [isForClerk(rule) ? 'conference' : 'record'];
  }
  return guestRules.includes(rule) || isKnownRule(rule) ? ['key'] : [];
}

/** What the key of a damaged line says of its other cells, or they of the key; only what is certain. */
export function mendedJob({ row, fields: flaws }: DamagedLine): Job {
  const job = row.values;
  const [first = '', second = '', third = '', ...rest] = job.key.split('|');
  if (flaws.includes('key')) return { ...job, key: keyFrom(job) || job.key };
  if (guestRules.includes(second))
    return { ...job, kind: 'mail', conference: first, rule: second, record: rest[0] ?? third };
  const dueOn = parseIsoDate(third);
  if (dueOn === undefined) return job;
  const subject = isForClerk(second) ? { conference: first.split(' ')[0] ?? first } : { record: first };
  return { ...job, kind: 'mail', rule: second, dueOn, ...subject };
}

/** The key of a letter from its cells; '' where they do not tell. */
function keyFrom(job: Job): string {
  const { rule, conference, record, dueOn } = job;
  if (rule === '' || conference === '' || record === '') return '';
  if (rule === 'invitation') return [conference, rule, record].join('|');
  if (rule === 'correction' || dueOn === null) return '';
  return [subjectOf(job), rule, dueOn].join('|');
}

/** Whether a damaged line may stand for this letter, which therefore waits until somebody has settled the line. */
export const mayBe =
  (job: Job) =>
  ({ row: { values: line } }: DamagedLine): boolean => {
    if (line.key === job.key) return true;
    const agrees = (field: 'rule' | 'record' | 'conference' | 'dueOn'): boolean =>
      line[field] === job[field] || line[field] === '' || line[field] === null;
    const isSame = (field: 'rule' | 'record' | 'recipient' | 'address'): boolean =>
      job[field] !== '' && line[field] === job[field];
    const shared = (['rule', 'record', 'recipient', 'address'] as const).filter(isSame).length;
    return shared >= 2 && agrees('rule') && agrees('record') && agrees('conference') && agrees('dueOn');
  };
