import { hasLettersLeft } from '../application/mail/mail-run';
import { untilResumed } from '../application/pulse/long-work';
import { resumeWork } from '../application/pulse/resume-work';
import { runDaily } from '../application/reminders/daily-run';
import { endSelfCheck } from '../application/self-check/leftovers';
import type { Failure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';
import { answer } from './answer';
import { guarded } from './attempted';
import { googlePorts } from './compose';
import { isAddOn } from './google/script/installation';
import { askForPermissions } from './google/script/session-person';
import { googleTrials } from './google/trials/google-trials';
import { addMenu, refreshOverview, refreshPublicFromMenu, setUpFromMenu, showSidebar } from './menu';

// Exports exactly the functions that menus, triggers and sidebars call.

type Opening = { readonly authMode: GoogleAppsScript.Script.AuthMode };

export function onOpen(event?: Opening): void {
  // An add-on that nobody has used in this spreadsheet yet may touch nothing but its menu.
  const isEnabled = event?.authMode !== ScriptApp.AuthMode.NONE;
  addMenu(isEnabled);
  if (isEnabled) refreshOverview(googlePorts());
}

export const onInstall = (event?: Opening): void => onOpen(event);

export const showTodayForm = (): void => showSidebar('today-form');

export const showConferenceForm = (): void => showSidebar('conference-form');

export const showPreparationForm = (): void => showSidebar('preparation-form');

export const showCollationForm = (): void => showSidebar('collation-form');

export const showAttendeeForm = (): void => showSidebar('attendee-form');

export const showInvitationForm = (): void => showSidebar('invitation-form');

export const showPetitionForm = (): void => showSidebar('petition-form');

export const showPaperForm = (): void => showSidebar('paper-form');

export const showTemplateForm = (): void => showSidebar('template-form');

export const showCheckPanel = (): void => showSidebar('check-panel');

export const showExchangeForm = (): void => showSidebar('exchange-form');

export const showProvinceForm = (): void => showSidebar('province-form');

export const showSelfCheck = (): void => showSidebar('self-check');

export const showRemovalForm = (): void => showSidebar('removal-form');

export const showGuide = (): void => showSidebar('guide');

export const showTellingForm = (): void => showSidebar('telling-form');

export const showRollForm = (): void => showSidebar('roll-form');

export const showSecretaryForm = (): void => showSidebar('secretary-form');

export const showAssignForm = (): void => showSidebar('assign-form');
export const showFollowForm = (): void => showSidebar('follow-form');

export const refreshPublic = (): void => refreshPublicFromMenu(googlePorts());

export function setUp(): void {
  askForPermissions();
  setUpFromMenu(googlePorts());
}

/** The daily trigger. */
export const sendDailyReminders = (): void =>
  guarded('sendDailyReminders', () => {
    const ports = googlePorts();
    logFailure(runDaily(ports));
    // A published add-on has no second trigger that would go on with a job.
    if (isAddOn()) logFailure(resumeWork(ports, 'trigger'));
  });

/** The one-shot trigger that goes on with a job that broke off, or with letters left by an earlier run. */
export const continueWork = (): void =>
  guarded('continueWork', () => {
    const ports = googlePorts();
    ports.triggers.unbook();
    const resumed = resumeWork(ports, 'trigger');
    logFailure(resumed);
    if (resumed.ok && resumed.value === 'nothing') logFailure(runDaily(ports));
    else if (hasLettersLeft(ports.memory.readAll())) ports.triggers.bookContinuation(untilResumed);
  });

/** The trigger of a self-check that was cut off. */
export const sweepSelfCheck = (): void =>
  guarded('sweepSelfCheck', () => {
    const ports = googlePorts();
    googleTrials(ports).sweep();
    endSelfCheck(ports);
  });

/** Nobody sees the result of a trigger: the execution log has the reason, and the next run does the rest. */
function logFailure(report: Outcome<unknown, Failure>): void {
  if (!report.ok) console.warn(report.failure.code);
}

/** The only function that sidebars call. JSON in and out, because a Date in a reply would lose the whole reply. */
export const rpc = (call: unknown): string => answer(googlePorts, call);
