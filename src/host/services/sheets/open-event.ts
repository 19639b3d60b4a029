import { authModes } from '../script/auth-mode';
import type { ScriptRun } from '../script-run';
import { SpreadsheetObject } from './spreadsheet';

/** The event object of `onOpen`. */
export function openEvent(run: ScriptRun): readonly unknown[] {
  return [{ authMode: authModes.LIMITED, source: new SpreadsheetObject(run) }];
}
