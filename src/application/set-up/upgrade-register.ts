import { overviewTab } from '../../register/overview/places';
import { copyName, currentSchema } from '../../register/schema';
import type { SetUpChange } from '../../register/set-up-report';
import type { TabState, Workbook } from '../workbook-port';

/** Brings a register to a version; set-up then adds what is only new. */
export interface UpgradeStep {
  readonly to: number;
  /** Tabs that the step, or set-up after it, writes anew. */
  readonly rewrites: readonly string[];
  /** Must be safe to repeat, as an interrupted upgrade begins again. Absent where set-up does all. */
  readonly run?: (workbook: Workbook) => void;
}

/** The board has another layout since version 2; set-up writes it over the former one. */
const newBoard: UpgradeStep = { to: 2, rewrites: [overviewTab] };

/** In order; the last one leads to `currentSchema`. */
export const upgradeSteps: readonly UpgradeStep[] = [newBoard];

/** Takes the steps that the register lacks, after a copy of each tab that they write anew; null if there is none. */
export function upgradeRegister(
  workbook: Workbook,
  tabs: readonly TabState[],
  from: number,
  steps: readonly UpgradeStep[] = upgradeSteps,
): Extract<SetUpChange, { readonly kind: 'upgrade' }> | null {
  const open = steps.filter(({ to }) => to > from);
  if (open.length === 0) return null;
  const rewritten = [...new Set(open.flatMap(({ rewrites }) => rewrites))];
  const copies = tabs
    .filter(({ name, empty }) => rewritten.includes(name) && !empty)
    .map(({ name }) => ({ tab: name, copy: copyName(name, from) }));
  // The copy of an upgrade that was cut off holds the former state and stays.
  for (const { tab, copy } of copies)
    if (tabs.every(({ name }) => name !== copy)) workbook.keepCopy(tab, copy);
  for (const { run } of open) run?.(workbook);
  return { kind: 'upgrade', from, to: currentSchema, copies: copies.map(({ copy }) => copy) };
}
