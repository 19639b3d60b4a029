import { menuText, type Sidebar, sidebarTitles } from '../text/menu';

/** Entry points of main.ts by menu item, in the order of the season. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(menuText.name)
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

export function showSidebar(name: Sidebar): void {
  const page = HtmlService.createHtmlOutputFromFile(name).setTitle(sidebarTitles[name]);
  SpreadsheetApp.getUi().showSidebar(page);
}
