import type { RunningExecution } from '../../run/execution';
import { authModes } from '../script/auth-mode';
import { SpreadsheetService } from './spreadsheet';

/** The event object of `onOpen`. */
export function openEvent(execution: RunningExecution): readonly unknown[] {
  return [{ authMode: authModes.LIMITED, source: new SpreadsheetService(execution) }];
}
