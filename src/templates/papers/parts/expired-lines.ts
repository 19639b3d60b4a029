import { type CalendarDate, dateOf } from '../../../domain/calendar/calendar-date';
import { inForce } from '../../../domain/conference/conference';
import { fold } from '../../../domain/text/vietnamese-text';
import type { MadePaperCode } from '../../../register/papers/paper-kinds';
import type { PaperWarning } from '../../../register/papers/paper-report';
import { type DatedText, paperSettings } from '../../../register/settings/paper-settings';
import { rowsOf, valuesOf } from '../../../register/settings/setting';
import type { PaperIdentity, PaperSources } from '../paper-sources';

interface Law {
  readonly name: string;
  readonly year: string;
  /** The day on which it was passed; undefined if the line gives only the year. */
  readonly passedOn: CalendarDate | undefined;
}

/** `Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015`, or `19/6/2015`, or `năm 2015`. */
function lawOf(line: string): Law | undefined {
  const folded = fold(line);
  const name = /\bluat (?!so\b)([a-z ]+?)(?= (?:ngay|nam|so)\b| ?\d|[,;.(]|$)/.exec(folded)?.[1];
  const day = /(\d{1,2})(?:\/| thang )(\d{1,2})(?:\/| nam )(\d{4})/.exec(folded);
  const year = day?.[3] ?? /\b(?:19|20)\d\d\b/.exec(folded)?.[0];
  return name && year
    ? { name, year, passedOn: day ? dateOf(Number(day[3]), Number(day[2]), Number(day[1])) : undefined }
    : undefined;
}

function sameLaw(a: Law, b: Law): boolean {
  if (a.name !== b.name || a.year !== b.year) return false;
  return !a.passedOn || !b.passedOn || a.passedOn === b.passedOn;
}

export interface ExpiredLine {
  readonly text: string;
  /** The line that replaces it; '' if none is known. */
  readonly replacement: string;
}

const isDated = ({ from, until }: DatedText): boolean => from !== null || until !== null;

/** Printed laws that have expired according to the dated `rows` of the settings and of set-up. */
export function expiredLaws(
  printed: readonly DatedText[],
  rows: readonly DatedText[],
  on: CalendarDate,
): readonly ExpiredLine[] {
  const dated = rows.filter(isDated);
  const current = inForce(dated, on);
  return printed.flatMap(({ text }) => {
    const law = lawOf(text);
    if (!law) return [];
    const isSame = (row: DatedText): boolean => {
      const other = lawOf(row.text);
      return other !== undefined && sameLaw(law, other);
    };
    const isExpired = dated.some((row) => row.until !== null && row.until < on && isSame(row));
    if (!isExpired || current.some(isSame)) return [];
    const replacement = current.find((row) => lawOf(row.text)?.name === law.name)?.text ?? '';
    return [{ text, replacement }];
  });
}

/** A body without its purpose: `UBND huyện (b/c);` and `UBND huyện` are one. */
const bodyOf = (line: string): string =>
  fold(line.replace(/\([^)]*\)/g, ''))
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Printed recipients that no longer exist according to the dated `rows`, such as a district. */
export function expiredBodies(
  printed: readonly DatedText[],
  rows: readonly DatedText[],
  on: CalendarDate,
): readonly string[] {
  const expiredNames = rows
    .filter(({ until }) => until !== null && until < on)
    .map(({ text }) => bodyOf(text));
  return printed.map(({ text }) => text).filter((text) => expiredNames.includes(bodyOf(text)));
}

/** Abolished bodies named in the defaults of any paper. */
function endedBodies(): readonly DatedText[] {
  const { recipients, superiors } = valuesOf(paperSettings, rowsOf(paperSettings));
  return [...Object.values(recipients).flat(), ...superiors];
}

/** Printed recipients that no longer exist on the day of the paper. */
export function recipientWarnings(
  { settings, today }: PaperSources,
  kind: MadePaperCode,
  { date }: PaperIdentity,
): readonly PaperWarning[] {
  const on = date ?? today;
  const own = settings.papers.recipients[kind];
  const expiredNames = expiredBodies(inForce(own, on), [...own, ...endedBodies()], on);
  return expiredNames.map((text) => ({ kind: 'recipient-expired', text }));
}
