/** Share of the voters whose request requires an extraordinary conference (law 72/2025, article 43). */
const requestShare = 0.1;

export interface VoterRequest {
  /** Share of voters asking, per cent with one decimal. */
  readonly percent: number;
  /** Number of voters required. */
  readonly needed: number;
  readonly isEnough: boolean;
}

/** Null if a count is missing or there are no voters. */
export function voterRequest(voters: number | null, asking: number | null): VoterRequest | null {
  if (!voters || asking === null) return null;
  const needed = Math.ceil(voters * requestShare);
  return { percent: Math.round((asking * 1000) / voters) / 10, needed, isEnough: asking >= needed };
}
