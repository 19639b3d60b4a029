import { runDaily } from '../application/reminders/daily-run';
import { endSelfCheck } from '../application/self-check/leftovers';
import { answer } from './answer';
import { guarded } from './attempted';
import { googlePorts } from './compose';
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
  guarded('sendDailyReminders', () => logFailure(runDaily(googlePorts())));

/** The one-shot trigger that continues with letters left by an earlier run. */
export const continueWork = (): void =>
  guarded('continueWork', () => {
    const ports = googlePorts();
    ports.triggers.unbook();
    logFailure(runDaily(ports));
  });

/** The trigger of a self-check that was cut off. */
export const sweepSelfCheck = (): void =>
  guarded('sweepSelfCheck', () => {
    const ports = googlePorts();
    googleTrials(ports).sweep();
    endSelfCheck(ports);
  });

/** Nobody sees the result of a trigger: the execution log has the reason, and the next run does the rest. */
function logFailure(report: ReturnType<typeof runDaily>): void {
  if (!report.ok) console.warn(report.failure.code);
}

/** The only function that sidebars call. JSON in and out, because a Date in a reply would lose the whole reply. */
export const rpc = (call: unknown): string => answer(googlePorts, call);
