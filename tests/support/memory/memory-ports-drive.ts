import type { Drive, DriveFile } from '../../../src/application/ports';
import { failure, success } from '../../../src/domain/outcome';

interface MemoryFile extends DriveFile {
  readonly group: string;
  readonly folder: string;
  readonly content: Uint8Array;
  readonly binned: boolean;
}

/** A Drive in memory: files keep their keys and groups, and a locked one refuses to be replaced. */
export interface MemoryDrive extends Drive {
  readonly files: readonly MemoryFile[];
  /** Whether Drive makes PDFs; without one the add-on sends the Word file. */
  pdfs: boolean;
  /** The folder, and every file in it, is open to anybody with the link. */
  sharedByLink: boolean;
  /** Documents that Drive still makes today; setting it begins another execution. */
  room: number;
  /** Names whose upload or replacement Drive refuses. */
  refused: ReadonlySet<string>;
  put(file: Partial<MemoryFile>): MemoryFile;
  /** As somebody empties the bin. */
  deleteForGood(id: string): void;
}

export function memoryDrive(): MemoryDrive {
  let files: readonly MemoryFile[] = [];
  let isSpent = false;
  let room = Number.POSITIVE_INFINITY;
  const shown = ({ id, name, url, key, locked }: MemoryFile): DriveFile => ({
    id,
    name,
    url,
    key,
    locked,
    byLink: drive.sharedByLink,
  });
  const change = (id: string, values: Partial<MemoryFile>): DriveFile | null => {
    const file = files.find((one) => one.id === id && !one.binned);
    if (!file) return null;
    const changed = { ...file, ...values };
    files = files.map((one) => (one === file ? changed : one));
    return shown(changed);
  };
  const drive: MemoryDrive = {
    pdfs: true,
    sharedByLink: false,
    refused: new Set(),
    get room() {
      return room;
    },
    set room(value) {
      if (value > room) isSpent = false;
      room = value;
    },
    get files() {
      return files;
    },
    put(values) {
      const id = `file-${String(files.length + 1).padStart(8, '0')}`;
      const file = {
        id,
        name: '',
        url: `https://drive.example/d/${id}`,
        key: '',
        group: '',
        folder: '',
        locked: false,
        byLink: false,
        binned: false,
        content: new Uint8Array(),
        ...values,
      };
      files = [...files, file];
      return file;
    },
    deleteForGood(id) {
      files = files.filter((file) => file.id !== id);
    },
    createFolder: (name, key, group) => success(shown(drive.put({ name, key, group }))),
    list: (group) => success(files.filter((file) => file.group === group && !file.binned).map(shown)),
    exportWord(id) {
      const file = files.find((one) => one.id === id && !one.binned);
      return file ? success(file.content) : failure({ code: 'template-missing' });
    },
    listWith: (group, folder, docId) => ({
      files: drive.list(group),
      folder: drive.states([folder])[0] ?? 'unknown',
      word: drive.exportWord(docId ?? ''),
    }),
    exportAll: (ids, format) =>
      ids.map((id) => {
        const file = files.find((one) => one.id === id);
        if (format === 'word') return file && !file.binned ? file.content : null;
        return drive.pdfs && file ? new TextEncoder().encode(`PDF of ${file.name}`) : null;
      }),
    upload: (folder, uploads) =>
      uploads.map((upload) => {
        if (drive.refused.has(upload.name)) return null;
        if (drive.room === 0) {
          isSpent = true;
          return null;
        }
        drive.room -= 1;
        return shown(drive.put({ ...upload, folder }));
      }),
    isSpent: () => isSpent,
    replace: (replacements) =>
      replacements.map(({ id, ...values }) => {
        const locked = files.some((file) => file.id === id && file.locked);
        return locked || drive.refused.has(values.name) ? null : change(id, values);
      }),
    bin(ids) {
      for (const id of ids) change(id, { binned: true });
    },
    states: (ids) =>
      ids.map((id) => {
        const file = files.find((one) => one.id === id);
        return file ? (file.binned ? 'in-bin' : 'there') : 'gone';
      }),
    restore: (ids) =>
      ids.map((id) => {
        files = files.map((one) => (one.id === id ? { ...one, binned: false } : one));
        return change(id, {});
      }),
    protect: (ids) => ids.map((id) => change(id, { locked: true })),
    unprotect: (ids) => ids.map((id) => change(id, { locked: false })),
  };
  return drive;
}
