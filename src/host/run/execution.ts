import { type Language, type MessageCode, message } from '../model/errors/messages';
import { Killed, PlatformError } from '../model/errors/platform-error';
import { BufferedWorkbook } from '../model/workbook/buffered-workbook';
import { random } from '../model/world/random';
import { type Quota, spendIfLeft } from '../model/world/usage';
import type { WorldState } from '../model/world/world';
import type { Hook, HostOptions, LogLine, RunAs, ServiceCall, UiAnswer, UiEvent } from '../public-api';
import { spread } from '../services/latency';
import type { Account, Manifest, PartialFault } from '../services/script-run';
import type { GuardedRun } from './guard';
import type { Program } from './program';

/** What all executions of a host share. */
export interface HostCore {
  readonly state: WorldState;
  readonly program: Program;
  readonly options: HostOptions;
  hook: Hook | undefined;
  account(email: string): Account;
}

export interface ExecutionRequest {
  readonly function: string;
  readonly user: string;
  readonly as: RunAs;
  readonly answers?: readonly UiAnswer[];
}

/** Six minutes; a simple trigger has thirty seconds. */
const longestRun = 6 * 60_000;
const longestSimpleRun = 30_000;

/** An execution under way. Two may be open at once, when a hook of one runs the other. */
export class RunningExecution implements GuardedRun {
  readonly number: number;
  readonly function: string;
  readonly user: Account;
  readonly as: RunAs;
  readonly startedAt: number;
  readonly sheets: BufferedWorkbook;
  readonly calls: ServiceCall[] = [];
  readonly log: LogLine[] = [];
  readonly ui: UiEvent[] = [];
  readonly missing: string[] = [];
  private readonly answers: UiAnswer[];
  private readonly endings: (() => void)[] = [];
  private readonly suspensions: (() => void)[] = [];
  killed: Killed | undefined;
  /** The host's own bug that ended this execution. */
  hostBug: { readonly error: unknown } | undefined;
  private partialFault: PartialFault | undefined;

  constructor(
    readonly host: HostCore,
    request: ExecutionRequest,
  ) {
    this.function = request.function;
    this.user = host.account(request.user);
    this.as = request.as;
    this.answers = [...(request.answers ?? [])];
    this.startedAt = host.state.clock;
    host.state.executions += 1;
    this.number = host.state.executions;
    this.sheets = new BufferedWorkbook(host.state, host.state.access.viewers.includes(request.user));
  }

  get state(): WorldState {
    return this.host.state;
  }

  get manifest(): Manifest {
    return this.host.program.manifest;
  }

  get html(): Readonly<Record<string, string>> {
    return this.host.program.html;
  }

  get language(): Language {
    return this.host.options.language ?? 'en';
  }

  get hook(): Hook | undefined {
    return this.host.hook;
  }

  get limited(): boolean {
    return this.as === 'simple' || this.as === 'not-enabled';
  }

  now(): number {
    return Math.floor(this.state.clock);
  }

  random(): number {
    return random(this.state);
  }

  text(code: MessageCode, ...fill: readonly (string | number)[]): string {
    return message(this.language, code, ...fill);
  }

  failure(code: MessageCode, ...fill: readonly (string | number)[]): PlatformError {
    return new PlatformError(this.text(code, ...fill));
  }

  spend(median: number): void {
    const cost = this.host.options.jitter ? spread(median, () => this.random()) : median;
    this.wait(cost);
  }

  wait(milliseconds: number): void {
    this.state.clock += milliseconds;
    const limit = this.limited ? longestSimpleRun : longestRun;
    if (this.state.clock - this.startedAt <= limit) return;
    this.state.clock = Math.max(this.startedAt + limit, this.state.clock - milliseconds);
    throw this.kill(this.text('timeExceeded'), false);
  }

  kill(reason: string, loseUnflushed: boolean): Killed {
    this.killed ??= new Killed(reason, loseUnflushed);
    return this.killed;
  }

  stopForBug(error: unknown): void {
    this.hostBug ??= { error };
    this.kill(String(error), true);
  }

  noteMissing(name: string): string {
    this.missing.push(name);
    return `The local host has no ${name}`;
  }

  armPartialFault(fault: PartialFault): void {
    this.partialFault = fault;
  }

  account(email: string): Account {
    return this.host.account(email);
  }

  useQuota(quota: Quota, amount: number, subject: string): void {
    const { state, user } = this;
    if (!spendIfLeft(state.usage, user, quota, amount, this.now()))
      throw this.failure('tooManyInOneDay', subject);
  }

  pdf(docx: Uint8Array[]): Uint8Array[] | undefined {
    return this.host.options.pdf?.(docx);
  }

  takePartialFault(): PartialFault | undefined {
    const fault = this.partialFault;
    this.partialFault = undefined;
    return fault;
  }

  nextAnswer(): UiAnswer | undefined {
    return this.answers.shift();
  }

  onEnd(action: () => void): void {
    this.endings.push(action);
  }

  onSuspend(action: () => void): void {
    this.suspensions.push(action);
  }

  suspend(): void {
    for (const action of this.suspensions) action();
  }

  end(): void {
    try {
      if (this.killed?.loseUnflushed) this.sheets.drop();
      else this.sheets.flush();
    } finally {
      for (const action of this.endings) action();
    }
  }
}
