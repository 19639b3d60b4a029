import type { Ports } from '../application/ports';
import { setUpRegister } from '../application/set-up/set-up-register';
import { setUpDone, setUpText } from '../text/set-up';

/** Sets the register up or repairs it, and says in a message what was done. */
export function setUpAndTell(ports: Ports): void {
  const report = setUpRegister(ports);
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.activate();
  const ui = SpreadsheetApp.getUi();
  ui.alert(
    setUpText.title,
    report.ok ? setUpDone(report.value) : setUpText.failed(report.failure),
    ui.ButtonSet.OK,
  );
}
