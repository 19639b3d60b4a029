import type { DriveFile, Upload } from '../../../application/ports';
import type { DriveRequest, Response } from './drive-traffic';
import { multipartBody } from './multipart';

const files = 'https://www.googleapis.com/drive/v3/files';
const uploads = 'https://www.googleapis.com/upload/drive/v3/files';
const fields = 'id,name,webViewLink,appProperties,contentRestrictions(readOnly),permissions(type)';
/** Without it, files in shared drives are not found. */
const everyDrive = 'supportsAllDrives=true';
const document = 'application/vnd.google-apps.document';
const folder = 'application/vnd.google-apps.folder';

export const exportTypes = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

const jsonRequest = (method: 'post' | 'patch', url: string, body: object): DriveRequest => ({
  url,
  method,
  contentType: 'application/json',
  payload: JSON.stringify(body),
});

function uploadRequest(
  method: 'post' | 'patch',
  url: string,
  content: Uint8Array,
  metadata: object,
): DriveRequest {
  const body = multipartBody(metadata, content, exportTypes.word);
  return { url, method, contentType: body.contentType, payload: body.bytes };
}

export const folderRequest = (name: string, key: string, group: string): DriveRequest =>
  jsonRequest('post', `${files}?${everyDrive}&fields=${fields}`, {
    name,
    mimeType: folder,
    appProperties: { key, group },
  });

/** Uploads a Word file as a Doc; into the account's own Drive if `parent` is ''. */
export const uploadInto = (parent: string, { name, key, group, content }: Upload): DriveRequest =>
  uploadRequest('post', `${uploads}?uploadType=multipart&${everyDrive}&fields=${fields}`, content, {
    name,
    mimeType: document,
    appProperties: { key, group },
    ...(parent === '' ? {} : { parents: [parent] }),
  });

export const replaceRequest = (item: {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly content: Uint8Array;
}): DriveRequest =>
  uploadRequest(
    'patch',
    `${uploads}/${item.id}?uploadType=multipart&${everyDrive}&fields=${fields}`,
    item.content,
    { name: item.name, mimeType: document, appProperties: { key: item.key } },
  );

/** Changes a file's metadata. */
export const changeRequest = (id: string, change: object): DriveRequest =>
  jsonRequest('patch', `${files}/${id}?${everyDrive}&fields=${fields}`, change);

export const stateRequest = (id: string): DriveRequest => ({
  url: `${files}/${id}?${everyDrive}&fields=trashed`,
  method: 'get',
});

export const stateIn = (response: Response): 'there' | 'in-bin' =>
  (JSON.parse(response.getContentText()) as { readonly trashed?: boolean }).trashed ? 'in-bin' : 'there';

export const exportRequest = (id: string, type: string): DriveRequest => ({
  url: `${files}/${id}/export?mimeType=${encodeURIComponent(type)}`,
  method: 'get',
});

/** One page of a group's files outside the bin. */
export function listRequest(group: string, page = ''): DriveRequest {
  const query = `appProperties has { key='group' and value='${group.replace(/['\\]/g, '\\$&')}' } and trashed = false`;
  const url = `${files}?q=${encodeURIComponent(query)}&pageSize=1000&${everyDrive}&includeItemsFromAllDrives=true&fields=nextPageToken,files(${fields})`;
  return { url: page === '' ? url : `${url}&pageToken=${encodeURIComponent(page)}`, method: 'get' };
}

interface DriveListing {
  readonly files?: readonly DriveAnswer[];
  readonly nextPageToken?: string;
}

/** The files of one page, and the token of the next page or ''. */
export function pageIn(response: Response): { readonly listed: readonly DriveFile[]; readonly next: string } {
  const answer: DriveListing = JSON.parse(response.getContentText());
  return { listed: (answer.files ?? []).map(fileOf), next: answer.nextPageToken ?? '' };
}

export const fileIn = (response: Response): DriveFile => fileOf(JSON.parse(response.getContentText()));

export const contentOf = (response: Response): Uint8Array =>
  new Uint8Array(new Int8Array(response.getContent()));

interface DriveAnswer {
  readonly id: string;
  readonly name: string;
  readonly webViewLink?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly permissions?: readonly { readonly type?: string }[];
  readonly contentRestrictions?: readonly { readonly readOnly?: boolean }[];
}

const fileOf = (answer: DriveAnswer): DriveFile => ({
  id: answer.id,
  name: answer.name,
  url: answer.webViewLink ?? `https://drive.google.com/open?id=${answer.id}`,
  key: answer.appProperties?.key ?? '',
  byLink: answer.permissions?.some((permission) => permission.type === 'anyone') ?? false,
  locked: answer.contentRestrictions?.some((restriction) => restriction.readOnly === true) ?? false,
});
