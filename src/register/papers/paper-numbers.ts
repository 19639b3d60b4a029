import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { PaperSettings } from '../settings/paper-settings';
import type { Conference } from '../tables/conferences';
import type { Paper } from '../tables/papers';
import { type PaperKindCode, paperKinds } from './paper-kinds';

type Series = PaperSettings['series'];

/** A number in the office's register of outgoing papers. */
export interface GivenNumber {
  readonly number: number;
  /** Null where no day is typed yet: it then counts for every year. */
  readonly year: number | null;
  /** '' where the kind is unknown: it then counts for every series. */
  readonly series: string;
  /** The row that holds it, such as `VB-0003`, or a conference for its invitations. */
  readonly holder: string;
  readonly kind: PaperKindCode | null;
}

/** `05`, `5` and `05/KH-UBND` are the number 5; null where there is none. */
export function readPaperNumber(typed: string): number | null {
  const digits = /^(?:số:?\s*)?(\d{1,5})(?:\s*\/.*)?$/i.exec(typed.trim())?.[1];
  const number = Number(digits ?? '0');
  return number > 0 ? number : null;
}

/** As it is printed: below 10 with a zero in front (Decree 30, Annex I). */
export const paperNumberText = (number: number): string => String(number).padStart(2, '0');

/** Papers of one series share their numbers; null for a paper that has no number. */
export function seriesOf(kind: PaperKindCode, series: Series): string | null {
  const { symbol } = paperKinds[kind];
  if (symbol.form === 'none') return null;
  if (series === 'shared') return 'all';
  return symbol.form === 'named' ? symbol.abbreviation : 'letter';
}

/** Every number that the register knows, those typed by hand and those of invitations included. */
export function givenNumbers(
  papers: readonly Paper[],
  conferences: readonly Conference[],
  series: Series,
): readonly GivenNumber[] {
  const yearOf = (date: Paper['date']): number | null => (date ? datePartsOf(date).year : null);
  const registered = papers.flatMap(({ id, kind, number, date }) => {
    const given = readPaperNumber(number);
    if (given === null) return [];
    const own = kind === null ? '' : (seriesOf(kind, series) ?? '');
    return [{ number: given, year: yearOf(date), series: own, holder: id, kind }];
  });
  const invitations = conferences.flatMap(({ id, invitationNumber, invitationDate }) => {
    const given = readPaperNumber(invitationNumber);
    if (given === null) return [];
    const own = seriesOf('invitation', series) ?? '';
    return [
      { number: given, year: yearOf(invitationDate), series: own, holder: id, kind: 'invitation' as const },
    ];
  });
  return [...registered, ...invitations];
}

const within =
  (series: string, year: number) =>
  (given: GivenNumber): boolean =>
    (given.series === '' || given.series === series) && (given.year === null || given.year === year);

/** The next after the highest in use; numbers begin again each year (Decree 30, Article 15). */
export function proposedNumber(given: readonly GivenNumber[], series: string, year: number): number {
  const numbers = given.filter(within(series, year)).map(({ number }) => number);
  return Math.max(0, ...numbers) + 1;
}

/** Who else has one of these numbers already; undefined where nobody has. */
export function holderOf(
  numbers: readonly number[],
  given: readonly GivenNumber[],
  {
    series,
    year,
    except,
  }: { readonly series: string; readonly year: number; readonly except: ReadonlySet<string> },
): GivenNumber | undefined {
  return given
    .filter(within(series, year))
    .find(({ number, holder }) => numbers.includes(number) && !except.has(holder));
}
