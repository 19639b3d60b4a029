import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Failure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';
import type { Permission } from '../domain/pulse/permission';
import type { Ailment } from '../domain/pulse/pulse';
import type { Cell } from '../register/cell';
import type { MailStop } from '../register/mail-stop';
import type { PaperKindCode } from '../register/papers/paper-kinds';
import type { RemovalReport } from '../register/set-up-report';
import type { Columns, FieldProblem, RowOf, Table } from '../register/table';
import type { DocumentEngine } from '../templates/document-engine';
import type { Drive } from './drive-port';
import type { Workbook } from './workbook-port';

export type { Drive, DriveFile, Upload } from './drive-port';

// A use case reads its sheets with readSheets or readAllRows (rows/read-sheets), one that opens a form with openForm
// (conference/notice-before-opening). It changes them with changeSheets, addToSheet or underLock (rows/under-lock), or with
// addNamed (rows/name-lists), which also write its line of the journal; rows/write-rows writes the rows.

/** The outside world of the use cases. Every method but those of Clock and Person is a call to Google. */
export interface Ports {
  readonly clock: Clock;
  readonly person: Person;
  readonly register: Register;
  readonly memory: Memory;
  readonly lock: Lock;
  readonly drive: Drive;
  readonly mail: Mail;
  readonly triggers: Triggers;
  readonly permissions: Permissions;
  readonly documents: Documents;
  readonly workbook: Workbook;
  readonly wording: Wording;
}

export interface Clock {
  today(): CalendarDate;
  /** `2026-11-08 07:15:03` in Asia/Ho_Chi_Minh, for journals and ledgers. */
  stamp(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since this execution began. */
  elapsed(): number;
}

export interface Person {
  /** E-mail address of the user; '' if Google does not tell it. */
  email(): string;
  /** An anonymous mark of person and register, for browsers that several people share. */
  account(): string;
  newId(): string;
}

export interface SheetRow<Row> {
  readonly values: Row;
  readonly problems: readonly FieldProblem[];
  /** The declared cells as in the sheet. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Cells of the office's own columns, as displayed, by header. */
  readonly added: Readonly<Record<string, string>>;
  /** Changes when any cell of the declared columns changes. */
  readonly fingerprint: string;
  /** 1-based line in the sheet when it was read; for messages only, never to find the row again. */
  readonly line: number;
}

/** One sheet as read at one moment. */
export interface SheetSnapshot<C extends Columns> {
  readonly table: Table<C>;
  readonly rows: readonly SheetRow<RowOf<Table<C>>>[];
  /** 1-based position of each field's column. */
  readonly positions: Readonly<Record<string, number>>;
  /** Headers of the office's own columns. */
  readonly addedHeaders: readonly string[];
}

export interface RowChange<C extends Columns> {
  readonly key: string;
  readonly values: Partial<RowOf<Table<C>>>;
}

export interface Register {
  /** One sheet read. Rows whose declared cells are all blank are left out. */
  read<C extends Columns>(table: Table<C>): Outcome<SheetSnapshot<C>, Failure>;
  /** Adds rows below the last one; one row takes as many calls as many rows. The last call proves where they are. */
  append<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    rows: readonly RowOf<Table<C>>[],
  ): Outcome<readonly SheetRow<RowOf<Table<C>>>[], Failure>;
  /** One write below the last row, without proof; only for sheets that belong to the add-on. */
  appendBlock<C extends Columns>(snapshot: SheetSnapshot<C>, rows: readonly RowOf<Table<C>>[]): void;
  /**
   * Writes single cells of rows found by key and reads them back; rows that moved meanwhile are followed. Fields are
   * written in their order, so the last one can prove that the others are written. Returns the sheet as read back.
   */
  change<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    changes: readonly RowChange<C>[],
  ): Outcome<SheetSnapshot<C>, Failure>;
  /** `change` for one row; returns that row. */
  changeRow<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    change: RowChange<C>,
  ): Outcome<SheetRow<RowOf<Table<C>>>, Failure>;
  /** `change` for many rows of a sheet that belongs to the add-on, in one write and one read; returns the sheet. */
  changeBlock<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    changes: readonly RowChange<C>[],
  ): Outcome<SheetSnapshot<C>, Failure>;
  /** Makes the sheet hold exactly these rows, in one write and one read; only for sheets that belong to the add-on. */
  replaceRows<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    rows: readonly RowOf<Table<C>>[],
  ): Outcome<void, Failure>;
  /**
   * Writes cells by line, for rows that may have no key yet; a cell without the expected content is left alone. Returns
   * the number of cells written.
   */
  fixCells<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    fixes: readonly CellFix[],
  ): Outcome<number, Failure>;
  /** Deletes whole rows, including the office's own columns. Returns their number. */
  remove<C extends Columns>(
    table: Table<C>,
    isGone: (row: RowOf<Table<C>>) => boolean,
  ): Outcome<number, Failure>;
  /** Cells that hold a formula, as `line:field`. */
  formulaCells<C extends Columns>(snapshot: SheetSnapshot<C>): ReadonlySet<string>;
  /** Adds a line to `Nhật ký` without reading it; needs no lock. What cannot be written now waits. */
  note(entry: NoteEntry): void;
  /** Writes the lines that wait. */
  noteWaiting(): void;
  /** The time zone in which the workbook shows dates. */
  zone(): string;
  /** The locale by which the workbook reads typed dates, such as `vi_VN`. */
  locale(): string;
  /** URL of the workbook. */
  link(): string;
}

