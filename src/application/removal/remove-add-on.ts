import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { overviewTitle } from '../../register/overview/overview';
import { overviewTab, places } from '../../register/overview/places';
import { type RemovalReport, removalTab } from '../../register/set-up-report';
import { keptTemplates } from '../../register/settings/kept-templates-table';
import { declaredSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { acts } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { followKnownList } from '../hall/door-list';
import { settleDeadRun } from '../mail/mail-queue';
import { runningNow, unsettledRun } from '../mail/mail-run';
import type { MemoryValues, Ports } from '../ports';
import { rehearsalIn } from '../rows/rehearsal-memory';
import { underLock, writeWaitingNotes } from '../rows/under-lock';
import { receivedReminders } from '../set-up/set-up-settings';
import { removalPlan } from './open-removal';
import { beginRemoval, removalIn, removalMark } from './removal-memory';

const ownerCode = declaredSettings.reminderOwner.place.code;

/**
 * Takes away what the add-on alone uses: triggers of this account, warnings, the hidden sheet of templates, and what it
 * remembers outside the sheets. Every row, the formulas of the overview and all documents stay. Each step may be
 * repeated, and memory, which says that a removal is under way, goes last, so that the next press goes on.
 */
export function removeAddOn(ports: Ports): Outcome<RemovalReport, Failure> {
  const memory = ports.memory.readAll();
  const former = removalIn(memory);
  if (!former && !rehearsalIn(memory)) {
    // What telephones ticked stands in the door list anyway, should the register not take it now.
    followKnownList(ports);
    writeWaitingNotes(ports, memory);
  }
  const day = former?.day ?? ports.clock.today();
  const person = former?.person ?? ports.person.email();
  // Nobody makes papers meanwhile.
  return underLock(
    ports,
    () => ports.lock.holdingLong(() => takeAway(ports, { day, person })),
    () => !former && { action: acts.removeAddOn, tab: '', record: '', detail: '' },
    'holdingPapers',
  );
}

function takeAway(ports: Ports, by: Pick<RemovalReport, 'day' | 'person'>): Outcome<RemovalReport, Failure> {
  const { workbook, triggers, memory: shared } = ports;
  const memory = shared.readAll();
  if (rehearsalIn(memory)) return failure({ code: 'rehearsing' });
  const sending = runningNow(memory, ports.clock.now());
  if (sending) return failure({ code: 'busy', doing: 'mail', ...sending });
  const settings = ports.register.read(settingsTable);
  if (!settings.ok && settings.failure.code === 'newer-register') return settings;
  const settled = settleMail(ports, memory);
  if (!settled.ok) return settled;
  const report = { ...by, ...removalPlan(ports, memory) };

  beginRemoval(ports);
  triggers.unbook();
  triggers.removeDaily();
  workbook.removeWarnings();
  if (workbook.tabNames().includes(keptTemplates.tab)) workbook.removeTab(keptTemplates.tab);
  for (const tab of report.copies) workbook.showTab(tab);
  const owner = settings.ok && settings.value.rows.find(({ values }) => values.code === ownerCode);
  if (settings.ok && owner && owner.values.value !== '') {
    const cleared = ports.register.change(settings.value, [{ key: ownerCode, values: { value: '' } }]);
    if (!cleared.ok) return cleared;
  }
  stopCounting(ports);
  writeReport(ports, report);
  shared.replaceAll({ ...removalMark(report.day, report.person), ...receivedReminders(memory) });
  return success(report);
}

/** A letter that may have left when a run broke off goes onto the review list, for memory alone knows of it. */
function settleMail(ports: Ports, memory: MemoryValues): Outcome<unknown, Failure> {
  const run = unsettledRun(memory);
  if (!run) return success(null);
  const sheet = ports.register.read(ledger);
  return sheet.ok ? settleDeadRun(ports, sheet.value, run) : sheet;
}

/** The overview counts the days without a daily run, which are no trouble any more; its other figures stay alive. */
function stopCounting({ workbook, wording }: Ports): void {
  if (workbook.texts(overviewTab)?.[0]?.[0]?.trim() !== overviewTitle) return;
  workbook.writeLines(overviewTab, { row: places.pulse, column: 2 }, [[wording.remindersOff, '', '']]);
}

/** A tab of this name that the office made stays as it is. */
function writeReport({ workbook, wording }: Ports, report: RemovalReport): void {
  const lines = wording.removal(report).map((line) => [line]);
  const present = workbook.texts(removalTab);
  if (present && present[0]?.[0] !== undefined && present[0][0] !== lines[0]?.[0] && present[0][0] !== '')
    return;
  if (!present) workbook.addTab(removalTab, workbook.tabNames().length);
  workbook.writeLines(removalTab, { row: 1, column: 1 }, lines);
}
