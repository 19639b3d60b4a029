/** Start and stop of a turn by the local clock; milliseconds since 1970. */
export interface Timing {
  readonly from: number;
  readonly until: number | null;
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `08:55` by the local clock. */
export function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

export const secondsOf = ({ from, until }: Timing, now: number): number =>
  Math.max(0, Math.round(((until ?? now) - from) / 1000));

/** Starts, stops or resumes the timing; earlier time still counts. */
export function toggled(timing: Timing | null, now: number): Timing {
  if (!timing) return { from: now, until: null };
  if (timing.until === null) return { ...timing, until: now };
  return { from: now - (timing.until - timing.from), until: null };
}
