import type { Drive } from '../../../application/ports';
import { scratchTab } from '../../../text/self-check/scratch-names';
import { documentMemory } from '../script/document-memory';

/** Entry point of main.ts; a check that is cut off is swept by its own trigger after an hour. */
const sweepHandler = 'sweepSelfCheck';
const anHour = 3_600_000;

/** Group of the scratch files in Drive. */
export const scratchGroup = 'self-check';

/** Drive lists new files only after seconds, so that their IDs are kept as well. */
const filesKey = 'self-check.files';
export const propertyKey = 'self-check.property';

export function makeScratchTab(): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const active = book.getActiveSheet();
  const tab = book.insertSheet(scratchTab, book.getNumSheets());
  book.setActiveSheet(active);
  return tab;
}

export const noteFiles = (...ids: readonly string[]): void =>
  documentMemory().write({ [filesKey]: ids.join(' ') });

export const makeScratchTrigger = (): void => {
  ScriptApp.newTrigger(sweepHandler).timeBased().after(anHour).create();
};

const scratchTriggers = (): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === sweepHandler);

export const countScratchTriggers = (): number => scratchTriggers().length;

/** Each removal by itself, because what one account may not do must not keep the rest. */
export function sweepScratch(drive: Drive): number {
  return [sweepTab, () => sweepFiles(drive), sweepTriggers, sweepProperties].reduce((sum, sweep) => {
    try {
      return sum + sweep();
    } catch {
      return sum;
    }
  }, 0);
}

function sweepTab(): number {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tab = book.getSheetByName(scratchTab);
  if (tab) book.deleteSheet(tab);
  return tab ? 1 : 0;
}

function sweepFiles(drive: Drive): number {
  const noted = (documentMemory().readAll()[filesKey] ?? '').split(' ').filter((id) => id !== '');
  const listed = drive.list(scratchGroup);
  const files = (listed.ok ? listed.value : []).map(({ id }) => id);
  const all = [...new Set([...files, ...noted])];
  if (all.length > 0) drive.bin(all);
  if (noted.length > 0) documentMemory().remove(filesKey);
  return all.length;
}

function sweepTriggers(): number {
  const triggers = scratchTriggers();
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  return triggers.length;
}

function sweepProperties(): number {
  const memory = documentMemory();
  if (memory.readAll()[propertyKey] === undefined) return 0;
  memory.remove(propertyKey);
  return 1;
}
