import type { TriggerEvent } from '../../model/world/triggers';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';
import { ClockTriggerBuilderObject } from './clock-trigger-builder';
import { install, type TriggerObject } from './installed-trigger';

export class TriggerBuilderObject {
  readonly [service] = triggerBuilderType;

  constructor(
    private readonly run: ScriptRun,
    private readonly handler: string,
  ) {}

  timeBased(): ClockTriggerBuilderObject {
    return new ClockTriggerBuilderObject(this.run, this.handler);
  }

  /** The host has one spreadsheet: the one the script is bound to. */
  forSpreadsheet(spreadsheet: string | ServiceObject): SpreadsheetTriggerBuilderObject {
    const { id } = this.run.state.workbook;
    if (typeof spreadsheet === 'string' && spreadsheet !== id)
      throw this.run.failure('argument', spreadsheet);
    return new SpreadsheetTriggerBuilderObject(this.run, this.handler, id);
  }
}

class SpreadsheetTriggerBuilderObject {
  readonly [service] = spreadsheetTriggerBuilderType;
  private event: TriggerEvent | undefined;

  constructor(
    private readonly run: ScriptRun,
    private readonly handler: string,
    private readonly sourceId: string,
  ) {}

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

  create(): TriggerObject {
    if (!this.event) throw this.run.failure('triggerUndecided', this.handler);
    return install(this.run, this.handler, this.event, { sourceId: this.sourceId });
  }
}

const managing = { scopes: ['script.scriptapp'] };

const triggerBuilderType: ServiceType = serviceType<TriggerBuilderObject>('ScriptApp.TriggerBuilder', {
  timeBased: local(['']),
  forSpreadsheet: local(['string', 'Spreadsheet']),
});

const spreadsheetTriggerBuilderType: ServiceType = serviceType<SpreadsheetTriggerBuilderObject>(
  'ScriptApp.SpreadsheetTriggerBuilder',
  {
    onOpen: local(['']),
    onEdit: local(['']),
    create: remote(400, [''], managing),
  },
);
