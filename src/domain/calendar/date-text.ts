import { fold } from '../text/vietnamese-text';
import { type CalendarDate, dateOf } from './calendar-date';

/** Two-digit years are 1970 to 2069. */
const fullYear = (typed: string): number => {
  const year = Number(typed);
  return typed.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

/** Weekday prefix; ignored. */
const weekday = /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn),? /;

const dayFirst = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const inWords = /^(?:ngay )?(\d{1,2}) ?thang (\d{1,2}),? ?nam (\d{4})$/;

/** A day as people type it, day before month; undefined without a year. */
export function readTypedDate(text: string): CalendarDate | undefined {
  const typed = fold(text)
    .replace(/[.,;]+$/, '')
    .replace(weekday, '');
  const words = inWords.exec(typed);
  if (words) return dateOf(Number(words[3]), Number(words[2]), Number(words[1]));
  const iso = yearFirst.exec(typed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const plain = dayFirst.exec(typed.replace(/^ngay /, ''));
  return plain ? dateOf(fullYear(plain[4] ?? ''), Number(plain[3]), Number(plain[1])) : undefined;
}

const clock =
  /^(\d{1,2}) ?(?:(?:[:.]) ?(\d{2})(?:[:.]00)?|(?:h|g|gio) ?(\d{1,2}|ruoi)?(?: ?(?:p|phut))?) ?(sang|trua|chieu|toi)?$/;

const afternoonFrom: Readonly<Record<string, number>> = { trua: 1, chieu: 1, toi: 5 };
const afternoonTo: Readonly<Record<string, number>> = { trua: 2, chieu: 7, toi: 11 };

/** A typed time of day as `HH:mm`; understands figures and the words for hour, half and part of the day. */
export function readTypedTime(text: string): string | undefined {
  const match = clock.exec(fold(text));
  if (!match) return undefined;
  const typedMinutes = match[2] ?? match[3] ?? '0';
  const part = match[4] ?? 'sang';
  const typedHour = Number(match[1]);
  const isLater = typedHour >= (afternoonFrom[part] ?? 24) && typedHour <= (afternoonTo[part] ?? 0);
  const hour = isLater ? typedHour + 12 : typedHour;
  const minutes = typedMinutes === 'ruoi' ? 30 : Number(typedMinutes);
  if (hour > 23 || minutes > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
