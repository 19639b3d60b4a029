import { type CalendarDate, datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import {
  holderOf,
  paperNumberText,
  readPaperNumber,
  registeredNumbers,
  seriesOf,
} from '../../register/papers/paper-numbers';
import type { Settings } from '../../register/settings/settings';
import { readForm } from '../../register/table';
import type { Conference } from '../../register/tables/conferences';
import { type Paper, papers } from '../../register/tables/papers';
import type { Ports } from '../ports';
import { invalidForm } from '../rows/invalid-form';

/** Number and date as the clerk typed them. */
export interface TypedIdentity {
  readonly date: CalendarDate | null;
  numberOf(row: Paper): string;
}

export function typedIdentity(
  ports: Ports,
  {
    number,
    date,
    papers: ids,
  }: { readonly number: string; readonly date: string; readonly papers: readonly string[] },
  rows: readonly Paper[],
): Outcome<TypedIdentity, Failure> {
  const isNumbered = rows.some(({ kind }) => kind !== null && seriesOf(kind, 'shared') !== null);
  const typed = readForm(papers, { number, date }, ports.clock.today());
  const first = readPaperNumber(number);
  const day = typed.values.date;
  const problems = [
    ...(isNumbered && number.trim() === '' ? [{ field: 'number', problem: 'required' }] : []),
    ...(isNumbered && number.trim() !== '' && first === null
      ? [{ field: 'number', problem: 'not-a-number' }]
      : []),
    ...(date.trim() === '' && isNumbered ? [{ field: 'date', problem: 'required' }] : []),
    ...typed.problems.filter(({ field }) => field === 'date'),
  ];
  if (problems.length > 0) return invalidForm(problems);
  return success({
    date: day,
    numberOf: ({ id, kind }) =>
      kind === null || seriesOf(kind, 'shared') === null
        ? ''
        : paperNumberText((first ?? 1) + ids.indexOf(id)),
  });
}

export interface NumberedPaper {
  readonly kind: PaperKindCode | null;
  readonly number: string;
  readonly date: CalendarDate | null;
}

/** The first number that another paper of the year has already; `except` holds the IDs of the papers themselves. */
export function numberConflict(
  register: { readonly papers: readonly Paper[]; readonly conferences: readonly Conference[] },
  { papers: { series } }: Settings,
  numbered: readonly NumberedPaper[],
  except: ReadonlySet<string>,
): Failure | undefined {
  const numbers = registeredNumbers(register.papers, register.conferences, series);
  for (const { kind, number: typed, date } of numbered) {
    const own = kind && seriesOf(kind, series);
    const number = readPaperNumber(typed);
    if (!own || number === null || !date) continue;
    const holder = holderOf([number], numbers, { series: own, year: datePartsOf(date).year, except });
    if (holder) return { code: 'number-taken', number: paperNumberText(number), holder: holder.holder };
  }
  return undefined;
}
