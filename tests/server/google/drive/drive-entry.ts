import type { Upload } from '../../../../src/application/ports';
import { driveFiles as makeDriveFiles } from '../../../../src/server/google/drive/drive-files';
import { multipartBody } from '../../../../src/server/google/drive/multipart';

const driveFiles = makeDriveFiles();

// The Drive adapter as functions of one plain value.

type Bytes = readonly number[];
type Sent<File> = Omit<File, 'content'> & { readonly content: Bytes };

const bytes = (values: Bytes): Uint8Array => new Uint8Array(values);
const withBytes = <File extends { readonly content: Bytes }>(files: readonly File[]) =>
  files.map((file) => ({ ...file, content: bytes(file.content) }));

export const multipart = (part: { metadata: object; content: Bytes; type: string }) =>
  multipartBody(part.metadata, bytes(part.content), part.type);
export const createFolder = ({ name, key }: { name: string; key: string }) =>
  driveFiles.createFolder(name, key, 'set-up');
export const upload = ({ folder, files }: { folder: string; files: readonly Sent<Upload>[] }) =>
  driveFiles.upload(folder, withBytes(files));
export const replace = ({
  files,
}: {
  files: readonly { id: string; name: string; key: string; content: Bytes }[];
}) => driveFiles.replace(withBytes(files));
export const list = ({ group }: { group: string }) => driveFiles.list(group);
export const protect = ({ ids }: { ids: readonly string[] }) => driveFiles.protect(ids, 'Đã cấp số');
export const bin = ({ ids }: { ids: readonly string[] }) => driveFiles.bin(ids);
export const exportWord = ({ id }: { id: string }) => {
  const word = driveFiles.exportWord(id);
  return word.ok ? { ok: true, value: Array.from(word.value) } : word;
};
export const exportAll = ({ ids, format }: { ids: readonly string[]; format: 'pdf' | 'word' }) =>
  driveFiles.exportAll(ids, format).map((file) => file && Array.from(file));
