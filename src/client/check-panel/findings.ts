import type { Finding } from '../../rpc/answers';

export interface TabFindings {
  readonly tab: string;
  readonly findings: readonly Finding[];
}

/** Findings by tab, in the order of their first occurrence. */
export function byTab(findings: readonly Finding[]): readonly TabFindings[] {
  const tabs = [...new Set(findings.map((finding) => finding.tab))];
  return tabs.map((tab) => ({ tab, findings: findings.filter((finding) => finding.tab === tab) }));
}
