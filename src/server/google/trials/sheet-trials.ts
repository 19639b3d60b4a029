import type { TrialStep } from '../../../application/self-check/trials';
import { dateOf } from '../../../domain/calendar/calendar-date';
import { isVietnamZone, vietnamLocale } from '../../../domain/calendar/vietnam-zone';
import { type Finding, foundAs } from '../../../domain/self-check/assumption';
import { isDateCell } from '../../../register/cell';
import { cellOf, sheetValueOf } from '../sheets/cell-values';
import { sheetFormats } from '../sheets/sheet-formats';
import { rememberTextWay, writeRichText } from '../workbook/cell-texts';
import { importStep } from './import-trial';
import type { Stopwatch } from './stopwatch';
import { thrice } from './stopwatch';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

const texts = ['=1+1', '-x', '+x', "'x"] as const;

/** The longest text that the add-on puts into a cell. */
const longestText = 49_000;

/** What is tried on the scratch tab. */
export function sheetSteps({ timed }: Stopwatch, makeTab: () => Tab): readonly TrialStep[] {
  let made: Tab | undefined;
  const tab = (): Tab => {
    made ??= makeTab();
    return made;
  };
  const zone = (): string => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return [
    { assumptions: ['text-cells', 'rich-text'], run: () => textFindings(tab()) },
    {
      assumptions: ['read-back'],
      run() {
        const values = Array.from({ length: 20 }, (_, line) => [`0912${line}`, '\u1ea4t']);
        const cells = tab().getRange(1, 4, 20, 2).setNumberFormat(sheetFormats.text);
        thrice(() =>
          timed('sheet-write', () => {
            cells.setValues(values);
            SpreadsheetApp.flush();
          }),
        );
        const read = thrice(() => timed('sheet-read', () => cells.getValues()));
        return [foundAs('read-back', JSON.stringify(read) === JSON.stringify(values))];
      },
    },
    {
      assumptions: ['day', 'zone', 'locale'],
      run() {
        const day = dateOf(2026, 12, 8);
        if (!day) return [];
        const cell = tab().getRange(1, 7).setNumberFormat(sheetFormats.date);
        cell.setValue(sheetValueOf({ date: day, time: '00:00:00' }, zone()));
        const stands = cellOf(cell.getValue(), zone());
        const formula = tab().getRange(1, 8).setFormula('=IF(1=1;2;3)').getValue();
        const isVietnamese = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() === vietnamLocale;
        return [
          foundAs(
            'day',
            isDateCell(stands) && stands.date === day && cell.getDisplayValue() === '08/12/2026',
          ),
          foundAs('zone', isVietnamZone(zone())),
          foundAs('locale', isVietnamese && formula === 2, Number(isVietnamese)),
        ];
      },
    },
    {
      assumptions: ['long-cell'],
      run() {
        const cell = tab()
          .getRange(1, 9)
          .setNumberFormat(sheetFormats.text)
          .setValue('A'.repeat(longestText));
        const kept = String(cell.getValue()).length;
        return [foundAs('long-cell', kept === longestText, kept)];
      },
    },
    {
      assumptions: ['move-rows', 'checkboxes', 'protection'],
      run() {
        tab()
          .getRange(30, 1, 2, 1)
          .setValues([['a'], ['b']]);
        tab().moveRows(tab().getRange(31, 1), 30);
        const moved = tab().getRange(30, 1, 2, 1).getValues().flat().join('');
        const boxes = tab().getRange(1, 10, 2, 1).insertCheckboxes().getValues().flat();
        const protection = tab().getRange(1, 1).protect().setWarningOnly(true);
        return [
          foundAs('move-rows', moved === 'ba'),
          foundAs(
            'checkboxes',
            boxes.every((value) => value === false),
          ),
          foundAs('protection', protection.isWarningOnly()),
        ];
      },
    },
    importStep(tab),
  ];
}

/** Which texts stay texts; what is found decides how later ones are written. */
function textFindings(tab: Tab): readonly Finding[] {
  const plain = tab.getRange(1, 1, texts.length, 1).setNumberFormat(sheetFormats.text);
  plain.setValues(texts.map((text) => [text]));
  const rich = tab.getRange(1, 2, texts.length, 1).setNumberFormat(sheetFormats.text);
  for (const [index, text] of texts.entries()) writeRichText(tab.getRange(index + 1, 2), text);
  SpreadsheetApp.flush();
  const kept = keptIn(plain);
  const keptRich = keptIn(rich);
  const isKept = kept.every((one) => one === 1);
  rememberTextWay(isKept ? 'plain' : 'rich');
  return [
    foundAs('text-cells', isKept, ...kept),
    foundAs(
      'rich-text',
      keptRich.every((one) => one === 1),
      ...keptRich,
    ),
  ];
}

const keptIn = (cells: GoogleAppsScript.Spreadsheet.Range): number[] => {
  const formulas = cells.getFormulas();
  return cells
    .getValues()
    .map(([value], index) => Number(value === texts[index] && formulas[index]?.[0] === ''));
};
