export type Plan = 'consumer' | 'workspace';

export type Quota = 'mail' | 'documents' | 'conversions' | 'fetches' | 'properties' | 'triggerMilliseconds';

/** Daily limits by account kind: the official "Quotas for Google services" tables. Mail counts recipients. */
const limits: Readonly<Record<Quota, Readonly<Record<Plan, number>>>> = {
  mail: { consumer: 100, workspace: 1500 },
  documents: { consumer: 250, workspace: 1500 },
  conversions: { consumer: 2000, workspace: 4000 },
  fetches: { consumer: 20_000, workspace: 100_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
  triggerMilliseconds: { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
};

interface Spender {
  readonly email: string;
  readonly plan: Plan;
}

interface Window {
  readonly since: number;
  readonly used: number;
}

/** What each user has spent: user, quota, window. A window opens with its first spending and lasts 24 hours. */
export type UsageState = Record<string, Partial<Record<Quota, Window>>>;

const day = 24 * 3_600_000;

function windowOf(usage: UsageState, user: string, quota: Quota, now: number): Window {
  const window = usage[user]?.[quota];
  return window && now - window.since < day ? window : { since: now, used: 0 };
}

/** How much is left of a quota at `now` (milliseconds); negative when a run overspent it. */
export function remaining(usage: UsageState, { email, plan }: Spender, quota: Quota, now: number): number {
  return limits[quota][plan] - windowOf(usage, email, quota, now).used;
}

/** Spends only when that much is left; says whether it was. */
export function spendIfLeft(
  usage: UsageState,
  spender: Spender,
  quota: Quota,
  amount: number,
  now: number,
): boolean {
  if (remaining(usage, spender, quota, now) < amount) return false;
  spend(usage, spender.email, quota, amount, now);
  return true;
}

/** Spends even beyond the limit: a trigger's run time is known only afterwards. */
export function spend(usage: UsageState, user: string, quota: Quota, amount: number, now: number): void {
  const window = windowOf(usage, user, quota, now);
  usage[user] = { ...usage[user], [quota]: { since: window.since, used: window.used + amount } };
}
