import type { ErrorValue, Scalar } from '../workbook/workbook';
import { monthNames, weekdayNames } from '../world/wall-clock';
import type { LocaleRules } from './locale';
import { wallOfSerial } from './serial';

type Token = { readonly kind: 'text' | 'date'; readonly text: string };

const dateFormats = new Map<string, boolean>();

function bare(format: string): string {
  return format.replace(/"[^"]*"|\\./g, '').replace(/\[[^\]]*\]/g, '');
}

/** Whether a number with this format is a date or time, which scripts read as a date. */
export function isDateFormat(format: string): boolean {
  const earlier = dateFormats.get(format);
  if (earlier !== undefined) return earlier;
  const isDate = !/general/i.test(format) && /[dmyhs]/i.test(bare(format));
  dateFormats.set(format, isDate);
  return isDate;
}

function tokens(format: string): Token[] {
  const list: Token[] = [];
  for (const [text] of format.matchAll(/"[^"]*"|\\.|\[h+\]|am\/pm|a\/p|([dmyhs])\1*|0+|[\s\S]/gi)) {
    if (/^".*"$/s.test(text)) list.push({ kind: 'text', text: text.slice(1, -1) });
    else if (text.startsWith('\\')) list.push({ kind: 'text', text: text.slice(1) });
    else list.push({ kind: /^(\[h|[dmyhs]|a\/?)/i.test(text) ? 'date' : 'text', text });
  }
  return list;
}

function padded(value: number, letters: string): string {
  return String(value).padStart(Math.min(letters.length, 2), '0');
}

/** `m` means minutes next to hours or seconds, otherwise months; capitals always mean months. */
function isMinute(all: readonly Token[], at: number): boolean {
  if (all[at]?.text.startsWith('M')) return false;
  const dates = all.filter((token) => token.kind === 'date');
  const own = dates.indexOf(all[at] as Token);
  return /^\[?h/i.test(dates[own - 1]?.text ?? '') || /^s/i.test(dates[own + 1]?.text ?? '');
}

function datePart(all: readonly Token[], at: number, serial: number, halves: boolean): string {
  const letters = all[at]?.text ?? '';
  const wall = wallOfSerial(serial);
  const hour = wall.getUTCHours();
  switch (letters[0]?.toLowerCase()) {
    case 'y':
      return letters.length > 2 ? String(wall.getUTCFullYear()) : padded(wall.getUTCFullYear() % 100, 'yy');
    case 'd': {
      const name = weekdayNames[wall.getUTCDay()] ?? '';
      if (letters.length > 2) return letters.length === 3 ? name.slice(0, 3) : name;
      return padded(wall.getUTCDate(), letters);
    }
    case 'm': {
      if (letters.length <= 2 && isMinute(all, at)) return padded(wall.getUTCMinutes(), letters);
      const name = monthNames[wall.getUTCMonth()] ?? '';
      if (letters.length > 2) return letters.length === 3 ? name.slice(0, 3) : name;
      return padded(wall.getUTCMonth() + 1, letters);
    }
    case 'h':
      return padded(halves ? hour % 12 || 12 : hour, letters);
    // The hours of a duration, days included.
    case '[':
      return padded(Math.floor(serial * 24 + 1e-6), letters.slice(1, -1));
    case 's':
      return padded(wall.getUTCSeconds(), letters);
    default:
      return hour < 12 ? 'AM' : 'PM';
  }
}

function showDate(serial: number, format: string): string {
  const all = tokens(format);
  const halves = all.some((token) => token.kind === 'date' && /^a/i.test(token.text));
  const wall = wallOfSerial(serial);
  if (Number.isNaN(wall.getTime())) return String(serial);
  return all
    .map((token, at) => (token.kind === 'text' ? token.text : datePart(all, at, serial, halves)))
    .join('');
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** A number with automatic format: at most twelve significant digits, no grouping. */
export function showGeneral(value: number, { decimal }: LocaleRules): string {
  const text = Math.abs(value) >= 1e15 ? value.toExponential(5) : String(Number(value.toPrecision(12)));
  return text.replace('e+', 'E+').replace('e-', 'E-').replace('.', decimal);
}

function showNumber(value: number, format: string, locale: LocaleRules): string {
  const sections = format.split(';');
  const negative = value < 0 && sections.length > 1;
  const chosen = (value === 0 && sections[2]) || (negative ? sections[1] : sections[0]) || '';
  const shape = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(
    chosen.replace(/"[^"]*"|\\./g, (quoted) => ' '.repeat(quoted.length)),
  );
  const unquote = (text: string) => text.replace(/\[[^\]]*\]/g, '').replace(/"([^"]*)"|\\(.)/g, '$1$2');
  if (!shape) return unquote(chosen);
  const percent = chosen.includes('%');
  const [whole = '', places = ''] = shape[0].split('.');
  const least = places.replace(/[^0]/g, '').length;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(places.length);
  const [digits = '0', rest = ''] = fixed.split('.');
  const decimals = rest.slice(0, least) + rest.slice(least).replace(/0+$/, '');
  const zeros = digits.padStart(whole.replace(/[^0]/g, '').length, '0');
  const integer = whole.includes(',') ? grouped(zeros, locale.thousands) : zeros;
  const sign = value < 0 && !negative && Number(fixed) !== 0 ? '-' : '';
  const before = unquote(chosen.slice(0, shape.index));
  const after = unquote(chosen.slice(shape.index + shape[0].length));
  return `${before}${sign}${integer}${decimals === '' ? '' : locale.decimal + decimals}${after}`;
}

/** The text that a cell shows. */
export function showValue(
  value: Scalar | ErrorValue,
  format: string | undefined,
  locale: LocaleRules,
): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === '@' || /^general$/i.test(format)) return showGeneral(value, locale);
  return isDateFormat(format) ? showDate(value, format) : showNumber(value, format, locale);
}
