import { refreshPublicSheet } from '../application/refresh-public-sheet';
import { sendDailyReminders as sendReminders } from '../application/send-daily-reminders';
import { setUpRegister } from '../application/set-up-register';
import { failureSentence } from '../text/failure-sentence';
import { publicText } from '../text/public-sheet';
import { setUpDone, setUpText } from '../text/set-up';
import { answer } from './answer';
import { googlePorts } from './compose';
import { addMenu, showSidebar } from './menu';

// Everything that menus, triggers and sidebars can call is exported here, and nothing else.

export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  addMenu();
}

export const showConferenceForm = (): void => showSidebar('conference-form');

export const showPreparationForm = (): void => showSidebar('preparation-form');

export const showCollationForm = (): void => showSidebar('collation-form');

export const showAttendeeForm = (): void => showSidebar('attendee-form');

export const showInvitationForm = (): void => showSidebar('invitation-form');

export const showPetitionForm = (): void => showSidebar('petition-form');

export const showCheckPanel = (): void => showSidebar('check-panel');

export const showGuide = (): void => showSidebar('guide');
export const showRollForm = (): void => showSidebar('roll-form');

export const showSecretaryForm = (): void => showSidebar('secretary-form');

export const showFollowForm = (): void => showSidebar('follow-form');

export function refreshPublic(): void {
  const report = refreshPublicSheet(googlePorts());
  const ui = SpreadsheetApp.getUi();
  ui.alert(
    publicText.title,
    report.ok ? publicText.done(report.value.shown, report.value.changed) : failureSentence(report.failure),
    ui.ButtonSet.OK,
  );
}

export function setUp(): void {
  const report = setUpRegister(googlePorts());
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.activate();
  const ui = SpreadsheetApp.getUi();
  ui.alert(
    setUpText.title,
    report.ok ? setUpDone(report.value) : setUpText.failed(report.failure),
    ui.ButtonSet.OK,
  );
}

/** The daily trigger. */
export function sendDailyReminders(): void {
  logTrouble(sendReminders(googlePorts()));
}

/** The one-shot trigger that goes on with letters for which one run was too short. */
export function continueWork(): void {
  const ports = googlePorts();
  ports.triggers.unbook();
  logTrouble(sendReminders(ports));
}

/** Nobody looks at a trigger; what it left undone is done by the next run, and the execution log says why. */
function logTrouble(report: ReturnType<typeof sendReminders>): void {
  if (!report.ok) console.warn(report.failure.code);
}

/** The only function that sidebars call: JSON text in and out, because a Date in a reply would lose all of it. */
export const rpc = (call: unknown): string => answer(googlePorts, call);