export interface CellFix {
  /** 1-based, as in the snapshot. */
  readonly line: number;
  readonly field: string;
  readonly expected: Cell;
  readonly cell: Cell;
}

export interface NoteEntry {
  readonly action: string;
  readonly tab: string;
  readonly record: string;
  /** Never the text of a petition, a phone number or an address. */
  readonly detail: string;
}

/** What shared memory holds, by key. */
export type MemoryValues = Readonly<Record<string, string>>;

/** Small persistent values shared by all users of this workbook. */
export interface Memory {
  readAll(): MemoryValues;
  write(values: MemoryValues): void;
  remove(key: string): void;
  /** Keeps these values and removes all others, in one call. */
  replaceAll(values: MemoryValues): void;
  /** A digest that cannot be computed without the key kept here; the same text always has the same. */
  digest(text: string): string;
}

export interface Lock {
  /** Runs the work exclusively in this workbook; `busy` after waiting ten seconds. */
  holding<Value>(work: () => Outcome<Value, Failure>): Outcome<Value, Failure>;
  /** For long work on the whole register; the refusal names the person at work. */
  holdingLong<Value>(work: () => Outcome<Value, Failure>): Outcome<Value, Failure>;
  /** For making and locking papers, which takes long and must not block saving rows. */
  holdingPapers<Value>(work: () => Outcome<Value, Failure>): Outcome<Value, Failure>;
}

export interface Letter {
  readonly to: string;
  /** Shown next to the sender's address. */
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly content: Uint8Array | string;
}

/** `unknown`: the letter may have left; no error text excludes it. `refused`: the account withholds its permission. */
export type SendResult = 'sent' | 'unknown' | 'refused';

export interface Mail {
  /** Recipients left today; a hint, never a proof. Null where the account certainly withholds its permission. */
  remaining(): number | null;
  send(letter: Letter): SendResult;
}

export interface Triggers {
  /** Makes sure that this person has exactly one daily trigger; returns whether Google lists it. */
  ensureDaily(): boolean;
  /** `ensureDaily` with a new trigger, created before the listed ones are removed. */
  renewDaily(): boolean;
  removeDaily(): void;
  /** Books one run of the waiting work after this time at the earliest; replaces an earlier booking. */
  bookContinuation(milliseconds: number): void;
  unbook(): void;
}

/** Sentences for cells and letters, which stand beside those of the screens. */
interface Wording {
  ailment(ailment: Ailment): string;
  mailStop(stop: MailStop): string;
  /** The report of a removal, a line each. */
  removal(report: RemovalReport): readonly string[];
  /** Beside the reminders in the overview, after a removal. */
  readonly remindersOff: string;
}

export interface Permissions {
  /** Permissions that this account has not granted, tried with one call each; other failures do not count. */
  missing(): readonly Permission[];
}

/** The document engine and the built-in templates, loaded only when documents are made. */
export interface Documents {
  engine(): DocumentEngine;
  builtInTemplate(kind: PaperKindCode): Uint8Array;
  /** Decodes a file from a sidebar; null if the text is not base64. */
  decode(base64: string): Uint8Array | null;
  /** The file as base64, for cells. */
  encode(file: Uint8Array): string;
}
