import type { Language, MessageCode } from '../model/errors/messages';
import type { PlatformError } from '../model/errors/platform-error';
import type { BufferedWorkbook } from '../model/workbook/buffered-workbook';
import type { Plan, Quota } from '../model/world/usage';
import type { WorldState } from '../model/world/world';
import type { Fault, HostUser, LogLine, RunAs, UiAnswer, UiEvent } from '../public-api';

/** `appsscript.json`, as far as the host obeys it. */
export interface Manifest {
  readonly timeZone: string;
  /** Absent: the platform finds the scopes of a script by itself, so none is refused. */
  readonly oauthScopes?: readonly string[];
}

export type Account = HostUser & { readonly plan: Plan };

export type PartialFault = Extract<Fault, { kind: 'partial' }>;

/** What services need of the execution under way. */
export interface ScriptRun {
  /** Counts from 1; its identity for locks. */
  readonly number: number;
  readonly user: Account;
  readonly as: RunAs;
  /** Whether it runs with the limited authorisation of a simple trigger. */
  readonly limited: boolean;
  readonly manifest: Manifest;
  /** HTML files of the program by name, without extension. */
  readonly html: Readonly<Record<string, string>>;
  /** Language of the platform's own texts. */
  readonly language: Language;
  readonly state: WorldState;
  /** The workbook as this execution sees and changes it. */
  readonly sheets: BufferedWorkbook;
  readonly log: LogLine[];
  readonly ui: UiEvent[];
  /** Milliseconds since 1970 on the virtual clock. */
  now(): number;
  /** Seeded, from 0 up to 1. */
  random(): number;
  /** Moves the clock; throws when the execution's time is over. */
  wait(milliseconds: number): void;
  /** The platform's error in the user's language, to be thrown. */
  failure(code: MessageCode, ...fill: readonly (string | number)[]): PlatformError;
  account(email: string): Account;
  /** Counts towards a daily quota of the user; throws, naming `subject`, when too little is left. */
  useQuota(quota: Quota, amount: number, subject: string): void;
  /** Turns .docx files into PDF files; undefined without a converter. */
  pdf(docx: Uint8Array[]): Uint8Array[] | undefined;
  /** The partial failure that a hook has armed for the next `fetchAll`. */
  takePartialFault(): PartialFault | undefined;
  /** The next answer of the person at the screen. */
  nextAnswer(): UiAnswer | undefined;
  /** Waits for an answer of the user: locks do not survive it. */
  suspend(): void;
  onSuspend(action: () => void): void;
  /** Runs `action` when the execution ends, however it ends. */
  onEnd(action: () => void): void;
}
