import {
  monthNames,
  type WallClock,
  wallClockOf,
  weekdayNames,
  zoneOffset,
} from '../../../model/world/wall-clock';

/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat, names in English. Undefined: an unknown letter. */
export function formatJavaDate(instant: number, zone: string, pattern: string): string | undefined {
  const clock = wallClockOf(instant, zone);
  const offset = zoneOffset(instant, zone);
  let text = '';
  for (const [piece, quoted] of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g)) {
    if (piece.startsWith("'")) {
      text += quoted === '' ? "'" : (quoted ?? '').replace(/''/g, "'");
    } else if (/^[A-Za-z]/.test(piece)) {
      const field = fieldText(piece.charAt(0), piece.length, clock, offset, zone, instant);
      if (field === undefined) return undefined;
      text += field;
    } else {
      text += piece;
    }
  }
  return text;
}

function number(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function fieldText(
  letter: string,
  width: number,
  clock: WallClock,
  offset: number,
  zone: string,
  instant: number,
): string | undefined {
  switch (letter) {
    case 'G':
      return clock.year > 0 ? 'AD' : 'BC';
    case 'y':
      return width === 2 ? number(clock.year % 100, 2) : number(clock.year, width);
    case 'Y':
      return width === 2 ? number(weekYear(clock) % 100, 2) : number(weekYear(clock), width);
    case 'M':
    case 'L':
      return width < 3 ? number(clock.month, width) : nameText(monthNames[clock.month - 1], width);
    case 'd':
      return number(clock.day, width);
    case 'D':
      return number(dayOfYear(clock), width);
    case 'w':
      return number(weekOfYear(clock), width);
    case 'W':
      return number(
        Math.ceil((clock.day + new Date(Date.UTC(clock.year, clock.month - 1, 1)).getUTCDay()) / 7),
        width,
      );
    case 'F':
      return number(Math.ceil(clock.day / 7), width);
    case 'E':
      return nameText(weekdayNames[clock.weekday % 7], width < 4 ? 3 : width);
    case 'u':
      return number(clock.weekday, width);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(clock.hour, width);
    case 'k':
      return number(clock.hour || 24, width);
    case 'K':
      return number(clock.hour % 12, width);
    case 'h':
      return number(clock.hour % 12 || 12, width);
    case 'm':
      return number(clock.minute, width);
    case 's':
      return number(clock.second, width);
    case 'S':
      return number(clock.millisecond, width);
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : 6);
    case 'z':
      return zoneLabel(zone, width, instant);
    default:
      return undefined;
  }
}

function nameText(name: string | undefined, width: number): string {
  return width === 3 ? (name ?? '').slice(0, 3) : (name ?? '');
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${number(Math.floor(minutes / 60), 2)}${separator}${number(minutes % 60, 2)}`;
}

function zoneLabel(zone: string, width: number, instant: number): string {
  const timeZoneName = width < 4 ? 'short' : 'long';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName }).formatToParts(instant);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function dayOfYear(clock: WallClock): number {
  return (
    Math.round((Date.UTC(clock.year, clock.month - 1, clock.day) - Date.UTC(clock.year, 0, 1)) / 86_400_000) +
    1
  );
}

/** American weeks, as the platform's locale has them: from Sunday, the week of 1 January is the first. */
function weekOfYear(clock: WallClock): number {
  if (weekYear(clock) > clock.year) return 1;
  return Math.ceil((dayOfYear(clock) + new Date(Date.UTC(clock.year, 0, 1)).getUTCDay()) / 7);
}

/** The year of `YYYY`: the last days of December can belong to the next one, so dates need `yyyy`. */
function weekYear(clock: WallClock): number {
  const saturday = new Date(Date.UTC(clock.year, clock.month - 1, clock.day + 6 - (clock.weekday % 7)));
  return saturday.getUTCFullYear();
}
