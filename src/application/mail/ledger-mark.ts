import type { MemoryValues, Ports } from '../ports';
import { type LedgerSheet, ledgerLines } from './ledger-lines';

/** What the ledger held when letters last left, kept outside the sheet: an older version of the sheet lacks it. */
const markKey = 'ledger.mark';
const troubleKey = 'ledger.trouble';
/** The last day of which the ledger of an accepted older version may lack letters. */
const doubtKey = 'ledger.doubt';

interface Mark {
  readonly lines: number;
  /** Lines of letters that left. */
  readonly done: number;
  readonly lastKey: string;
}

export interface LedgerTrouble {
  /** The sheet holds less than letters have left. */
  readonly isBehind: boolean;
  readonly damaged: number;
  /** Letters of which only a person can say whether they left. */
  readonly uncertain: number;
}

function readMark(memory: MemoryValues): Mark | null {
  const [lines = '', done = '', lastKey = ''] = (memory[markKey] ?? '').split('\n');
  return lines === '' ? null : { lines: Number(lines), done: Number(done), lastKey };
}

const doneIn = ({ whole }: ReturnType<typeof ledgerLines>): number =>
  whole.filter(({ values }) => values.state === 'done').length;

/** Whether the sheet holds less than it did; what people damaged in single lines does not count as gone. */
export function isBehind(memory: MemoryValues, sheet: LedgerSheet): boolean {
  const mark = readMark(memory);
  if (!mark) return false;
  const lines = ledgerLines(sheet);
  const { damaged } = lines;
  const isLast = ({ values }: LedgerSheet['rows'][number]): boolean => values.key === mark.lastKey;
  const hasLast = mark.lastKey === '' || sheet.rows.some(isLast);
  const hasLostKey = damaged.some(({ fields }) => fields.includes('key'));
  return (
    sheet.rows.length < mark.lines || doneIn(lines) + damaged.length < mark.done || !(hasLast || hasLostKey)
  );
}

/** For memory: what the ledger holds now. */
export function markOf(sheet: LedgerSheet): MemoryValues {
  const lines = ledgerLines(sheet);
  const lastKey = lines.whole[lines.whole.length - 1]?.values.key ?? '';
  const mark = [sheet.rows.length, doneIn(lines), lastKey].join('\n');
  return { [markKey]: mark, ...troubleOf({ isBehind: false, ...countsIn(lines) }) };
}

/** For work that takes lines out of the ledger; the next run takes note of what it holds then. */
export const forgetMark = (ports: Ports): void => ports.memory.remove(markKey);

/** For work that gives a line another key, which may be the one by which the last line is known. */
export function forgetLastKey(ports: Ports): void {
  const mark = readMark(ports.memory.readAll());
  if (mark) ports.memory.write({ [markKey]: [mark.lines, mark.done, ''].join('\n') });
}

/** For memory, so that every screen can say it without reading the ledger. */
export const troubleOf = ({ isBehind: behind, damaged, uncertain }: LedgerTrouble): MemoryValues => ({
  [troubleKey]: behind || damaged + uncertain > 0 ? [Number(behind), damaged, uncertain].join(' ') : '',
});

export function ledgerTroubleIn(memory: MemoryValues): LedgerTrouble {
  const [behind, damaged, uncertain] = (memory[troubleKey] ?? '').split(' ').map(Number);
  return { isBehind: behind === 1, damaged: damaged ?? 0, uncertain: uncertain ?? 0 };
}

const countsIn = ({ whole, damaged }: ReturnType<typeof ledgerLines>): Omit<LedgerTrouble, 'isBehind'> => ({
  damaged: damaged.length,
  uncertain: whole.filter(({ values }) => values.state === 'uncertain').length,
});

/** For memory: what is wrong with the sheet as it was just read. */
export const troubleEntry = (memory: MemoryValues, sheet: LedgerSheet): MemoryValues =>
  troubleOf({ isBehind: isBehind(memory, sheet), ...countsIn(ledgerLines(sheet)) });

/** Once a person settled letters of the review list: how many are still on it. */
export function rememberLeft(ports: Ports, left: Omit<LedgerTrouble, 'isBehind'>): void {
  const { isBehind: behind } = ledgerTroubleIn(ports.memory.readAll());
  ports.memory.write(troubleOf({ isBehind: behind, ...left }));
}

/** For memory, once somebody has looked: the sheet counts as it stands, and letters of before this day are in doubt. */
export const acceptedAt = (sheet: LedgerSheet, lastDay: string): MemoryValues => ({
  ...markOf(sheet),
  [doubtKey]: lastDay,
});

/** The day up to which a letter that the ledger does not hold may have left all the same; '' where there is none. */
export const doubtIn = (memory: MemoryValues): string => memory[doubtKey] ?? '';
