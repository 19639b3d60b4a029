import { EditRefused } from '../../model/errors/edit-error';
import { splitSheetName } from '../../model/workbook/a1';
import { newSheet, sheetNamed } from '../../model/workbook/workbook';
import { isZone } from '../../model/world/wall-clock';
import type { RunningExecution } from '../../run/execution';
import { latency } from '../latency';
import { UserObject } from '../script/session';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';
import { forgetName, NamedRangeService, nameRange } from './named-range';
import { RangeService } from './range/range';
import type { RangeBase } from './range/range-base';
import { SheetService } from './sheet';

/** The one spreadsheet that the script is bound to. */
export class SpreadsheetService implements ServiceObject {
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.execution = execution;
  }

  get [service](): ServiceType {
    return spreadsheetType;
  }

  private sheetOf(id: number): SheetService {
    return new SheetService(this.execution, id);
  }

  getId(): string {
    return this.execution.sheets.view.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.execution.sheets.view.name;
  }

  getOwner(): UserObject {
    return new UserObject(this.execution.state.owner);
  }

  getSheets(): SheetService[] {
    return this.execution.sheets.view.sheets.map(({ id }) => this.sheetOf(id));
  }

  getNumSheets(): number {
    return this.execution.sheets.view.sheets.length;
  }

  getSheetByName(name: string): SheetService | null {
    const sheet = sheetNamed(this.execution.sheets.view, name);
    return sheet ? this.sheetOf(sheet.id) : null;
  }

  getSheetById(id: number): SheetService | null {
    return this.execution.sheets.view.sheets.some((sheet) => sheet.id === id) ? this.sheetOf(id) : null;
  }

  getActiveSheet(): SheetService {
    return this.sheetOf(this.execution.sheets.view.activeSheet);
  }

  setActiveSheet(sheet: SheetService): SheetService {
    return sheet.activate();
  }

  getActiveRange(): RangeService {
    return this.getActiveSheet().getActiveRange();
  }

  /** Without an index the new sheet stands behind the active one; it becomes active. */
  insertSheet(first?: string | number, second?: number): SheetService {
    const wanted = typeof first === 'string' ? first : undefined;
    let id = 0;
    this.execution.sheets.store((draft) => {
      const { sheets, activeSheet, locale } = draft.workbook;
      id = draft.nextNumber();
      const name =
        wanted ??
        freeName(
          locale,
          sheets.map((sheet) => sheet.name),
        );
      if (sheetNamed(draft.workbook, name)) throw new EditRefused('sheetNameTaken', name);
      const after = sheets.findIndex((sheet) => sheet.id === activeSheet) + 1;
      const at = (typeof first === 'number' ? first : second) ?? after;
      const made = newSheet(id, name);
      draft.change({ sheets: [...sheets.slice(0, at), made, ...sheets.slice(at)], activeSheet: id });
    });
    return this.sheetOf(id);
  }

  deleteSheet({ sheetId }: SheetService): void {
    this.execution.sheets.store((draft) => {
      const { sheets, activeSheet, namedRanges } = draft.workbook;
      const left = sheets.filter(({ id }) => id !== sheetId);
      if (left.length === sheets.length) throw new EditRefused('sheetMissing', sheetId);
      const [first] = left;
      if (!first) throw new EditRefused('lastSheet');
      draft.change({
        sheets: left,
        activeSheet: activeSheet === sheetId ? first.id : activeSheet,
        namedRanges: namedRanges.filter(({ sheet }) => sheet !== sheetId),
      });
    });
  }

  /** Moves the active sheet to a position counted from 1. */
  moveActiveSheet(position: number): void {
    this.execution.sheets.store((draft) => {
      const { sheets, activeSheet } = draft.workbook;
      const moved = sheets.filter(({ id }) => id === activeSheet);
      const others = sheets.filter(({ id }) => id !== activeSheet);
      if (position < 1 || position > sheets.length) throw new EditRefused('argument', 'pos');
      draft.change({ sheets: [...others.slice(0, position - 1), ...moved, ...others.slice(position - 1)] });
    });
  }

  rename(name: string): void {
    this.execution.sheets.store((draft) => draft.change({ name }));
  }

  getSpreadsheetTimeZone(): string {
    return this.execution.sheets.view.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isZone(timeZone)) throw this.execution.failure('argument', timeZone);
    this.execution.sheets.store((draft) => draft.change({ timeZone }));
  }

  getSpreadsheetLocale(): string {
    return this.execution.sheets.view.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw this.execution.failure('argument', locale);
    this.execution.sheets.store((draft) => draft.change({ locale }));
  }

  toast(text: string, title = '', seconds = 5): void {
    this.execution.ui.push({ kind: 'toast', title, text, seconds });
  }

  getNamedRanges(): NamedRangeService[] {
    return this.execution.sheets.view.namedRanges.map(
      ({ name }) => new NamedRangeService(this.execution, name),
    );
  }

  setNamedRange(name: string, range: RangeBase): void {
    nameRange(this.execution, name, range);
  }

  removeNamedRange(name: string): void {
    forgetName(this.execution, name);
  }

  getRangeByName(name: string): RangeService | null {
    const named = this.execution.sheets.view.namedRanges.find((one) => one.name === name);
    if (named) return new RangeService(this.execution, named.sheet, named.area);
    const { sheet, rest } = splitSheetName(name);
    return sheet === undefined ? null : (this.getSheetByName(sheet)?.getRange(rest) ?? null);
  }

  getRange(a1: string): RangeService {
    const { sheet: name, rest } = splitSheetName(a1);
    const sheet = name === undefined ? this.getActiveSheet() : this.getSheetByName(name);
    if (!sheet) throw this.execution.failure('rangeNotFound');
    return sheet.getRange(rest);
  }
}

/** The name that the product gives a new tab. */
function freeName(locale: string, taken: readonly string[]): string {
  const stem = locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
  let number = taken.length + 1;
  while (taken.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

const change = (...accepts: string[]) => remote<SpreadsheetService>(latency.structure, accepts);

export const spreadsheetType: ServiceType = serviceType<SpreadsheetService>('SpreadsheetApp.Spreadsheet', {
  getId: local(['']),
  getUrl: local(['']),
  getName: local(['']),
  getOwner: remote(latency.decorate, ['']),
  getSheets: local(['']),
  getNumSheets: local(['']),
  getSheetByName: local(['string']),
  getSheetById: local(['number']),
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
  removeNamedRange: change('string'),
  getRangeByName: local(['string']),
  getRange: local(['string']),
});
