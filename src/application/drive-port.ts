import type { Failure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** The add-on's key of this file, or ''. */
  readonly key: string;
  readonly locked: boolean;
  /** Anybody with the link can open it. */
  readonly byLink: boolean;
}

export type FileState = 'there' | 'in-bin' | 'gone' | 'unknown';

export interface Upload {
  readonly name: string;
  /** Stored with the file, so that a crash between making and recording it loses nothing. */
  readonly key: string;
  /** Groups the keys that one listing finds. */
  readonly group: string;
  readonly content: Uint8Array;
}

export interface GroupListing {
  readonly files: Outcome<readonly DriveFile[], Failure>;
  readonly folder: FileState;
  readonly word: Outcome<Uint8Array, Failure>;
}

export interface Drive {
  createFolder(name: string, key: string, group: string): Outcome<DriveFile, Failure>;
  /** The add-on's files of this group outside the bin, in one request per thousand. */
  list(group: string): Outcome<readonly DriveFile[], Failure>;
  exportWord(id: string): Outcome<Uint8Array, Failure>;
  /** `list`, the state of a folder, and the Word file of a Doc or `template-missing` without an ID, in one request. */
  listWith(group: string, folder: string, docId: string | null): GroupListing;
  /** Exports files as PDF or Word, in parallel; null for one that failed. */
  exportAll(ids: readonly string[], format: 'pdf' | 'word'): readonly (Uint8Array | null)[];
  /** Makes Docs of Word files, in parallel; null if refused. In the user's own Drive if the folder is another's. */
  upload(folder: string, files: readonly Upload[]): readonly (DriveFile | null)[];
  /** Whether Drive still refused uploads for their number after all retries of this execution; the next day takes more. */
  isSpent(): boolean;
  /** Replaces name, key and text of the add-on's Docs; null for one that failed. */
  replace(
    files: readonly {
      readonly id: string;
      readonly name: string;
      readonly key: string;
      readonly content: Uint8Array;
    }[],
  ): readonly (DriveFile | null)[];
  /** `gone`: deleted for good, or of another account; `unknown`: Drive did not say. */
  states(ids: readonly string[]): readonly FileState[];
  /** Takes files out of the bin; null for each that Drive refused. */
  restore(ids: readonly string[]): readonly (DriveFile | null)[];
  bin(ids: readonly string[]): void;
  /** Makes Docs read-only; `unprotect` undoes it. */
  protect(ids: readonly string[], reason: string): readonly (DriveFile | null)[];
  unprotect(ids: readonly string[]): readonly (DriveFile | null)[];
}
