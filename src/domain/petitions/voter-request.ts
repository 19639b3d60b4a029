/** Law 72/2025, article 43: an extraordinary conference is owed when this share of the commune's voters ask for it. */
const requestShare = 0.1;

export interface VoterRequest {
  /** The share that asked, in per cent with one decimal. */
  readonly percent: number;
  /** Voters that have to ask. */
  readonly needed: number;
  readonly isEnough: boolean;
}

/** Null while either count is missing or there are no voters. */
export function voterRequest(voters: number | null, asking: number | null): VoterRequest | null {
  if (!voters || asking === null) return null;
  const needed = Math.ceil(voters * requestShare);
  return { percent: Math.round((asking * 1000) / voters) / 10, needed, isEnough: asking >= needed };
}
