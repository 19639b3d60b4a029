import { refreshPublicSheet } from '../application/petitions/refresh-public-sheet';
import type { Ports } from '../application/ports';
import { failureSentence } from '../text/failures/failure-sentence';
import { publicText } from '../text/public-sheet';

/** The menu entry that refreshes the sheet that villages read; it ends in a message. */
export function refreshPublicAndTell(ports: Ports): void {
  const report = refreshPublicSheet(ports);
  const ui = SpreadsheetApp.getUi();
  ui.alert(
    publicText.title,
    report.ok ? publicText.done(report.value.shown, report.value.changed) : failureSentence(report.failure),
    ui.ButtonSet.OK,
  );
}
