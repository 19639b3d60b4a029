import type { Chart } from '../../model/workbook/decoration';
import { type EnumValue, enumValue } from '../enumeration';
import { latency } from '../latency';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';
import type { RangeBase, RangeClass } from './range/range-base';
import { chartTypes } from './sheet-enums';

/** `Charts`: the enumeration that chart builders take. */
export class ChartsGlobal {
  readonly [service] = chartsType;
  readonly ChartType = chartTypes;
}

const chartsType: ServiceType = serviceType<ChartsGlobal>('Charts', {}, ['ChartType']);

/** Where a chart stands. */
export class ContainerInfoObject {
  readonly [service] = containerInfoType;

  constructor(private readonly chart: Chart) {}

  getAnchorRow(): number {
    return this.chart.row;
  }
}

const containerInfoType: ServiceType = serviceType<ContainerInfoObject>('SpreadsheetApp.ContainerInfo', {
  getAnchorRow: local(['']),
});

export class ChartOptionsObject {
  readonly [service] = chartOptionsType;

  constructor(private readonly chart: Chart) {}

  get(option: string): string | number | boolean | null {
    return this.chart.options[option] ?? null;
  }
}

const chartOptionsType: ServiceType = serviceType<ChartOptionsObject>('Charts.ChartOptions', {
  get: local(['string']),
});

export class EmbeddedChartObject {
  readonly [service] = embeddedChartType;

  constructor(
    private readonly run: ScriptRun,
    readonly chart: Chart,
    private readonly rangeClass: RangeClass,
  ) {}

  getRanges(): RangeBase[] {
    return this.chart.areas.map(({ sheet, area }) => new this.rangeClass(this.run, sheet, area));
  }

  getContainerInfo(): ContainerInfoObject {
    return new ContainerInfoObject(this.chart);
  }

  getOptions(): ChartOptionsObject {
    return new ChartOptionsObject(this.chart);
  }

  modify(): EmbeddedChartBuilderObject {
    return new EmbeddedChartBuilderObject(this.run, this.rangeClass, this.chart);
  }
}

const embeddedChartType: ServiceType = serviceType<EmbeddedChartObject>('SpreadsheetApp.EmbeddedChart', {
  getRanges: remote(latency.decorate, ['']),
  getContainerInfo: local(['']),
  getOptions: local(['']),
  modify: local(['']),
});

/** A chart with ID 0 is not in a sheet yet. */
const newChart: Chart = {
  id: 0,
  type: 'COLUMN',
  areas: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  headers: 0,
  options: {},
};

export class EmbeddedChartBuilderObject {
  readonly [service] = embeddedChartBuilderType;

  constructor(
    private readonly run: ScriptRun,
    private readonly rangeClass: RangeClass,
    private chart: Chart = newChart,
  ) {}

  setChartType(type: EnumValue): this {
    this.chart = { ...this.chart, type: type.name() };
    return this;
  }

  getChartType(): EnumValue {
    return enumValue(chartTypes, this.chart.type);
  }

  addRange({ sheetId: sheet, area }: RangeBase): this {
    this.chart = { ...this.chart, areas: [...this.chart.areas, { sheet, area }] };
    return this;
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    this.chart = { ...this.chart, row, column, offsetX, offsetY };
    return this;
  }

  setNumHeaders(headers: number): this {
    this.chart = { ...this.chart, headers };
    return this;
  }

  setOption(option: string, value: unknown): this {
    const plain = typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
    this.chart = { ...this.chart, options: { ...this.chart.options, [option]: plain } };
    return this;
  }

  build(): EmbeddedChartObject {
    return new EmbeddedChartObject(this.run, this.chart, this.rangeClass);
  }
}

const embeddedChartBuilderType: ServiceType = serviceType<EmbeddedChartBuilderObject>(
  'SpreadsheetApp.EmbeddedChartBuilder',
  {
    setChartType: local(['ChartType']),
    getChartType: local(['']),
    addRange: local(['Range']),
    setPosition: local(['number,number,number,number']),
    setNumHeaders: local(['number']),
    setOption: local(['string,any']),
    build: local(['']),
  },
);
