import { EditRefused } from '../../model/errors/platform-error';
import { splitSheetName } from '../../model/workbook/a1';
import { deleteSheet } from '../../model/workbook/structure';
import { newSheet, sheetNamed } from '../../model/workbook/workbook';
import { isZone } from '../../model/world/wall-clock';
import { authModes } from '../authorization';
import { latency } from '../latency';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';
import { NamedRangeObject, nameRange } from './named-range';
import { RangeObject } from './range/range';
import type { RangeBase } from './range/range-base';
import { SheetObject } from './sheet';

/** The one spreadsheet that the script is bound to. */
export class SpreadsheetObject {
  readonly [service] = spreadsheetType;

  constructor(private readonly run: ScriptRun) {}

  private sheetOf(id: number): SheetObject {
    return new SheetObject(this.run, id);
  }

  getId(): string {
    return this.run.sheets.view.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.run.sheets.view.name;
  }

  getSheets(): SheetObject[] {
    return this.run.sheets.view.sheets.map(({ id }) => this.sheetOf(id));
  }

  getNumSheets(): number {
    return this.run.sheets.view.sheets.length;
  }

  getSheetByName(name: string): SheetObject | null {
    const sheet = sheetNamed(this.run.sheets.view, name);
    return sheet ? this.sheetOf(sheet.id) : null;
  }

  getActiveSheet(): SheetObject {
    return this.sheetOf(this.run.sheets.view.activeSheet);
  }

  setActiveSheet(sheet: SheetObject): SheetObject {
    return sheet.activate();
  }

  getActiveRange(): RangeObject {
    return this.getActiveSheet().getActiveRange();
  }

  /** Without an index the new sheet follows the active one. It becomes active. */
  insertSheet(first?: string | number, second?: number): SheetObject {
    let id = 0;
    this.run.sheets.store((draft) => {
      const { sheets, activeSheet, locale } = draft.workbook;
      id = draft.nextNumber();
      const names = sheets.map((sheet) => sheet.name);
      const name = typeof first === 'string' ? first : freeName(locale, names);
      if (sheetNamed(draft.workbook, name)) throw new EditRefused('sheetNameTaken', name);
      const after = sheets.findIndex((sheet) => sheet.id === activeSheet) + 1;
      const at = (typeof first === 'number' ? first : second) ?? after;
      draft.change({
        sheets: [...sheets.slice(0, at), newSheet(id, name), ...sheets.slice(at)],
        activeSheet: id,
      });
    });
    return this.sheetOf(id);
  }

  deleteSheet({ sheetId }: SheetObject): void {
    this.run.sheets.store((draft) => deleteSheet(draft, sheetId));
  }

  /** Moves the active sheet to a position counted from 1. */
  moveActiveSheet(position: number): void {
    this.run.sheets.store((draft) => {
      const { sheets, activeSheet } = draft.workbook;
      const moved = sheets.filter(({ id }) => id === activeSheet);
      const others = sheets.filter(({ id }) => id !== activeSheet);
      if (position < 1 || position > sheets.length) throw new EditRefused('argument', 'pos');
      draft.change({ sheets: [...others.slice(0, position - 1), ...moved, ...others.slice(position - 1)] });
    });
  }

  rename(name: string): void {
    this.run.sheets.store((draft) => draft.change({ name }));
  }

  getSpreadsheetTimeZone(): string {
    return this.run.sheets.view.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isZone(timeZone)) throw this.run.failure('argument', timeZone);
    this.run.sheets.store((draft) => draft.change({ timeZone }));
  }

  getSpreadsheetLocale(): string {
    return this.run.sheets.view.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw this.run.failure('argument', locale);
    this.run.sheets.store((draft) => draft.change({ locale }));
  }

  toast(text: string, title = '', seconds = 5): void {
    this.run.ui.push({ kind: 'toast', title, text, seconds });
  }

  getNamedRanges(): NamedRangeObject[] {
    return this.run.sheets.view.namedRanges.map(({ name }) => new NamedRangeObject(this.run, name));
  }

  setNamedRange(name: string, range: RangeBase): void {
    nameRange(this.run, name, range);
  }

  getRangeByName(name: string): RangeObject | null {
    const named = this.run.sheets.view.namedRanges.find((range) => range.name === name);
    if (named) return new RangeObject(this.run, named.sheet, named.area);
    const { sheet, rest } = splitSheetName(name);
    return sheet === undefined ? null : (this.getSheetByName(sheet)?.getRange(rest) ?? null);
  }

  getRange(a1: string): RangeObject {
    const { sheet: name, rest } = splitSheetName(a1);
    const sheet = name === undefined ? this.getActiveSheet() : this.getSheetByName(name);
    if (!sheet) throw this.run.failure('rangeNotFound');
    return sheet.getRange(rest);
  }
}

/** The event object of `onOpen`. */
export function openEvent(run: ScriptRun): readonly unknown[] {
  const authMode = run.as === 'not-enabled' ? authModes.NONE : authModes.LIMITED;
  return [{ authMode, source: new SpreadsheetObject(run) }];
}

/** The name that the product gives a new tab. */
function freeName(locale: string, taken: readonly string[]): string {
  const stem = locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
  let number = taken.length + 1;
  while (taken.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

const change = (...accepts: string[]) => remote<SpreadsheetObject>(latency.structure, accepts);

const spreadsheetType: ServiceType = serviceType<SpreadsheetObject>('SpreadsheetApp.Spreadsheet', {
  getId: local(['']),
  getUrl: local(['']),
  getName: local(['']),
  getSheets: local(['']),
  getNumSheets: local(['']),
  getSheetByName: local(['string']),
  getActiveSheet: local(['']),
  setActiveSheet: change('Sheet'),
  getActiveRange: local(['']),
  insertSheet: change('', 'string', 'number', 'string,number'),
  deleteSheet: change('Sheet'),
  moveActiveSheet: change('number'),
  rename: change('string'),
  getSpreadsheetTimeZone: local(['']),
  setSpreadsheetTimeZone: change('string'),
  getSpreadsheetLocale: local(['']),
  setSpreadsheetLocale: change('string'),
  toast: remote(latency.toast, ['string', 'string,string', 'string,string,number']),
  getNamedRanges: remote(latency.decorate, ['']),
  setNamedRange: change('string,Range'),
  getRangeByName: local(['string']),
  getRange: local(['string']),
});
