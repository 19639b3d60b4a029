import { type MessageCode, message } from '../model/errors/messages';
import { Killed, PlatformError } from '../model/errors/platform-error';
import { WorkbookSession } from '../model/workbook/workbook-session';
import { random } from '../model/world/random';
import type { WorldState } from '../model/world/world';
import type {
  ExecutionInProgress,
  Fault,
  Hook,
  HostOptions,
  HostUser,
  LogLine,
  RunAs,
  ServiceCall,
  UiAnswer,
  UiEvent,
} from '../public-api';
import { spread } from '../services/latency';
import type { ScriptContext } from './membrane';
import type { Program } from './program';

/** What all executions of a host share. */
export interface HostCore {
  readonly state: WorldState;
  readonly program: Program;
  readonly options: HostOptions;
  /** Contexts to run the next executions in, where `contexts` says to keep them. */
  readonly kept: ScriptContext[];
  hook: Hook | undefined;
  user(email: string): HostUser;
}

export interface ExecutionRequest {
  readonly function: string;
  readonly user: string;
  readonly as: RunAs;
  readonly answers?: readonly UiAnswer[];
}

type PartialFault = Extract<Fault, { kind: 'partial' }>;

/** Six minutes; a simple trigger has thirty seconds. */
const longestRun = 6 * 60_000;
const longestSimpleRun = 30_000;

/** An execution under way. Two of them may be open at once, when a hook of one runs the other. */
export class RunningExecution implements ExecutionInProgress {
  readonly number: number;
  readonly function: string;
  readonly user: HostUser;
  readonly as: RunAs;
  readonly host: HostCore;
  readonly startedAt: number;
  /** The workbook as this execution sees and changes it. */
  readonly sheets: WorkbookSession;
  readonly calls: ServiceCall[] = [];
  readonly log: LogLine[] = [];
  readonly ui: UiEvent[] = [];
  readonly missing: string[] = [];
  private readonly answers: UiAnswer[];
  private readonly endings: (() => void)[] = [];
  private readonly suspensions: (() => void)[] = [];
  private stopped: Killed | undefined;
  private partialFault: PartialFault | undefined;
  private failedWith: { readonly bug: unknown } | undefined;

  constructor(host: HostCore, request: ExecutionRequest) {
    this.host = host;
    this.function = request.function;
    this.user = host.user(request.user);
    this.as = request.as;
    this.answers = [...(request.answers ?? [])];
    this.startedAt = host.state.clock;
    host.state.executions += 1;
    this.number = host.state.executions;
    this.sheets = new WorkbookSession(host.state);
  }

  get state(): WorldState {
    return this.host.state;
  }

  /** Whether it runs with the limited authorisation of a simple trigger. */
  get limited(): boolean {
    return this.as === 'simple';
  }

  get killed(): Killed | undefined {
    return this.stopped;
  }

  /** The host's own bug that ended this execution. */
  get failedFor(): { readonly bug: unknown } | undefined {
    return this.failedWith;
  }

  /** Milliseconds since 1970 on the virtual clock. */
  now(): number {
    return Math.floor(this.state.clock);
  }

  random(): number {
    return random(this.state);
  }

  /** The platform's text in the user's language. */
  text(code: MessageCode, ...fill: readonly (string | number)[]): string {
    return message(this.host.options.language ?? 'en', code, ...fill);
  }

  /** The platform's error, to be thrown. */
  failure(code: MessageCode, ...fill: readonly (string | number)[]): PlatformError {
    return new PlatformError(this.text(code, ...fill));
  }

  /** Lets a call take its time; an execution whose time is over ends here, before the call's effect. */
  spend(median: number): void {
    const cost = this.host.options.jitter ? spread(median, () => this.random()) : median;
    this.wait(cost);
  }

  /** Moves the clock exactly; for `Utilities.sleep` and waiting for locks. */
  wait(milliseconds: number): void {
    this.state.clock += milliseconds;
    const limit = this.limited ? longestSimpleRun : longestRun;
    if (this.state.clock - this.startedAt <= limit) return;
    this.state.clock = Math.max(this.startedAt + limit, this.state.clock - milliseconds);
    throw this.kill(this.text('timeExceeded'), false);
  }

  /** Ends the execution; gives the error to throw now and at every later call. */
  kill(reason: string, loseUnflushed: boolean): Killed {
    this.stopped ??= new Killed(reason, loseUnflushed);
    return this.stopped;
  }

  stopForBug(bug: unknown): void {
    this.failedWith ??= { bug };
    this.kill(String(bug), true);
  }

  noteMissing(name: string): string {
    this.missing.push(name);
    return `The local host has no ${name}`;
  }

  /** A hook's wish that the next `fetchAll` be done only in part. */
  armPartialFault(fault: PartialFault): void {
    this.partialFault = fault;
  }

  takePartialFault(): PartialFault | undefined {
    const fault = this.partialFault;
    this.partialFault = undefined;
    return fault;
  }

  nextAnswer(): UiAnswer | undefined {
    return this.answers.shift();
  }

  /** Runs `action` when the execution ends, however it ends. */
  onEnd(action: () => void): void {
    this.endings.push(action);
  }

  /** Runs `action` each time a question to the user suspends the script: locks do not survive it. */
  onSuspend(action: () => void): void {
    this.suspensions.push(action);
  }

  suspend(): void {
    for (const action of this.suspensions) action();
  }

  end(): void {
    try {
      if (this.stopped?.loseUnflushed) this.sheets.drop();
      else this.sheets.flush();
    } finally {
      for (const action of this.endings) action();
    }
  }
}
