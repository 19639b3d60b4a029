import type { Language } from './model/errors/messages';
import type { MenuItem, WorldState } from './model/world/world';
import type { Hand } from './run/hand';

export type { MenuItem, WorldState } from './model/world/world';

/** One call that a script made on a service. */
export interface ServiceCall {
  /** Counts from 0 within its execution. */
  readonly index: number;
  readonly service: string;
  readonly member: string;
  readonly kind: 'local' | 'remote';
  /** The arguments, abridged: `"Đại biểu"`, `2, 1, 100, 5`, `[100×5]`. */
  readonly argsSummary: string;
}

export type TransientFailure =
  | 'serverError'
  | 'spreadsheetsFailed'
  | 'spreadsheetsTimedOut'
  | 'tooManyLockOperations';

/** A failure that a hook injects: an error the script can catch, or the end of the execution. */
export type Fault =
  | { readonly kind: 'throw'; readonly message: string; readonly name?: string }
  /** A transient failure of the platform, in the user's language. */
  | { readonly kind: 'fail'; readonly failure: TransientFailure }
  | { readonly kind: 'kill'; readonly loseUnflushed?: boolean }
  /** Of a `fetchAll` only the first `done` requests reach the server; then it throws. */
  | { readonly kind: 'partial'; readonly done: number };

/** Called around every service call. It may run other executions: that is how two users interleave. */
export interface Hook {
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook that only watches returns nothing
  before?(call: ServiceCall, execution: ExecutionInProgress): void | Fault;
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook that only watches returns nothing
  after?(call: ServiceCall, execution: ExecutionInProgress): void | Fault;
}

interface ExecutionInProgress {
  readonly number: number;
  readonly function: string;
  readonly user: HostUser;
}

export type AlertButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What the person at the screen answers to an alert or a prompt. */
export type UiAnswer = AlertButton | { readonly button: AlertButton; readonly text?: string };

export type UiEvent =
  | { readonly kind: 'alert'; readonly title: string; readonly text: string; readonly answer: AlertButton }
  | {
      readonly kind: 'prompt';
      readonly title: string;
      readonly text: string;
      readonly answer: AlertButton;
      readonly response: string;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width?: number;
      readonly height?: number;
    };

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** One finished execution. */
export interface Execution {
  readonly number: number;
  readonly function: string;
  readonly user: string;
  readonly status: 'ok' | 'error' | 'killed';
  /** What the function returned: for a sidebar's call what reaches the sidebar, otherwise a plain copy. */
  readonly value: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string };
  readonly log: readonly LogLine[];
  readonly calls: readonly ServiceCall[];
  readonly ui: readonly UiEvent[];
  /** Members that the script asked for and this host does not have, even if it caught the error. */
  readonly missing: readonly string[];
  /** On the virtual clock. */
  readonly durationMs: number;
}

export function remoteCalls(execution: Pick<Execution, 'calls'>): number {
  return execution.calls.reduce((count, call) => count + (call.kind === 'remote' ? 1 : 0), 0);
}

export interface HostUser {
  readonly email: string;
  readonly plan?: 'consumer' | 'workspace';
  /** Scopes this user agreed to, with or without the common prefix; absent: all of the manifest. */
  readonly granted?: readonly string[];
}

export interface HostOptions {
  /** Folder of the built files: `.js`, `.html`, `appsscript.json`. */
  readonly dist: string;
  /** The virtual clock's start, ISO 8601 with offset. */
  readonly now: string;
  /** E-mail of the spreadsheet's owner, who is also the default user. */
  readonly owner: string;
  readonly users?: readonly HostUser[];
  /** Language of the platform's own texts. */
  readonly language?: Language;
  readonly spreadsheet?: { readonly name?: string; readonly locale?: string; readonly timeZone?: string };
  readonly seed?: number;
  /** A world to continue; `spreadsheet` and `seed` are then ignored. */
  readonly state?: WorldState;
  readonly hook?: Hook;
  /** Turns .docx files into PDF files in one run; absent or undefined: no converter on this machine. */
  readonly pdf?: (docx: Uint8Array[]) => Uint8Array[] | undefined;
  /** Log-normal spread, slow calls, as the latency model has them; absent: every call takes its median. */
  readonly jitter?: boolean;
  /**
   * `kept`: executions follow one another in the same global scope, many times faster. True to the platform only for a
   * program that keeps no state between executions. Absent: each has a fresh one.
   */
  readonly contexts?: 'fresh' | 'kept';
  /** Real milliseconds after which a script that never ends is stopped; 0: never. */
  readonly realTimeoutMs?: number;
}

/** `not-enabled`: the simple trigger of an add-on that its user has not yet used in this spreadsheet. */
export type RunAs = 'menu' | 'trigger' | 'simple' | 'not-enabled' | 'editor' | 'client';

/** A state of the world to return to. */
export interface Snapshot {
  readonly state: WorldState;
}

export interface AdvanceOptions {
  /** Handlers whose firing is skipped, as happens on the platform. */
  readonly skip?: (functionName: string) => boolean;
  /** Handlers that fire twice. */
  readonly double?: (functionName: string) => boolean;
}

export interface Host {
  /** Live plain data: workbook, Drive files, mailbox, triggers, properties, menus. */
  readonly state: WorldState;
  /** A person at the sheet: typing, sorting, inserting and deleting by hand. */
  readonly hand: Hand;
  now(): Date;
  /** Recalculates all formulas, which otherwise happens on the first read, because it may take long. */
  calculate(): void;
  setNow(iso: string): void;
  /** Moves the clock to an instant or by a span and fires the clock triggers due on the way. */
  advance(
    to: string | { days?: number; hours?: number; minutes?: number },
    options?: AdvanceOptions,
  ): Execution[];
  /** Opens the spreadsheet: the simple trigger `onOpen` with limited authorisation, or with none. */
  open(user?: string, as?: 'simple' | 'not-enabled'): Execution;
  menu(): readonly MenuItem[];
  /** Clicks a menu entry: `Đối thoại > Thiết lập sổ`. */
  runMenu(captionPath: string, options?: { user?: string; answers?: readonly UiAnswer[] }): Execution;
  /** `google.script.run` of a sidebar, with the wire's rules in both directions. */
  call(
    functionName: string,
    args: readonly unknown[],
    options?: { user?: string; answers?: readonly UiAnswer[] },
  ): Execution;
  run(
    functionName: string,
    args?: readonly unknown[],
    options?: { user?: string; as?: RunAs; answers?: readonly UiAnswer[] },
  ): Execution;
  /** A person types into a cell. */
  edit(sheet: string, a1: string, text: string): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  onHook(hook: Hook | undefined): void;
}
