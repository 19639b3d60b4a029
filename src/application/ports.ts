import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Failure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';
import type { Permission } from '../domain/pulse/permission';
import type { Cell } from '../register/cell';
import type { PaperKindCode } from '../register/papers/paper-kinds';
import type { Columns, FieldProblem, RowOf, Table } from '../register/table';
import type { DocumentEngine } from '../templates/document-engine';
import type { Drive } from './drive-port';
import type { Workbook } from './workbook-port';

export type { Drive, DriveFile, Upload } from './drive-port';

// A use case reads its sheets with readSheets or readAllRows (rows/read-sheets), and changes them with changeSheets,
// addToSheet or underLock (rows/under-lock), which also write its line of the journal; rows/write-rows writes the rows.

/** What the use cases need from outside. Every method but those of Clock and Person is a call to Google. */
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
  /** E-mail of the person at work; '' where Google does not say. */
  email(): string;
  newId(): string;
}

export interface SheetRow<Row> {
  readonly values: Row;
  readonly problems: readonly FieldProblem[];
  /** The declared cells as they stand in the sheet. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Cells of columns that the office added, as printed, by header. */
  readonly added: Readonly<Record<string, string>>;
  /** Changes when any cell of the declared columns changes. */
  readonly fingerprint: string;
  /** 1-based line in the sheet at the time of reading; for messages only, never to find the row again. */
  readonly line: number;
}

/** One sheet as read at one moment. */
export interface SheetSnapshot<C extends Columns> {
  readonly table: Table<C>;
  readonly rows: readonly SheetRow<RowOf<Table<C>>>[];
  /** 1-based position of each field's column. */
  readonly positions: Readonly<Record<string, number>>;
  /** Headers of columns that the office added. */
  readonly addedHeaders: readonly string[];
}

export interface RowChange<C extends Columns> {
  readonly key: string;
  readonly values: Partial<RowOf<Table<C>>>;
}

export interface Register {
  /** One sheet read. Rows whose declared cells are all blank are left out. */
  read<C extends Columns>(table: Table<C>): Outcome<SheetSnapshot<C>, Failure>;
  /** Below the last row, in as many calls for one row as for many, the last of which proves where the rows stand. */
  append<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    rows: readonly RowOf<Table<C>>[],
  ): Outcome<readonly SheetRow<RowOf<Table<C>>>[], Failure>;
  /** One write below the last row, without proof; only for sheets that belong to the add-on. */
  appendBlock<C extends Columns>(snapshot: SheetSnapshot<C>, rows: readonly RowOf<Table<C>>[]): void;
  /**
   * Writes single cells of rows found by key, then reads them back; a row that has moved since is followed. Fields named
   * first are written first, so the last one can tell that the others are there.
   */
  change<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    changes: readonly RowChange<C>[],
  ): Outcome<void, Failure>;
  /** The same for one row; gives it as it was read back. */
  changeRow<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    change: RowChange<C>,
  ): Outcome<SheetRow<RowOf<Table<C>>>, Failure>;
  /** The same for many rows of a sheet that belongs to the add-on, in one write and one read; gives the sheet as read. */
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
   * Writes cells where they stand, for rows that may have no key yet; a cell that no longer holds what was expected
   * is left alone. Gives how many were written.
   */
  fixCells<C extends Columns>(
    snapshot: SheetSnapshot<C>,
    fixes: readonly CellFix[],
  ): Outcome<number, Failure>;
  /** Deletes whole rows, columns of the office included. Gives how many. */
  remove<C extends Columns>(
    table: Table<C>,
    isGone: (row: RowOf<Table<C>>) => boolean,
  ): Outcome<number, Failure>;
  /** Adds a line to `Nhật ký` without reading it; needs no lock. */
  note(entry: NoteEntry): void;
  /** The time zone in which the workbook shows dates; one other than Vietnam's is reported. */
  zone(): string;
  /** Where people open the workbook. */
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

/** Small durable values shared by all users of this workbook. */
export interface Memory {
  readAll(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
}

export interface Lock {
  /** Runs the work while nobody else of this workbook does such work; `busy` after ten seconds of waiting. */
  holding<Value>(work: () => Outcome<Value, Failure>): Outcome<Value, Failure>;
  /** The same for work on the whole register, which takes long: the refusal names who is at work. */
  holdingLong<Value>(work: () => Outcome<Value, Failure>): Outcome<Value, Failure>;
  /** The same for making and locking papers, which takes long and must not keep anybody from saving rows. */
  holdingPapers<Value>(work: () => Outcome<Value, Failure>): Outcome<Value, Failure>;
}

export interface Letter {
  readonly to: string;
  /** Shown beside the sender's address. */
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

/** `unknown`: the letter may have left; no error text excludes it. */
export type SendResult = 'sent' | 'unknown';

export interface Mail {
  /** Recipients left today; a hint, never a proof. */
  remaining(): number;
  send(letter: Letter): SendResult;
}

export interface Triggers {
  /** Makes sure that this person has exactly one daily trigger; whether Google lists it. */
  ensureDaily(): boolean;
  /** The same with a new trigger, made before those that are listed go. */
  renewDaily(): boolean;
  removeDaily(): void;
  /** Books one run of the waiting work, not before so many milliseconds; an earlier booking is dropped. */
  bookContinuation(milliseconds: number): void;
  unbook(): void;
}

export interface Permissions {
  /** What this account withholds, tried with one call each; trouble of another kind is no refusal. */
  missing(): readonly Permission[];
}

/** The document engine and the built-in templates, loaded only when documents are made. */
export interface Documents {
  engine(): DocumentEngine;
  builtInTemplate(kind: PaperKindCode): Uint8Array;
  /** A file as a sidebar sends it; null where the text is no base64. */
  decode(base64: string): Uint8Array | null;
}
