import type { DriveWorld } from './exchange';

/**
 * Drive sustains three writes a second of an account, and a short burst. Public measurements: of 100 inserts at once 31
 * to 63 were refused, and 3 or 4 of those existed all the same. The host allows a smaller burst.
 */
const writesPerSecond = 3;
const burst = 10;
/** One in so many refused creations is done all the same. */
const ghostEvery = 10;

/** Counts a write of the account; whether it comes too fast. */
export function isTooFast({ drive, user, now }: DriveWorld): boolean {
  const { count, at } = drive.writesLeft[user] ?? { count: burst, at: now };
  const left = Math.min(burst, count + ((now - at) / 1000) * writesPerSecond);
  const taken = left >= 1;
  drive.writesLeft = { ...drive.writesLeft, [user]: { count: taken ? left - 1 : left, at: now } };
  return !taken;
}

/** Whether a creation that is refused for its rate is done all the same. */
export function isGhost({ drive }: DriveWorld): boolean {
  drive.refusedCreations += 1;
  return drive.refusedCreations % ghostEvery === 0;
}
