import {
  type DriveFile,
  type DriveState,
  folderType,
  googleDocType,
  newFileId,
  putFile,
  rootFolderId,
} from '../../model/world/drive';
import { uploadedContent, useQuota } from './content';
import { type DriveWorld, gap } from './exchange';
import type { Part } from './multipart';
import { compileQuery } from './query';
import { invalid, notFound, Refusal, readOnly } from './refusal';
import { type Metadata, resourceOf } from './resource';

const wholeDrive = 'https://www.googleapis.com/auth/drive';

/** Under `drive.file` only what this script made for the same account exists, even where a file is shared. */
function visible({ drive, user, scopes }: DriveWorld, file: DriveFile): boolean {
  if (scopes.includes(wholeDrive)) return true;
  return file.appCreated && (file.owner === user || !drive.grantsPerUser);
}

export function fileById(world: DriveWorld, id: string): DriveFile {
  const file = world.drive.files[id];
  if (!file || !visible(world, file)) throw notFound(id);
  return file;
}

function checkParents(world: DriveWorld, parents: readonly string[]): void {
  if (parents.length > 1)
    throw new Refusal(403, 'multipleParentsNotSupported', 'A file has exactly one parent.');
  for (const id of parents) if (id !== rootFolderId(world.user)) fileById(world, id);
}

export function createFile(world: DriveWorld, metadata: Metadata, media?: Part): DriveFile {
  const parents = metadata.parents ?? [rootFolderId(world.user)];
  checkParents(world, parents);
  const mimeType = metadata.mimeType ?? media?.contentType.split(';')[0] ?? 'application/octet-stream';
  if (!media && mimeType !== folderType) gap(`creation of ${mimeType} without content`);
  if (mimeType === googleDocType) useQuota(world, 'documents');
  const content = media ? uploadedContent(world, metadata.mimeType, media) : undefined;
  const time = new Date(world.now).toISOString();
  return putFile(world.drive, {
    id: newFileId(world.drive),
    name: metadata.name ?? 'Untitled',
    mimeType,
    parents,
    appProperties: withoutNulls(metadata.appProperties ?? {}),
    trashed: metadata.trashed ?? false,
    contentRestrictions: (metadata.contentRestrictions ?? []).filter((restriction) => restriction.readOnly),
    createdTime: time,
    modifiedTime: time,
    owner: world.user,
    permissions: [{ id: `owner:${world.user}`, type: 'user', role: 'owner', emailAddress: world.user }],
    appCreated: true,
    version: 1,
    ...(metadata.description === undefined ? {} : { description: metadata.description }),
    ...(content ? { content } : {}),
  });
}

function withoutNulls(properties: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

/** A read-only restriction keeps the content and the name; lifting it in the same request does not help. */
function checkRestriction(file: DriveFile, metadata: Metadata, media: Part | undefined): void {
  if (!file.contentRestrictions.some((restriction) => restriction.readOnly)) return;
  if (media || (metadata.name !== undefined && metadata.name !== file.name)) throw readOnly();
}

export function updateFile(
  world: DriveWorld,
  id: string,
  metadata: Metadata,
  moves: { readonly add: readonly string[]; readonly remove: readonly string[] },
  media?: Part,
): DriveFile {
  const file = fileById(world, id);
  if (metadata.parents)
    throw new Refusal(403, 'fieldNotWritable', 'The parents field is not directly writable.');
  if (metadata.mimeType !== undefined && metadata.mimeType !== file.mimeType) gap('change of mimeType');
  checkRestriction(file, metadata, media);
  checkParents(world, moves.add);
  const remaining =
    moves.add.length > 0 ? [] : file.parents.filter((parent) => !moves.remove.includes(parent));
  const { parents: _parents, appProperties, contentRestrictions, ...plain } = metadata;
  return putFile(world.drive, {
    ...file,
    ...plain,
    parents: [...remaining, ...moves.add],
    appProperties: withoutNulls({ ...file.appProperties, ...appProperties }),
    contentRestrictions: (contentRestrictions ?? file.contentRestrictions).filter(
      (restriction) => restriction.readOnly,
    ),
    modifiedTime: new Date(world.now).toISOString(),
    version: file.version + 1,
    ...(media ? { content: uploadedContent(world, file.mimeType, media) } : {}),
  });
}

/** One page of files.list; by default the latest change first. */
export function listFiles(world: DriveWorld, parameters: URLSearchParams): Readonly<Record<string, unknown>> {
  const { matches, parents } = queryOf(parameters.get('q'));
  const root = rootFolderId(world.user);
  const folders = new Map(parents.map((id) => [id, id === 'root' ? root : id]));
  for (const id of folders.values()) if (id !== root && !world.drive.files[id]) throw notFound('.');
  const size = Number(parameters.get('pageSize') ?? 100);
  if (!Number.isInteger(size) || size < 1 || size > 1000) throw invalid('pageSize');
  const offset = offsetOf(parameters.get('pageToken'));
  const files = Object.values(world.drive.files)
    .filter((file) => visible(world, file) && Date.parse(file.createdTime) <= world.now - world.drive.listLag)
    .filter((file) => matches(folders.get('root') ? withRootAlias(file, root) : file))
    .sort(order(parameters.get('orderBy')));
  const page = files.slice(offset, offset + size);
  const next =
    offset + size < files.length
      ? `~!!~${Buffer.from(String(offset + size)).toString('base64url')}`
      : undefined;
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    nextPageToken: next,
    files: page.map((file) => resourceOf(world.drive, file)),
  };
}

function queryOf(q: string | null): ReturnType<typeof compileQuery> {
  return q === null || q === '' ? { matches: () => true, parents: [] } : compileQuery(q);
}

function withRootAlias(file: DriveFile, root: string): DriveFile {
  return file.parents.includes(root) ? { ...file, parents: [...file.parents, 'root'] } : file;
}

function offsetOf(pageToken: string | null): number {
  if (pageToken === null) return 0;
  const offset = Number(Buffer.from(pageToken.replace(/^~!!~/, ''), 'base64url').toString());
  if (!Number.isInteger(offset) || offset < 1) throw invalid('pageToken');
  return offset;
}

function order(orderBy: string | null): (a: DriveFile, b: DriveFile) => number {
  const keys = (orderBy ?? 'modifiedTime desc').split(',').map((key) => key.trim().split(/\s+/));
  return (a, b) => {
    for (const [key, direction] of keys) {
      const compared = compareBy(key ?? '', a, b);
      if (compared !== 0) return direction === 'desc' ? -compared : compared;
    }
    return 0;
  };
}

function compareBy(key: string, a: DriveFile, b: DriveFile): number {
  switch (key) {
    case 'name':
    case 'name_natural':
      return a.name.localeCompare(b.name);
    case 'createdTime':
    case 'modifiedTime':
      return Date.parse(a[key]) - Date.parse(b[key]);
    case 'folder':
      return Number(b.mimeType === folderType) - Number(a.mimeType === folderType);
    default:
      return gap(`orderBy "${key}"`);
  }
}

/** Deletes a file or folder for good, with everything in it. */
export function removeTree(drive: DriveState, id: string): void {
  const tree = new Set([id]);
  for (let size = -1; size !== tree.size; ) {
    size = tree.size;
    for (const file of Object.values(drive.files))
      if (file.parents.some((parent) => tree.has(parent))) tree.add(file.id);
  }
  drive.files = Object.fromEntries(Object.entries(drive.files).filter(([key]) => !tree.has(key)));
}
