import { latency } from '../../latency';
import { local, remote, type ServiceType, service, serviceType } from '../../service';
import type { RangeFormats } from './range-formats';

/** Several ranges of one sheet that are written with one call. */
export class RangeListObject {
  readonly [service] = rangeListType;

  constructor(private readonly ranges: readonly RangeFormats[]) {}

  getRanges(): RangeFormats[] {
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
    return this.ranges.reduce((sum, range) => sum + range.cells, 0);
  }
}

const rangeListType: ServiceType = serviceType<RangeListObject>('SpreadsheetApp.RangeList', {
  getRanges: local(['']),
  setNumberFormat: remote<RangeListObject>((list) => latency.write(list.cells), ['string']),
  setValue: remote<RangeListObject>((list) => latency.write(list.cells), ['any']),
});
