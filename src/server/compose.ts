import type { Ports } from '../application/ports';
import { clockTriggers } from './google/clock-triggers';
import { documentLoader } from './google/document-loader';
import { documentLock } from './google/document-lock';
import { documentMemory } from './google/document-memory';
import { driveFiles } from './google/drive-files';
import { executionClock } from './google/execution-clock';
import { gmail } from './google/gmail';
import { sessionPerson } from './google/session-person';
import { sheetRegister } from './google/sheet-register';
import { googleWorkbook } from './google/workbook-builder';

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
