import { zoneOffset } from '../world/wall-clock';

/** Days from 30 December 1899 (serial 0) to 1 January 1970. */
const epochSerial = 25_569;
const day = 86_400_000;
const bucket = 1_800_000;
/** Milliseconds on either side of 1970 that a Date can hold, a day less for the zones. */
const lastInstant = 8.64e15 - day;

const offsets = new Map<string, Map<number, number>>();

/** Zone offsets change only at half hours, so the dates of a column share few lookups. */
function offsetAt(instant: number, zone: string): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const slot = Math.floor(instant / bucket);
  const earlier = ofZone.get(slot);
  if (earlier !== undefined) return earlier;
  const offset = zoneOffset(slot * bucket, zone);
  ofZone.set(slot, offset);
  return offset;
}

/** The serial number of an instant on the wall clock of the spreadsheet's time zone. */
export function serialOf(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone)) / day + epochSerial;
}

/** The instant at which the spreadsheet's wall clock shows this serial number; milliseconds since 1970. */
export function instantOfSerial(serial: number, zone: string): number {
  const wall = Math.round((serial - epochSerial) * day);
  // As JavaScript, which has no date for it: an invalid one.
  if (Math.abs(wall) > lastInstant) return Number.NaN;
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

export function serialOfDate(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / day + epochSerial;
}

/** Wall clock of a serial number as a UTC date: read it with the `getUTC…` methods. */
export function wallOfSerial(serial: number): Date {
  return new Date(Math.round((serial - epochSerial) * day));
}
