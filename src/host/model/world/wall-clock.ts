/** Date and time in a time zone; `month` is 1-12, `weekday` 1 (Monday) to 7. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
}

/** In English, whatever the locale; months from January, days from Sunday. */
export const monthNames =
  'January February March April May June July August September October November December'.split(' ');
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const formats = new Map<string, Intl.DateTimeFormat>();

/** Takes the platform's `GMT+7` and `GMT+07:00` as well as names of the time zone database. */
function zoneName(zone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  return offset ? `${offset[1]}${(offset[2] ?? '0').padStart(2, '0')}:${offset[3] ?? '00'}` : zone;
}

function fixedOffset(zone: string): number | undefined {
  const parts = /^([+-])(\d{2}):(\d{2})$/.exec(zoneName(zone));
  if (!parts) return zone === 'GMT' || zone === 'UTC' ? 0 : undefined;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const earlier = formats.get(zone);
  if (earlier) return earlier;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  formats.set(zone, format);
  return format;
}

export function isZone(zone: string): boolean {
  try {
    return fixedOffset(zone) !== undefined || formatOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** Milliseconds to add to an instant to read its wall clock as if it were UTC. */
export function zoneOffset(instant: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

export function wallClockOf(instant: number, zone: string): WallClock {
  const wall = new Date(instant + zoneOffset(instant, zone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    weekday: wall.getUTCDay() || 7,
  };
}

/** The instant of a wall clock reading; days, hours and minutes out of range carry over. */
export function instantOf(
  zone: string,
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
): number {
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}
