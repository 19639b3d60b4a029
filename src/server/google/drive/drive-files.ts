import type { Drive, DriveFile, Upload } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import { logTrouble } from '../script/trouble-log';
import { multipartBody } from './multipart';

const files = 'https://www.googleapis.com/drive/v3/files';
const uploads = 'https://www.googleapis.com/upload/drive/v3/files';
const fields = 'id,name,webViewLink,appProperties,contentRestrictions(readOnly),permissions(type)';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const pdf = 'application/pdf';
const document = 'application/vnd.google-apps.document';
const folder = 'application/vnd.google-apps.folder';
/** Without it a file in a shared drive is answered as not found. */
const everyDrive = 'supportsAllDrives=true';
const inParallel = 50;

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Drive REST v3: the add-on's scope reaches only files that it created, and DriveApp would need all of Drive. */
export const driveFiles: Drive = {
  createFolder(name, key) {
    return singleFile(
      jsonRequest('post', `${files}?${everyDrive}&fields=${fields}`, {
        name,
        mimeType: folder,
        appProperties: { key, group: 'set-up' },
      }),
    );
  },

  list: (group) => filesFrom(group, send([listRequest(group)])[0]),

  exportWord: (id) => wordOf(send([exportRequest(id, word)])[0]),

  exportAndList(id, group) {
    const [exported, listed] = send([exportRequest(id, word), listRequest(group)]);
    return { word: wordOf(exported), files: filesFrom(group, listed) };
  },

  exportAll: (ids, format) =>
    send(ids.map((id) => exportRequest(id, format === 'pdf' ? pdf : word))).map((response) =>
      isFine(response) ? contentOf(response) : null,
    ),

  upload(parent, items) {
    const responses = send(items.map((item) => uploadInto(parent, item)));
    if (parent === '') return responses.map(fileOrNull);
    const outside = items.filter((_, index) => responses[index]?.getResponseCode() === 404);
    const again = send(outside.map((item) => uploadInto('', item)));
    return responses
      .map((response) => (response?.getResponseCode() === 404 ? (again.shift() ?? null) : response))
      .map(fileOrNull);
  },

  replace: (items) =>
    send(
      items.map(({ id, name, key, content }) =>
        uploadRequest(
          'patch',
          `${uploads}/${id}?uploadType=multipart&${everyDrive}&fields=${fields}`,
          content,
          {
            name,
            mimeType: document,
            appProperties: { key },
          },
        ),
      ),
    ).map(fileOrNull),

  bin(ids) {
    send(ids.map((id) => jsonRequest('patch', `${files}/${id}?${everyDrive}`, { trashed: true })));
  },

  protect: (ids, reason) => restrict(ids, { readOnly: true, reason }),
  unprotect: (ids) => restrict(ids, { readOnly: false }),
};

const restrict = (
  ids: readonly string[],
  restriction: { readonly readOnly: boolean; readonly reason?: string },
): readonly (DriveFile | null)[] =>
  send(
    ids.map((id) =>
      jsonRequest('patch', `${files}/${id}?${everyDrive}&fields=${fields}`, {
        contentRestrictions: [restriction],
      }),
    ),
  ).map(fileOrNull);

/** Sends all requests, fifty at a time in parallel; the answers keep the order of the requests, null where none came. */
function send(requests: readonly Request[]): (Response | null)[] {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const complete = requests.map((request) => ({ ...request, headers, muteHttpExceptions: true }));
  const responses: (Response | null)[] = [];
  for (let start = 0; start < complete.length; start += inParallel) {
    responses.push(...fetchTogether(complete.slice(start, start + inParallel)));
  }
  return responses;
}

/** One request that cannot be sent makes `fetchAll` throw for all; files created all the same are found by their keys. */
function fetchTogether(requests: Request[]): (Response | null)[] {
  try {
    return UrlFetchApp.fetchAll(requests);
  } catch (error) {
    logTrouble('Drive not reached', error);
    return requests.map(() => null);
  }
}

