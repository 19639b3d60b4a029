import type { Chart } from '../../model/workbook/decoration';
import type { RunningExecution } from '../../run/execution';
import { latency } from '../latency';
import {
  type EnumValue,
  local,
  remote,
  type ServiceObject,
  type ServiceType,
  service,
  serviceType,
} from '../service';
import { RangeService } from './range/range';
import type { RangeBase } from './range/range-base';
import { chartTypes } from './sheet-enums';

/** `Charts`: the enumeration that chart builders take. */
export class ChartsService implements ServiceObject {
  readonly ChartType = chartTypes;

  get [service](): ServiceType {
    return chartsType;
  }
}

const chartsType: ServiceType = serviceType<ChartsService>('Charts', {}, ['ChartType']);

/** Where a chart stands. */
export class ContainerInfoService implements ServiceObject {
  private readonly chart: Chart;

  constructor(chart: Chart) {
    this.chart = chart;
  }

  get [service](): ServiceType {
    return containerInfoType;
  }

  getAnchorRow(): number {
    return this.chart.row;
  }

  getAnchorColumn(): number {
    return this.chart.column;
  }

  getOffsetX(): number {
    return this.chart.offsetX;
  }

  getOffsetY(): number {
    return this.chart.offsetY;
  }
}

const containerInfoType: ServiceType = serviceType<ContainerInfoService>('SpreadsheetApp.ContainerInfo', {
  getAnchorRow: local(['']),
  getAnchorColumn: local(['']),
  getOffsetX: local(['']),
  getOffsetY: local(['']),
});

export class ChartOptionsService implements ServiceObject {
  private readonly chart: Chart;

  constructor(chart: Chart) {
    this.chart = chart;
  }

  get [service](): ServiceType {
    return chartOptionsType;
  }

  get(option: string): string | number | boolean | null {
    return this.chart.options[option] ?? null;
  }
}

const chartOptionsType: ServiceType = serviceType<ChartOptionsService>('Charts.ChartOptions', {
  get: local(['string']),
});

export class EmbeddedChartService implements ServiceObject {
  readonly chart: Chart;
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution, chart: Chart) {
    this.execution = execution;
    this.chart = chart;
  }

  get [service](): ServiceType {
    return embeddedChartType;
  }

  getChartId(): number | null {
    return this.chart.id === 0 ? null : this.chart.id;
  }

  getRanges(): RangeService[] {
    return this.chart.areas.map(({ sheet, area }) => new RangeService(this.execution, sheet, area));
  }

  getContainerInfo(): ContainerInfoService {
    return new ContainerInfoService(this.chart);
  }

  getOptions(): ChartOptionsService {
    return new ChartOptionsService(this.chart);
  }

  modify(): EmbeddedChartBuilderService {
    return new EmbeddedChartBuilderService(this.execution, this.chart);
  }
}

const embeddedChartType: ServiceType = serviceType<EmbeddedChartService>('SpreadsheetApp.EmbeddedChart', {
  getChartId: local(['']),
  getRanges: remote(latency.decorate, ['']),
  getContainerInfo: local(['']),
  getOptions: local(['']),
  modify: local(['']),
});

/** A chart without a number is not in a sheet yet. */
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

export class EmbeddedChartBuilderService implements ServiceObject {
  private readonly execution: RunningExecution;
  private chart: Chart;

  constructor(execution: RunningExecution, chart: Chart = newChart) {
    this.execution = execution;
    this.chart = chart;
  }

  get [service](): ServiceType {
    return embeddedChartBuilderType;
  }

  setChartType(type: EnumValue): this {
    this.chart = { ...this.chart, type: type.name() };
    return this;
  }

  getChartType(): EnumValue {
    const found = Object.entries(chartTypes).find(([name]) => name === this.chart.type);
    if (!found) throw new Error(`unknown chart type ${this.chart.type}`);
    return found[1];
  }

  addRange({ sheetId: sheet, area }: RangeBase): this {
    this.chart = { ...this.chart, areas: [...this.chart.areas, { sheet, area }] };
    return this;
  }

  clearRanges(): this {
    this.chart = { ...this.chart, areas: [] };
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
    const kept = typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
    this.chart = { ...this.chart, options: { ...this.chart.options, [option]: kept } };
    return this;
  }

  build(): EmbeddedChartService {
    return new EmbeddedChartService(this.execution, this.chart);
  }
}

const embeddedChartBuilderType: ServiceType = serviceType<EmbeddedChartBuilderService>(
  'SpreadsheetApp.EmbeddedChartBuilder',
  {
    setChartType: local(['ChartType']),
    getChartType: local(['']),
    addRange: local(['Range']),
    clearRanges: local(['']),
    setPosition: local(['number,number,number,number']),
    setNumHeaders: local(['number']),
    setOption: local(['string,any']),
    build: local(['']),
  },
);
