import type { FileState } from '../../../application/drive-port';
import type { Drive, DriveFile, Upload } from '../../../application/ports';
import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';
import {
  changeRequest,
  contentOf,
  exportRequest,
  exportTypes,
  fileIn,
  folderRequest,
  listRequest,
  pageIn,
  replaceRequest,
  stateIn,
  stateRequest,
  uploadInto,
} from './drive-calls';
import {
  driveTraffic,
  indicesOf,
  isFine,
  isForLater,
  isMissing,
  isRefusedForRate,
  pauses,
  type Response,
  refusal,
} from './drive-traffic';

/** Drive REST v3, because its scope covers only files that the add-on created; DriveApp needs access to all of Drive. */
export function driveFiles(): Drive {
  const { send, sendUntilTaken } = driveTraffic();
  let isSpent = false;

  const list = (group: string): Outcome<readonly DriveFile[], Failure> =>
    listing(group, send([listRequest(group)])[0]);

  /** All files of a group; `first` is the response with its first page. */
  function listing(
    group: string,
    first: Response | null | undefined,
  ): Outcome<readonly DriveFile[], Failure> {
    const files: DriveFile[] = [];
    let response = first;
    for (;;) {
      if (!isFine(response)) return failure(refusal(response));
      const { listed, next } = pageIn(response);
      files.push(...listed);
      if (next === '') return success(files);
      response = send([listRequest(group, next)])[0];
    }
  }

  /** If the folder belongs to another account and is not found, files go into the account's own Drive. */
  function uploadOnce(parent: string, items: readonly Upload[]): (Response | null)[] {
    const responses = send(items.map((item) => uploadInto(parent, item)));
    const outside = parent === '' ? [] : indicesOf(responses, isMissing);
    const again = send(
      items.filter((_, index) => outside.includes(index)).map((item) => uploadInto('', item)),
    );
    for (const [at, index] of outside.entries()) responses[index] = again[at] ?? null;
    return responses;
  }

  /** An upload refused for its rate may exist anyway, so it is looked up by its key before a retry. */
  function upload(parent: string, items: readonly Upload[]): readonly (DriveFile | null)[] {
    const responses = uploadOnce(parent, items);
    const uploads = responses.map(fileOrNull);
    let refused = indicesOf(responses, isForLater);
    let isTooMany = false;
    for (const pause of pauses) {
      if (refused.length === 0) break;
      Utilities.sleep(pause);
      const listed = list(items[0]?.group ?? '');
      if (!listed.ok) continue;
      const existing = new Map(listed.value.map((file) => [file.key, file]));
      for (const index of refused) uploads[index] = existing.get(items[index]?.key ?? '') ?? null;
      const again = refused.filter((index) => uploads[index] === null);
      const answers = uploadOnce(
        parent,
        again.flatMap((index) => items[index] ?? []),
      );
      for (const [at, index] of again.entries()) uploads[index] = fileOrNull(answers[at]);
      refused = again.filter((_, at) => isForLater(answers[at]));
      isTooMany = again.some((_, at) => isRefusedForRate(answers[at]));
    }
    isSpent ||= isTooMany && refused.length > 0;
    return uploads;
  }

  const restrict = (
    ids: readonly string[],
    restriction: { readonly readOnly: boolean; readonly reason?: string },
  ): readonly (DriveFile | null)[] =>
    sendUntilTaken(ids.map((id) => changeRequest(id, { contentRestrictions: [restriction] }))).map(
      fileOrNull,
    );

  return {
    createFolder(name, key, group) {
      const [response] = send([folderRequest(name, key, group)]);
      return isFine(response) ? success(fileIn(response)) : failure(refusal(response));
    },
    list,
    exportWord: (id) => wordIn(send([exportRequest(id, exportTypes.word)])[0]),
    listWith(group, folder, docId) {
      const [first, standing, exported] = send([
        listRequest(group),
        stateRequest(folder),
        ...(docId === null ? [] : [exportRequest(docId, exportTypes.word)]),
      ]);
      return {
        files: listing(group, first),
        folder: stateOf(standing),
        word: docId === null ? failure({ code: 'template-missing' }) : wordIn(exported),
      };
    },
    exportAll: (ids, format) =>
      sendUntilTaken(ids.map((id) => exportRequest(id, exportTypes[format]))).map((response) =>
        isFine(response) ? contentOf(response) : null,
      ),
    upload,
    isSpent: () => isSpent,
    replace: (items) => sendUntilTaken(items.map(replaceRequest)).map(fileOrNull),
    bin(ids) {
      sendUntilTaken(ids.map((id) => changeRequest(id, { trashed: true })));
    },
    states: (ids) => sendUntilTaken(ids.map(stateRequest)).map(stateOf),
    restore: (ids) => sendUntilTaken(ids.map((id) => changeRequest(id, { trashed: false }))).map(fileOrNull),
    protect: (ids, reason) => restrict(ids, { readOnly: true, reason }),
    unprotect: (ids) => restrict(ids, { readOnly: false }),
  };
}

function wordIn(response: Response | null | undefined): Outcome<Uint8Array, Failure> {
  if (isMissing(response)) return failure({ code: 'template-missing' });
  return isFine(response) ? success(contentOf(response)) : failure(refusal(response));
}

function stateOf(response: Response | null | undefined): FileState {
  if (isMissing(response)) return 'gone';
  return isFine(response) ? stateIn(response) : 'unknown';
}

function fileOrNull(response: Response | null | undefined): DriveFile | null {
  if (isFine(response)) return fileIn(response);
  refusal(response);
  return null;
}
