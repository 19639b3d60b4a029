import { cleanText, fold } from '../text/vietnamese-text';
import { addDays, type CalendarDate, dateOf } from './calendar-date';

/** Longer than any holiday; a longer range is a slip of the keyboard. */
const mostDays = 31;

export interface DayList {
  readonly days: readonly CalendarDate[];
  /** What else the text says, such as `nghỉ bù`. */
  readonly words: string;
}

const day = String.raw`(\d{1,2})(?:\s?[/.]\s?(\d{1,2})(?:\s?[/.]\s?(\d{4}|\d{2}))?|-(\d{1,2})-(\d{4}))?(?!\d)`;
const between = String.raw`\s*(?:[-–—→~]|den het|den|toi|het|[,;&]|va)\s*(?:het )?(?:ngay )?`;
const chainOfDays = new RegExp(`(?:tu )?(?:ngay )?${day}(?:${between}${day})*`);
const weekday = /(?<![a-z])(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)(?=[\s,)]),? ?/g;

/** Folding changes no length, so that a place in the folded text is the same place in the text. */
function withoutWeekdays(text: string): string {
  let left = text;
  for (const { 0: name, index } of [...fold(text).matchAll(weekday)].reverse())
    left = left.slice(0, index) + left.slice(index + name.length);
  return left.trim();
}

/**
 * The days of a cell that names one or more: `01/12/2026 - 02/12/2026`, `1, 2/12/2026`, words around them included.
 * Month and year may stand with the last day alone. Null where the days are not certain.
 */
export function readDayList(typed: string): DayList | null {
  const text = withoutWeekdays(cleanText(typed));
  const chain = chainOfDays.exec(fold(text));
  if (!chain) return null;
  const words = `${text.slice(0, chain.index)} ${text.slice(chain.index + chain[0].length)}`
    .replace(/[():.,;–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/\d/.test(words)) return null;
  const dates = completed([...chain[0].matchAll(new RegExp(day, 'g'))].map(partsOf));
  if (dates === null) return null;
  const isRange = dates.length === 2 && !/[,;&]|\bva\b/.test(chain[0]);
  const days = isRange ? daysFrom(dates) : [...new Set(dates)].sort();
  return days === null ? null : { days, words };
}

interface Parts {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

const partsOf = ([, ofMonth, slashMonth, slashYear, dashMonth, dashYear]: RegExpExecArray): Parts => {
  const month = slashMonth ?? dashMonth;
  const year = slashYear ?? dashYear;
  return {
    day: Number(ofMonth),
    month: month === undefined ? null : Number(month),
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
  };
};

/** Each day with the month and the year of the next one that says them. */
function completed(named: readonly Parts[]): readonly CalendarDate[] | null {
  let month = 0;
  let year = 0;
  const dates: CalendarDate[] = [];
  for (const parts of [...named].reverse()) {
    month = parts.month ?? month;
    year = parts.year ?? year;
    const date = dateOf(year, month, parts.day);
    if (!date) return null;
    dates.unshift(date);
  }
  return dates;
}

function daysFrom([first, last]: readonly CalendarDate[]): readonly CalendarDate[] | null {
  if (!first || !last || last < first) return null;
  const days: CalendarDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (days.length === mostDays) return null;
    days.push(date);
  }
  return days;
}
