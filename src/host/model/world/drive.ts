import { createHash } from 'node:crypto';

export const folderType = 'application/vnd.google-apps.folder';
export const googleDocType = 'application/vnd.google-apps.document';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

export interface DrivePermission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
  readonly emailAddress?: string;
}

interface ContentRestriction {
  readonly readOnly: boolean;
  readonly reason?: string;
}

/**
 * A file or folder. A Google Doc keeps the .docx it was converted from as its content. Files change by being
 * replaced whole, so a snapshot may share them.
 */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly trashed: boolean;
  readonly contentRestrictions: readonly ContentRestriction[];
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly owner: string;
  readonly permissions: readonly DrivePermission[];
  /** Made through the API by this script: what the `drive.file` scope can see. */
  readonly appCreated: boolean;
  readonly version: number;
  readonly content?: { readonly mediaType: string; readonly base64: string };
}

export interface DriveState {
  files: Readonly<Record<string, DriveFile>>;
  made: number;
  /** Milliseconds until `files.list` shows a new file. */
  listLag: number;
  /** Whether `drive.file` shows a file to its maker only; otherwise to every account that uses the script. */
  grantsPerUser: boolean;
  /** Whether the Drive API is switched on for the project of the script. */
  isOn: boolean;
  /** By account: how many writes it may send at once, and when that was so (milliseconds since 1970). */
  writesLeft: Readonly<Record<string, { readonly count: number; readonly at: number }>>;
  /** Creations refused for their rate so far. */
  refusedCreations: number;
  conversion: Conversion;
}

/** What becomes of a .docx when Drive makes a Google Doc of it. */
export interface Conversion {
  readonly keepsBorders: boolean;
  readonly keepsLeaders: boolean;
  readonly keepsComments: boolean;
  /** Millimetres by which the text of a page grows. */
  readonly growth: number;
}

export function emptyDrive(): DriveState {
  return {
    files: {},
    made: 0,
    listLag: 0,
    grantsPerUser: true,
    isOn: true,
    writesLeft: {},
    refusedCreations: 0,
    // A tab stop of Google Docs has no leader.
    conversion: { keepsBorders: true, keepsLeaders: false, keepsComments: true, growth: 0 },
  };
}

/** The ID of a user's My Drive, the parent of files made without one. */
export function rootFolderId(owner: string): string {
  return `0A${createHash('sha256').update(owner).digest('base64url').slice(0, 14)}PVA`;
}

/** An ID that looks like Google's; the same in every run of the same calls. */
export function newFileId(drive: DriveState): string {
  drive.made += 1;
  return `1${createHash('sha256').update(`file ${drive.made}`).digest('base64url').slice(0, 32)}`;
}

export function putFile(drive: DriveState, file: DriveFile): DriveFile {
  drive.files = { ...drive.files, [file.id]: file };
  return file;
}

/** A file inherits the sharing of the folders above it and cannot be shared less. */
export function effectivePermissions(drive: DriveState, file: DriveFile): readonly DrivePermission[] {
  const inherited = file.parents.flatMap((id) => {
    const parent = drive.files[id];
    return parent ? effectivePermissions(drive, parent) : [];
  });
  const all = [...file.permissions, ...inherited];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}
