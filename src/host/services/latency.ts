/**
 * Median milliseconds of what the platform does: from published measurements for property stores, buffered and
 * flushed writes, and mail; otherwise assumed.
 */
export const latency = {
  local: 0.1,
  /** Start of an execution, before its first line. */
  start: (bundleKilobytes: number) => 500 + 0.05 * bundleKilobytes,
  /** Round trip of a sidebar's call. */
  client: (kilobytes: number) => 300 + 0.1 * kilobytes,
  read: (cells: number, pending: boolean) => (pending ? 60 + 0.02 * cells : 40 + 0.015 * cells),
  write: (cells: number) => 2 + 0.01 * cells,
  flush: (pendingCells: number) => (pendingCells === 0 ? 1 : 30 + 0.14 * pendingCells),
  appendRow: 80,
  structure: 60,
  decorate: 30,
  toast: 40,
  sidebar: 400,
} as const;

/** Spread of real calls: log-normal with sigma 0.35, one in a hundred five times as slow. */
export function spread(median: number, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const slow = random() < 0.01 ? 5 : 1;
  return median * Math.exp(0.35 * normal) * slow;
}
