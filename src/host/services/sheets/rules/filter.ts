import { sheetById } from '../../../model/workbook/workbook';
import { latency } from '../../latency';
import type { ScriptRun } from '../../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../../service';
import type { RangeBase, RangeClass } from '../range/range-base';

/** The one basic filter of a sheet. */
export class FilterObject {
  readonly [service] = filterType;

  constructor(
    private readonly run: ScriptRun,
    private readonly sheetId: number,
    private readonly rangeClass: RangeClass,
  ) {}

  getRange(): RangeBase {
    const filter = sheetById(this.run.sheets.view, this.sheetId)?.filter;
    if (!filter) throw this.run.failure('filterGone');
    return new this.rangeClass(this.run, this.sheetId, filter.area);
  }

  remove(): void {
    this.run.sheets.store((draft) => {
      const sheet = draft.sheet(this.sheetId);
      if (sheet) delete sheet.filter;
    });
  }
}

const filterType: ServiceType = serviceType<FilterObject>('SpreadsheetApp.Filter', {
  getRange: local(['']),
  remove: remote(latency.decorate, ['']),
});
