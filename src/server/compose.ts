import type { Ports } from '../application/ports';
import { guardedRegister } from '../application/set-up/newer-register';
import { ailmentSentence } from '../text/failures/ailment-words';
import { mailStopSentence } from '../text/failures/mail-stop-sentence';
import { remindersOff, removalLines } from '../text/removal';
import { documentLoader } from './google/drive/document-loader';
import { driveFiles } from './google/drive/drive-files';
import { clockTriggers } from './google/script/clock-triggers';
import { documentLock } from './google/script/document-lock';
import { documentMemory } from './google/script/document-memory';
import { executionClock } from './google/script/execution-clock';
import { gmail } from './google/script/gmail';
import { accountPermissions } from './google/script/permissions';
import { sessionPerson } from './google/script/session-person';
import { sheetRegister } from './google/sheets/sheet-register';
import { googleWorkbook } from './google/workbook/workbook-builder';

/** The ports over Google's services, for one execution. */
export function googlePorts(): Ports {
  const clock = executionClock();
  const stored = documentMemory();
  return {
    clock,
    person: sessionPerson,
    ...guardedRegister({ register: sheetRegister(clock, sessionPerson, stored), memory: stored }),
    lock: documentLock(clock, sessionPerson, stored),
    drive: driveFiles(),
    mail: gmail,
    triggers: clockTriggers,
    permissions: accountPermissions,
    documents: documentLoader(),
    workbook: googleWorkbook,
    wording: { ailment: ailmentSentence, mailStop: mailStopSentence, removal: removalLines, remindersOff },
  };
}
