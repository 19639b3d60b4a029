import { EditRefused } from '../../model/errors/platform-error';
import { latency } from '../latency';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';
import { RangeObject } from './range/range';
import type { RangeBase } from './range/range-base';

/** Gives an area a name, or moves the name there. */
export function nameRange(run: ScriptRun, name: string, range: RangeBase): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw run.failure('badRangeName', name);
  run.sheets.store((draft) => {
    const others = draft.workbook.namedRanges.filter((other) => other.name !== name);
    draft.change({ namedRanges: [...others, { name, sheet: range.sheetId, area: range.area }] });
  });
}

export class NamedRangeObject {
  readonly [service] = namedRangeType;

  constructor(
    private readonly run: ScriptRun,
    private readonly name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getRange(): RangeObject {
    const range = this.run.sheets.view.namedRanges.find(({ name }) => name === this.name);
    if (!range) throw this.run.failure('rangeNotFound');
    return new RangeObject(this.run, range.sheet, range.area);
  }

  remove(): void {
    this.run.sheets.store((draft) => {
      const others = draft.workbook.namedRanges.filter(({ name }) => name !== this.name);
      if (others.length === draft.workbook.namedRanges.length) throw new EditRefused('rangeNotFound');
      draft.change({ namedRanges: others });
    });
  }
}

const namedRangeType: ServiceType = serviceType<NamedRangeObject>('SpreadsheetApp.NamedRange', {
  getName: local(['']),
  getRange: local(['']),
  remove: remote(latency.decorate, ['']),
});
