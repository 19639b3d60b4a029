import { refreshPublicSheet } from '../application/petitions/refresh-public-sheet';
import type { Ports } from '../application/ports';
import { refreshBoardPulse } from '../application/pulse/board-pulse';
import { setUpRegister } from '../application/set-up/set-up-register';
import { success } from '../domain/outcome';
import { type LongWork, secondsLeft, usualSeconds } from '../domain/pulse/long-work';
import { settingsTable } from '../register/settings/settings-table';
import type { SidebarPlace } from '../rpc/place';
import { failureSentence } from '../text/failures/failure-sentence';
import { guideMarkup } from '../text/guide/sidebar-guides';
import { backToToday, menu, type Sidebar, type SubMenu, sidebarTitles } from '../text/menu';
import * as publicSheetText from '../text/public-sheet';
import { setUpDone, setUpText } from '../text/set-up';
import { progressSentence } from '../text/work-sentence';
import { attempted } from './attempted';
import { isAddOn } from './google/script/installation';
import { sessionPerson } from './google/script/session-person';

/** Google shows a menu of its own only to a script bound to the spreadsheet; an add-on's is under Extensions. */
function newMenu(ui: GoogleAppsScript.Base.Ui, isEnabled: boolean): GoogleAppsScript.Base.Menu {
  // Nothing but the menu is asked of Google where the add-on is not in use yet.
  return !isEnabled || isAddOn() ? ui.createAddonMenu() : ui.createMenu(menu.name);
}

/** The declared menu; each item runs an entry point of main.ts. */
export function addMenu(isEnabled: boolean): void {
  const ui = SpreadsheetApp.getUi();
  const top = newMenu(ui, isEnabled);
  for (const item of menu.items) {
    if ('runs' in item) top.addItem(item.caption, item.runs);
    else top.addSubMenu(subMenu(ui, item));
  }
  top.addToUi();
}

const subMenu = (ui: GoogleAppsScript.Base.Ui, { caption, items }: SubMenu): GoogleAppsScript.Base.Menu =>
  items.reduce(
    (built, { caption: name, runs, isApart }) => (isApart ? built.addSeparator() : built).addItem(name, runs),
    ui.createMenu(caption),
  );

/** Whoever opens the spreadsheet sees in `Tổng quan` what is wrong; a simple trigger does not say who that is. */
export function refreshOverview(ports: Ports): void {
  attempted('overview', () => success(refreshBoardPulse(ports, '')));
}

/** Where in a sidebar its form begins. */
interface Start extends Omit<SidebarPlace, 'sidebar'> {
  /** Has a button back to Hôm nay. */
  readonly hasWayBack?: boolean;
}

const wayBack =
  '<style>body{display:flex;flex-direction:column}#page{flex:1;min-height:0}nav{padding:4px 8px}</style>' +
  `<nav><button type="button" class="button quiet" onclick="google.script.run.showTodayForm()">${backToToday}</button></nav>`;

const attributeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * Before set-up there is nothing to show but the button that sets up, whichever sidebar was asked for, and the list of a
 * province, whose spreadsheet is no register.
 */
export function showSidebar(
  name: Sidebar,
  { tab = 0, row = '', field = '', draft, hasWayBack = false }: Start = {},
): void {
  const shown = name === 'province-form' || isSetUp() ? name : 'today-form';
  // Content of an output is sanitised; a template keeps the file unchanged.
  const filled = draft ? ` data-draft="${attributeText(JSON.stringify(draft))}"` : '';
  const html = HtmlService.createTemplateFromFile(shown)
    .getRawContent()
    .replace(
      '<body>',
      // A function, for a string would give `$` a meaning.
      () =>
        `<body data-tab="${tab}" data-row="${row}" data-field="${field}"${filled}>${hasWayBack ? wayBack : ''}${guideMarkup(shown)}`,
    )
    .replace('<div id="page"', `<div id="page" data-account="${sessionPerson.account()}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(sidebarTitles[name]));
}

const isSetUp = (): boolean =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(settingsTable.tab) !== null;

/** Sets up or repairs the register, and reports in a dialog. */
export function setUpFromMenu(ports: Ports): void {
  const report = attempted('set-up', () => setUpRegister(ports, toast));
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.activate();
  show(setUpText.title, report.ok ? setUpDone(report.value) : setUpText.failed(report.failure));
  if (report.ok) showSidebar('today-form');
}

/** No sidebar is open that could say how far it is. */
const toast = (work: LongWork): void =>
  SpreadsheetApp.getActiveSpreadsheet().toast(
    progressSentence(work, secondsLeft(work, usualSeconds)),
    setUpText.title,
    20,
  );

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
