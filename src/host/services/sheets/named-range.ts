import { EditRefused } from '../../model/errors/edit-error';
import type { RunningExecution } from '../../run/execution';
import { latency } from '../latency';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';
import { RangeService } from './range/range';
import type { RangeBase } from './range/range-base';

/** Gives an area a name, or moves the name there. */
export function nameRange(execution: RunningExecution, name: string, range: RangeBase): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw execution.failure('badRangeName', name);
  execution.sheets.store((draft) => {
    const named = { name, sheet: range.sheetId, area: range.area };
    const others = draft.workbook.namedRanges.filter((one) => one.name !== name);
    draft.change({ namedRanges: [...others, named] });
  });
}

export function forgetName(execution: RunningExecution, name: string): void {
  execution.sheets.store((draft) => {
    const others = draft.workbook.namedRanges.filter((one) => one.name !== name);
    if (others.length === draft.workbook.namedRanges.length) throw new EditRefused('rangeNotFound');
    draft.change({ namedRanges: others });
  });
}

export class NamedRangeService implements ServiceObject {
  private readonly execution: RunningExecution;
  private readonly name: string;

  constructor(execution: RunningExecution, name: string) {
    this.execution = execution;
    this.name = name;
  }

  get [service](): ServiceType {
    return namedRangeType;
  }

  getName(): string {
    return this.name;
  }

  getRange(): RangeService {
    const found = this.execution.sheets.view.namedRanges.find(({ name }) => name === this.name);
    if (!found) throw this.execution.failure('rangeNotFound');
    return new RangeService(this.execution, found.sheet, found.area);
  }

  setRange(range: RangeBase): this {
    nameRange(this.execution, this.name, range);
    return this;
  }

  remove(): void {
    forgetName(this.execution, this.name);
  }
}

export const namedRangeType: ServiceType = serviceType<NamedRangeService>('SpreadsheetApp.NamedRange', {
  getName: local(['']),
  getRange: local(['']),
  setRange: remote(latency.decorate, ['Range']),
  remove: remote(latency.decorate, ['']),
});
