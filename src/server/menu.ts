import { refreshPublicSheet } from '../application/petitions/refresh-public-sheet';
import type { Ports } from '../application/ports';
import { refreshBoardPulse } from '../application/pulse/board-pulse';
import { setUpRegister } from '../application/set-up/set-up-register';
import { success } from '../domain/outcome';
import { failureSentence } from '../text/failures/failure-sentence';
import { menuText, publicSheetText, type Sidebar, sidebarTitles } from '../text/menu';
import { setUpDone, setUpText } from '../text/set-up';
import { attempted } from './attempted';
import { isAddOn } from './google/script/installation';
import { sessionPerson } from './google/script/session-person';

/** Google shows a menu of its own only to a script bound to the spreadsheet; an add-on's is under Extensions. */
function newMenu(isEnabled: boolean): GoogleAppsScript.Base.Menu {
  const ui = SpreadsheetApp.getUi();
  // Nothing but the menu is asked of Google where the add-on is not in use yet.
  return !isEnabled || isAddOn() ? ui.createAddonMenu() : ui.createMenu(menuText.name);
}

/** Menu items with entry points of main.ts, in the order of the season. */
export function addMenu(isEnabled: boolean): void {
  newMenu(isEnabled)
    .addItem(menuText.conference, 'showConferenceForm')
    .addItem(menuText.preparation, 'showPreparationForm')
    .addItem(menuText.collation, 'showCollationForm')
    .addSeparator()
    .addItem(menuText.attendees, 'showAttendeeForm')
    .addItem(menuText.invitations, 'showInvitationForm')
    .addItem(menuText.papers, 'showPaperForm')
    .addSeparator()
    .addItem(menuText.roll, 'showRollForm')
    .addItem(menuText.secretary, 'showSecretaryForm')
    .addSeparator()
    .addItem(menuText.petitions, 'showPetitionForm')
    .addItem(menuText.follow, 'showFollowForm')
    .addItem(menuText.refreshPublic, 'refreshPublic')
    .addSeparator()
    .addItem(menuText.check, 'showCheckPanel')
    .addItem(menuText.templates, 'showTemplateForm')
    .addItem(menuText.setUp, 'setUp')
    .addItem(menuText.guide, 'showGuide')
    .addToUi();
}

/** Whoever opens the spreadsheet sees in `Tổng quan` what is wrong; a simple trigger does not say who that is. */
export function refreshOverview(ports: Ports): void {
  attempted('overview', () => success(refreshBoardPulse(ports, '')));
}

export function showSidebar(name: Sidebar): void {
  // Content of an output is sanitised; a template keeps the file unchanged.
  const html = HtmlService.createTemplateFromFile(name)
    .getRawContent()
    .replace('<div id="page"', `<div id="page" data-account="${sessionPerson.account()}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(sidebarTitles[name]));
}

/** Sets up or repairs the register, and reports in a dialog. */
export function setUpFromMenu(ports: Ports): void {
  const report = attempted('set-up', () => setUpRegister(ports));
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.activate();
  show(setUpText.title, report.ok ? setUpDone(report.value) : setUpText.failed(report.failure));
}

/** Refreshes the public sheet, and reports in a dialog. */
export function refreshPublicFromMenu(ports: Ports): void {
  const report = attempted('public sheet', () => refreshPublicSheet(ports));
  show(
    publicSheetText.title,
    report.ok
      ? publicSheetText.done(report.value.shown, report.value.changed)
      : failureSentence(report.failure),
  );
}

function show(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}
