import { latency } from '../../latency';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../../service';
import type { RangeService } from './range';

/** Several ranges of one sheet that are written with one call. */
export class RangeListService implements ServiceObject {
  readonly [service] = rangeListType;
  private readonly ranges: readonly RangeService[];

  constructor(ranges: readonly RangeService[]) {
    this.ranges = ranges;
  }

  getRanges(): RangeService[] {
    return [...this.ranges];
  }

  setValue(value: unknown): this {
    for (const range of this.ranges) range.setValue(value);
    return this;
  }

  setNumberFormat(format: string): this {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this;
  }

  get cells(): number {
    return this.ranges.reduce((sum, range) => sum + range.getNumRows() * range.getNumColumns(), 0);
  }
}

const rangeListType: ServiceType = serviceType<RangeListService>('SpreadsheetApp.RangeList', {
  getRanges: local(['']),
  setNumberFormat: remote<RangeListService>((list) => latency.write(list.cells), ['string']),
  setValue: remote<RangeListService>((list) => latency.write(list.cells), ['any']),
});
