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

  setBackground(color: string | null): this {
    for (const range of this.ranges) range.setBackground(color);
    return this;
  }

  setFontColor(color: string | null): this {
    for (const range of this.ranges) range.setFontColor(color);
    return this;
  }

  setFontWeight(weight: string | null): this {
    for (const range of this.ranges) range.setFontWeight(weight);
    return this;
  }

  setHorizontalAlignment(alignment: string | null): this {
    for (const range of this.ranges) range.setHorizontalAlignment(alignment);
    return this;
  }

  setWrap(wraps: boolean): this {
    for (const range of this.ranges) range.setWrap(wraps);
    return this;
  }

  get cells(): number {
    return this.ranges.reduce((sum, range) => sum + range.cells, 0);
  }
}

const writing = (signatures: readonly string[]) =>
  remote<RangeListObject>((list) => latency.write(list.cells), signatures);

const rangeListType: ServiceType = serviceType<RangeListObject>('SpreadsheetApp.RangeList', {
  getRanges: local(['']),
  setBackground: writing(['string?']),
  setFontColor: writing(['string?']),
  setFontWeight: writing(['string?']),
  setHorizontalAlignment: writing(['string?']),
  setNumberFormat: writing(['string']),
  setValue: writing(['any']),
  setWrap: writing(['boolean']),
});