const singleFile = (request: Request): Outcome<DriveFile, Failure> => {
  const [response] = send([request]);
  const file = response ? fileOrNull(response) : null;
  return file ? success(file) : failure(refusal(response));
};

const jsonRequest = (method: 'post' | 'patch', url: string, body: object): Request => ({
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
): Request {
  const body = multipartBody(metadata, content, word);
  return { url, method, contentType: body.contentType, payload: body.bytes };
}

const uploadInto = (parent: string, { name, key, group, content }: Upload): Request =>
  uploadRequest('post', `${uploads}?uploadType=multipart&${everyDrive}&fields=${fields}`, content, {
    name,
    mimeType: document,
    appProperties: { key, group },
    ...(parent === '' ? {} : { parents: [parent] }),
  });

const exportRequest = (id: string, type: string): Request => ({
  url: `${files}/${id}/export?mimeType=${encodeURIComponent(type)}`,
  method: 'get',
});

function listRequest(group: string, page = ''): Request {
  const query = `appProperties has { key='group' and value='${group.replace(/['\\]/g, '\\$&')}' } and trashed = false`;
  const url = `${files}?q=${encodeURIComponent(query)}&pageSize=1000&${everyDrive}&includeItemsFromAllDrives=true&fields=nextPageToken,files(${fields})`;
  return { url: page === '' ? url : `${url}&pageToken=${encodeURIComponent(page)}`, method: 'get' };
}

/** All files of a group, of which the first page is there. */
function filesFrom(
  group: string,
  first: Response | null | undefined,
): Outcome<readonly DriveFile[], Failure> {
  const listed: DriveFile[] = [];
  let response = first;
  for (;;) {
    if (!isFine(response)) return failure(refusal(response));
    const answer: DriveListing = JSON.parse(response.getContentText());
    for (const file of answer.files ?? []) listed.push(fileOf(file));
    if (!answer.nextPageToken) return success(listed);
    response = send([listRequest(group, answer.nextPageToken)])[0];
  }
}

function wordOf(response: Response | null | undefined): Outcome<Uint8Array, Failure> {
  if (response?.getResponseCode() === 404) return failure({ code: 'template-missing' });
  return isFine(response) ? success(contentOf(response)) : failure(refusal(response));
}

const contentOf = (response: Response): Uint8Array => new Uint8Array(new Int8Array(response.getContent()));

const isFine = (response: Response | null | undefined): response is Response =>
  !!response && response.getResponseCode() >= 200 && response.getResponseCode() < 300;

function refusal(response: Response | null | undefined): Failure {
  const status = response?.getResponseCode() ?? 0;
  // The rest of the answer names files and addresses.
  const [, reason = ''] = /"reason":\s*"(\w+)"/.exec(response?.getContentText() ?? '') ?? [];
  console.error(`Drive refused: ${status} ${reason}`);
  return { code: 'drive-refused', status };
}

function fileOrNull(response: Response | null): DriveFile | null {
  if (isFine(response)) return fileOf(JSON.parse(response.getContentText()));
  refusal(response);
  return null;
}

interface DriveAnswer {
  readonly id: string;
  readonly name: string;
  readonly webViewLink?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly permissions?: readonly { readonly type?: string }[];
  readonly contentRestrictions?: readonly { readonly readOnly?: boolean }[];
}

interface DriveListing {
  readonly files?: readonly DriveAnswer[];
  readonly nextPageToken?: string;
}

const fileOf = (answer: DriveAnswer): DriveFile => ({
  id: answer.id,
  name: answer.name,
  url: answer.webViewLink ?? `https://drive.google.com/open?id=${answer.id}`,
  key: answer.appProperties?.key ?? '',
  byLink: answer.permissions?.some((permission) => permission.type === 'anyone') ?? false,
  locked: answer.contentRestrictions?.some((restriction) => restriction.readOnly === true) ?? false,
});
