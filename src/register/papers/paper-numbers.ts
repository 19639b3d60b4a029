import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { PaperSettings } from '../settings/paper-settings';
import type { Conference } from '../tables/conferences';
import type { Paper } from '../tables/papers';
import { type PaperKindCode, paperKinds } from './paper-kinds';

type Series = PaperSettings['series'];

/** A number in the office's register of outgoing papers. */
export interface RegisteredNumber {
  readonly number: number;
  /** Null without a date; the number then counts for every year. */
  readonly year: number | null;
  /** '' for an unknown kind; the number then counts for every series. */
  readonly series: string;
  /** ID of the paper, such as `VB-0003`, or of the conference for invitations. */
  readonly holder: string;
  readonly kind: PaperKindCode | null;
}

/** Reads 5 from `05`, `5` and `05/KH-UBND`; null where there is none. */
export function readPaperNumber(typed: string): number | null {
  const digits = /^(?:số:?\s*)?(\d{1,5})(?:\s*\/.*)?$/i.exec(typed.trim())?.[1];
  const number = Number(digits ?? '0');
  return number > 0 ? number : null;
}

/** Below 10 with a leading zero (Decree 30, Annex I). */
export const paperNumberText = (number: number): string => String(number).padStart(2, '0');

/** The series of numbers of a kind; null for a paper without a number. */
export function seriesOf(kind: PaperKindCode, series: Series): string | null {
  const { symbol } = paperKinds[kind];
  if (symbol.form === 'none') return null;
  if (series === 'shared') return 'all';
  return symbol.form === 'named' ? symbol.abbreviation : 'letter';
}

/** All numbers of the register, including typed ones and those of invitations. */
export function registeredNumbers(
  papers: readonly Paper[],
  conferences: readonly Conference[],
  series: Series,
): readonly RegisteredNumber[] {
  const yearOf = (date: Paper['date']): number | null => (date ? datePartsOf(date).year : null);
  const ofPapers = papers.flatMap(({ id, kind, number, date }) => {
    const value = readPaperNumber(number);
    if (value === null) return [];
    const own = kind === null ? '' : (seriesOf(kind, series) ?? '');
    return [{ number: value, year: yearOf(date), series: own, holder: id, kind }];
  });
  const ofInvitations = conferences.flatMap(({ id, invitationNumber, invitationDate }) => {
    const value = readPaperNumber(invitationNumber);
    if (value === null) return [];
    const own = seriesOf('invitation', series) ?? '';
    return [
      { number: value, year: yearOf(invitationDate), series: own, holder: id, kind: 'invitation' as const },
    ];
  });
  return [...ofPapers, ...ofInvitations];
}

const within =
  (series: string, year: number) =>
  (candidate: RegisteredNumber): boolean =>
    (candidate.series === '' || candidate.series === series) &&
    (candidate.year === null || candidate.year === year);

/** One above the highest in use; numbering restarts each year (Decree 30, Article 15). */
export function proposedNumber(register: readonly RegisteredNumber[], series: string, year: number): number {
  const numbers = register.filter(within(series, year)).map(({ number }) => number);
  return Math.max(0, ...numbers) + 1;
}

/** The first other holder of one of these numbers. */
export function holderOf(
  numbers: readonly number[],
  register: readonly RegisteredNumber[],
  {
    series,
    year,
    except,
  }: { readonly series: string; readonly year: number; readonly except: ReadonlySet<string> },
): RegisteredNumber | undefined {
  return register
    .filter(within(series, year))
    .find(({ number, holder }) => numbers.includes(number) && !except.has(holder));
}
