import {
  type DriveFile,
  type DriveState,
  docxType,
  effectivePermissions,
  folderType,
  googleDocType,
  rootFolderId,
  spreadsheetType,
} from '../../model/world/drive';
import { gap } from './exchange';
import { invalid } from './refusal';

/** What a reply holds when `fields` is absent. */
export const defaultFields = 'kind,id,name,mimeType';

/** A file as the API shows it; keys that the file lacks are present as undefined, so that `fields` may name them. */
export function resourceOf(drive: DriveState, file: DriveFile): Readonly<Record<string, unknown>> {
  const permissions = effectivePermissions(drive, file);
  const base64 = file.content?.base64;
  const native = file.mimeType.startsWith('application/vnd.google-apps.');
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    trashed: file.trashed,
    parents: file.parents,
    appProperties: Object.keys(file.appProperties).length > 0 ? file.appProperties : undefined,
    contentRestrictions: file.contentRestrictions.length > 0 ? file.contentRestrictions : undefined,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    version: String(file.version),
    owners: [{ kind: 'drive#user', displayName: file.owner, me: true, emailAddress: file.owner }],
    ownedByMe: true,
    shared: permissions.length > 1,
    permissions: permissions.map((permission) => ({ kind: 'drive#permission', ...permission })),
    permissionIds: permissions.map((permission) => permission.id),
    webViewLink: viewLink(file),
    size: base64 === undefined || native ? undefined : String(Buffer.from(base64, 'base64').length),
    exportLinks:
      file.mimeType === googleDocType
        ? Object.fromEntries(
            [docxType, 'application/pdf', 'text/plain'].map((type) => [
              type,
              `https://docs.google.com/feeds/download/documents/export/Export?id=${file.id}&exportFormat=${type}`,
            ]),
          )
        : undefined,
  };
}

function viewLink(file: DriveFile): string {
  if (file.mimeType === folderType) return `https://drive.google.com/drive/folders/${file.id}`;
  if (file.mimeType === googleDocType)
    return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
  if (file.mimeType === spreadsheetType)
    return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}

/** What a script may say about a file when it makes or changes one. */
export interface Metadata {
  readonly name?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly trashed?: boolean;
  readonly contentRestrictions?: readonly { readonly readOnly: boolean; readonly reason?: string }[];
}

const checks: Readonly<Record<keyof Metadata, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string',
  mimeType: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string',
  parents: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
  appProperties: (value) =>
    isRecord(value) &&
    Object.values(value).every((property) => property === null || typeof property === 'string'),
  trashed: (value) => typeof value === 'boolean',
  contentRestrictions: (value) =>
    Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.readOnly === 'boolean'),
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The metadata part of a request; a key that this host does not know is named and refused. */
export function metadataOf(value: unknown, user: string): Metadata {
  if (!isRecord(value)) throw invalid('body', 'Parse Error');
  for (const [key, field] of Object.entries(value)) {
    const check = checks[key as keyof Metadata];
    if (!check) gap(`file metadata "${key}"`);
    if (!check(field)) throw invalid(key);
  }
  const metadata = value as Metadata;
  checkProperties(metadata.appProperties ?? {});
  const parents = metadata.parents?.map((id) => (id === 'root' ? rootFolderId(user) : id));
  return { ...metadata, ...(parents ? { parents } : {}) };
}

/** "Custom file properties" guide: a key and its value together 124 bytes, 30 properties an app. */
function checkProperties(properties: Readonly<Record<string, string | null>>): void {
  const entries = Object.entries(properties);
  const tooLong = entries.some(([key, value]) => Buffer.byteLength(key + (value ?? '')) > 124);
  if (tooLong || entries.length > 30)
    throw invalid('appProperties', 'The limit on custom properties is exceeded.');
}
