import type { TrialStep } from '../../../application/self-check/trials';
import { foundAs } from '../../../domain/self-check/assumption';
import { scratchTab } from '../../../text/self-check/scratch-names';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

const line = 40;
const marker = 'x';

/** An import shows its result after a while; the province's tab may take minutes. */
const longest = 8_000;
const pause = 2_000;

/** What the formula that asks says: the import failed and nothing may be read, it failed though it may, or it came. */
const answers = ['0', '1', '2'];

/**
 * The tab of a province imports from the registers. Here the scratch tab imports from its own spreadsheet, where it may
 * be refused like any other until somebody allows it; either way the formula beside it has to tell which.
 */
export const importStep = (tab: () => Tab): TrialStep => ({
  assumptions: ['imports'],
  run() {
    const link = SpreadsheetApp.getActiveSpreadsheet().getUrl();
    const cells = tab().getRange(line, 1, 1, 3);
    const [source, own] = [`A${line}`, `B${line}`];
    cells.setValues([
      [
        marker,
        `=IMPORTRANGE("${link}";"'${scratchTab}'!${source}")`,
        `=IF(ISERROR(${own});IF(ISERROR(IMPORTRANGE("${link}";"A1"));0;1);2)`,
      ],
    ]);
    for (let waited = 0; ; waited += pause) {
      SpreadsheetApp.flush();
      const [, imported = '', answer = ''] = cells.getDisplayValues()[0] ?? [];
      if (imported === marker && answer === '2') return [foundAs('imports', true, 2)];
      const isRefused = imported === '#REF!';
      if (isRefused && answer !== '2' && answers.includes(answer))
        return [foundAs('imports', true, Number(answer))];
      if (waited >= longest) return [foundAs('imports', false, isRefused ? 1 : 0)];
      Utilities.sleep(pause);
    }
  },
});
