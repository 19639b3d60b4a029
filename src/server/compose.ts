import type { Ports } from '../application/ports';
import { documentLoader } from './google/drive/document-loader';
import { driveFiles } from './google/drive/drive-files';
import { clockTriggers } from './google/script/clock-triggers';
import { documentLock } from './google/script/document-lock';
import { documentMemory } from './google/script/document-memory';
import { executionClock } from './google/script/execution-clock';
import { gmail } from './google/script/gmail';
import { sessionPerson } from './google/script/session-person';
import { sheetRegister } from './google/sheets/sheet-register';
import { googleWorkbook } from './google/workbook/workbook-builder';

/** Everything the use cases need, over Google's services; made anew for each execution. */
export function googlePorts(): Ports {
  const clock = executionClock();
  const register = sheetRegister(clock, sessionPerson);
  const memory = documentMemory();
  let workbook: Ports['workbook'] | undefined;
  return {
    clock,
    person: sessionPerson,
    register,
    memory,
    lock: documentLock(clock, sessionPerson, memory),
    // Their modules are run only where somebody asks for them.
    get drive() {
      return driveFiles();
    },
    get mail() {
      return gmail();
    },
    get triggers() {
      return clockTriggers();
    },
    get documents() {
      return documentLoader();
    },
    get workbook() {
      workbook ??= googleWorkbook();
      return workbook;
    },
  };
}
