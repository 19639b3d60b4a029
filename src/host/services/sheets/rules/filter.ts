import { sheetById } from '../../../model/workbook/workbook';
import type { RunningExecution } from '../../../run/execution';
import { latency } from '../../latency';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../../service';
import { RangeService } from '../range/range';

/** The one basic filter of a sheet. */
export class FilterService implements ServiceObject {
  private readonly execution: RunningExecution;
  private readonly sheetId: number;

  constructor(execution: RunningExecution, sheetId: number) {
    this.execution = execution;
    this.sheetId = sheetId;
  }

  get [service](): ServiceType {
    return filterType;
  }

  getRange(): RangeService {
    const filter = sheetById(this.execution.sheets.view, this.sheetId)?.filter;
    if (!filter) throw this.execution.failure('filterGone');
    return new RangeService(this.execution, this.sheetId, filter.area);
  }

  remove(): void {
    this.execution.sheets.store((draft) => {
      const sheet = draft.sheet(this.sheetId);
      if (sheet) delete sheet.filter;
    });
  }
}

export const filterType: ServiceType = serviceType<FilterService>('SpreadsheetApp.Filter', {
  getRange: local(['']),
  remove: remote(latency.decorate, ['']),
});
