import type { TriggerEvent } from '../../model/world/triggers';
import type { RunningExecution } from '../../run/execution';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';
import { ClockTriggerBuilderObject } from './clock-trigger-builder';
import { install, type TriggerObject } from './installed-trigger';

export class TriggerBuilderObject implements ServiceObject {
  private readonly execution: RunningExecution;
  private readonly handler: string;

  constructor(execution: RunningExecution, handler: string) {
    this.execution = execution;
    this.handler = handler;
  }

  get [service](): ServiceType {
    return triggerBuilderType;
  }

  timeBased(): ClockTriggerBuilderObject {
    return new ClockTriggerBuilderObject(this.execution, this.handler);
  }

  /** The host has one spreadsheet: the one the script is bound to. */
  forSpreadsheet(spreadsheet: string | ServiceObject): SpreadsheetTriggerBuilderObject {
    const { id } = this.execution.state.workbook;
    if (typeof spreadsheet === 'string' && spreadsheet !== id)
      throw this.execution.failure('argument', spreadsheet);
    return new SpreadsheetTriggerBuilderObject(this.execution, this.handler, id);
  }
}

class SpreadsheetTriggerBuilderObject implements ServiceObject {
  private readonly execution: RunningExecution;
  private readonly handler: string;
  private readonly sourceId: string;
  private event: TriggerEvent | undefined;

  constructor(execution: RunningExecution, handler: string, sourceId: string) {
    this.execution = execution;
    this.handler = handler;
    this.sourceId = sourceId;
  }

  get [service](): ServiceType {
    return spreadsheetTriggerBuilderType;
  }

  private on(event: TriggerEvent): this {
    this.event = event;
    return this;
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  create(): TriggerObject {
    if (!this.event) throw this.execution.failure('triggerUndecided', this.handler);
    return install(this.execution, this.handler, this.event, { sourceId: this.sourceId });
  }
}

const managing = { scopes: ['script.scriptapp'] };

const triggerBuilderType = serviceType<TriggerBuilderObject>('ScriptApp.TriggerBuilder', {
  timeBased: local(['']),
  forSpreadsheet: local(['string', 'Spreadsheet']),
});

const spreadsheetTriggerBuilderType = serviceType<SpreadsheetTriggerBuilderObject>(
  'ScriptApp.SpreadsheetTriggerBuilder',
  {
    onOpen: local(['']),
    onEdit: local(['']),
    onChange: local(['']),
    create: remote(400, [''], managing),
  },
);
