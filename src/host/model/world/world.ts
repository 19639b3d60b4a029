import type { OtherWorkbooks } from '../formulas/imported-ranges';
import { newWorkbook, type Workbook } from '../workbook/workbook';
import { type AccessState, fullAccess } from './access';
import { type DriveState, emptyDrive } from './drive';
import type { LocksState } from './locks';
import { emptyMailbox, type MailboxState } from './mailbox';
import { emptyProperties, type PropertiesState } from './stores';
import { emptyTriggers, type TriggersState } from './triggers';
import type { UsageState } from './usage';

/** One entry that `onOpen` put under a menu of the sheet. */
export type MenuItem =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] }
  | { readonly separator: true };

interface UiState {
  menus: readonly MenuItem[];
}

/**
 * Everything that outlives an execution, as plain data. A section may be changed only at its first level:
 * `mailbox.sent = [...mailbox.sent, mail]`, never `mailbox.sent.push(mail)`. So a snapshot copies the sections
 * and shares their contents.
 */
export interface WorldState {
  /** Milliseconds since 1970 of the virtual clock. */
  clock: number;
  /** State of the seeded random numbers. */
  random: number;
  /** Executions started so far; the number of one is its identity for locks. */
  executions: number;
  owner: string;
  access: AccessState;
  scriptId: string;
  workbook: Workbook;
  /** Spreadsheets of the same Drive that formulas may import from. */
  others: OtherWorkbooks;
  ui: UiState;
  drive: DriveState;
  mailbox: MailboxState;
  triggers: TriggersState;
  properties: PropertiesState;
  usage: UsageState;
  locks: LocksState;
}

export interface NewWorld {
  readonly clock: number;
  readonly seed: number;
  readonly owner: string;
  readonly spreadsheet: { readonly name: string; readonly locale: string; readonly timeZone: string };
}

export function newWorld({ clock, seed, owner, spreadsheet }: NewWorld): WorldState {
  return {
    clock,
    random: seed,
    executions: 0,
    owner,
    access: fullAccess(),
    scriptId: `1script${seed.toString(36).padStart(10, '0')}LocalAppsScriptProject`,
    workbook: newWorkbook({
      id: `1sheet${seed.toString(36).padStart(10, '0')}LocalSpreadsheet`,
      ...spreadsheet,
    }),
    others: {},
    ui: { menus: [] },
    drive: emptyDrive(),
    mailbox: emptyMailbox(),
    triggers: emptyTriggers(),
    properties: emptyProperties(),
    usage: {},
    locks: {},
  };
}

/** A copy that later changes of the world do not reach; the contents of the sections are shared. */
export function copyWorld(world: WorldState): WorldState {
  return {
    ...world,
    access: { ...world.access },
    ui: { ...world.ui },
    drive: { ...world.drive },
    mailbox: { ...world.mailbox },
    triggers: { ...world.triggers },
    properties: { ...world.properties },
    usage: { ...world.usage },
    locks: { ...world.locks },
  };
}

/** Restores a copy in place: others hold the world as `host.state`. */
export function restoreWorld(world: WorldState, copy: WorldState): void {
  Object.assign(world, copyWorld(copy));
}
