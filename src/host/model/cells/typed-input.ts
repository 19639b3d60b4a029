import type { LocaleRules } from './locale';
import { serialOfDate } from './serial';

/** Result of typing a text into a cell with automatic format. */
export interface Typed {
  readonly value: string | number | boolean | null;
  /** The text, beginning with `=`, when it is a formula. */
  readonly formula?: string;
  /** The number format that the cell takes on when its own is automatic. */
  readonly format?: string;
}

const currency = /^(?:[$€£¥₫]|đ|VND)\s*|\s*(?:[$€£¥₫]|đ|VND)$/gi;

interface NumberShapes {
  readonly grouped: RegExp;
  readonly plain: RegExp;
}

function shapes(point: string, group: string): NumberShapes {
  return {
    grouped: new RegExp(`^[+-]?\\d{1,3}(?:${group}\\d{3})+(?:${point}\\d*)?$`),
    plain: new RegExp(`^[+-]?(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`),
  };
}

const withComma = shapes(',', '\\.');
const withPoint = shapes('\\.', ',');

function numberOf(text: string, { decimal, thousands }: LocaleRules): number | undefined {
  const { grouped, plain } = decimal === ',' ? withComma : withPoint;
  if (grouped.test(text)) return Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  return plain.test(text) ? Number(text.replace(decimal, '.')) : undefined;
}

function typedNumber(text: string, locale: LocaleRules): Typed | undefined {
  const plain = numberOf(text, locale);
  if (plain !== undefined) {
    const format = text.includes(locale.thousands) ? '#,##0' : undefined;
    return { value: plain, ...(format ? { format } : {}) };
  }
  if (text.endsWith('%')) {
    const percent = numberOf(text.slice(0, -1).trim(), locale);
    if (percent === undefined) return undefined;
    return { value: percent / 100, format: text.includes(locale.decimal) ? '0.00%' : '0%' };
  }
  const bare = text.replace(currency, '');
  const amount = bare === text ? undefined : numberOf(bare, locale);
  return amount === undefined ? undefined : { value: amount, format: '#,##0.00' };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialIfReal(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  return serialOfDate(year, month, day);
}

function dateOf(text: string, locale: LocaleRules, thisYear: number): number | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serialIfReal(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthOnly = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (monthOnly) return serialIfReal(Number(monthOnly[2]), Number(monthOnly[1]), 1);
  const short = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!short) return undefined;
  const [first, second] = [Number(short[1]), Number(short[3])];
  const year = short[4] ? fullYear(short[4]) : thisYear;
  return locale.order === 'dmy' ? serialIfReal(year, second, first) : serialIfReal(year, first, second);
}

/** Part of a day, from `8:30`, `08:30:15` or `8:30 PM`. */
function timeOf(text: string): number | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!parts) return undefined;
  const half = parts[4]?.toLowerCase();
  const hour = (Number(parts[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  const [minute, second] = [Number(parts[2]), Number(parts[3] ?? 0)];
  if (Number(parts[1]) > 24 || minute > 59 || second > 59) return undefined;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function typedDate(text: string, locale: LocaleRules, thisYear: number): Typed | undefined {
  const date = dateOf(text, locale, thisYear);
  if (date !== undefined) return { value: date, format: locale.date };
  const time = timeOf(text);
  if (time !== undefined) return { value: time, format: locale.time };
  const both = /^(\S+)[ T](\S.*)$/.exec(text);
  const day = both && dateOf(both[1] ?? '', locale, thisYear);
  const hours = both && timeOf(both[2] ?? '');
  if (typeof day !== 'number' || typeof hours !== 'number') return undefined;
  return { value: day + hours, format: locale.dateTime };
}

/** Quick path: texts whose first letter begins no number, boolean or currency. */
const plainStart = /^[\p{L}(["]/u;
const specialStart = /^[tfđv]/i;

/**
 * Reads a text as typed into a cell whose format is not plain text: leading zeros are dropped, dates are read in the
 * locale's order, `=` (and `+`, `-` before anything but a number) begins a formula, an apostrophe marks a text.
 * `thisYear` completes `3/4`.
 */
export function readTyped(text: string, locale: LocaleRules, thisYear: number): Typed {
  if (text === '') return { value: null };
  if (plainStart.test(text) && !specialStart.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed.length > 1 && trimmed.startsWith('=')) return { value: null, formula: trimmed };
  const number = typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, thisYear);
  if (number) return number;
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (/^[+-]\s*\S/.test(trimmed)) return { value: null, formula: `=${trimmed}` };
  return { value: text };
}
