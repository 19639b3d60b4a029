import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { KeptTemplate } from '../../register/papers/shared-work';
import { driveIdOf } from '../../register/settings/setting';
import type { Settings } from '../../register/settings/settings';
import { lockReason } from '../../templates/lock-reason';
import type { FileState, GroupListing } from '../drive-port';
import type { DriveFile, Ports } from '../ports';
import { type Progress, silent } from '../pulse/long-work';
import { keepTemplate, keptTemplate, makerMemory } from './kept-templates';

/** The office's templates and the documents of one group in Drive. */
export interface DocumentsInDrive {
  /**
   * The office's own template or the built-in one; the invitation always needs a Doc. Of a Doc that this account cannot
   * open, the copy in the workbook.
   */
  template(kind: PaperKindCode): Outcome<Uint8Array, Failure>;
  /** The templates that came from the workbook. */
  keptTemplates(): readonly KeptTemplate[];
  /** Keeps the exported templates in the workbook. */
  keepTemplates(): void;
  /** Fetched once. Fails if `Cấu hình` names no folder, as new documents would end up in My Drive. */
  list(): Outcome<readonly DriveFile[], Failure>;
  /** Of the folder into which new documents go. */
  folderState(): FileState;
  /** The ID of that folder; '' for the account's own Drive, where the folder is not visible to it. */
  folder(): string;
}

/** The request that lists the documents says where their folder is, and exports the first template. */
export function documentsInDrive(ports: Ports, settings: Settings, group: string): DocumentsInDrive {
  let listing: Omit<GroupListing, 'word'> | undefined =
    settings.drive.folder === '' ? { files: failure({ code: 'not-set-up' }), folder: 'unknown' } : undefined;
  const listed = (): Omit<GroupListing, 'word'> => {
    listing ??= ports.drive.listWith(group, settings.drive.folder, null);
    return listing;
  };
  const exported = new Map<PaperKindCode, { readonly id: string; readonly content: Uint8Array }>();
  const kept: KeptTemplate[] = [];
  const exportDoc = (id: string): Outcome<Uint8Array, Failure> => {
    if (listing) return ports.drive.exportWord(id);
    const { word, ...others } = ports.drive.listWith(group, settings.drive.folder, id);
    listing = others;
    return word;
  };
  return {
    template(kind) {
      const own = driveIdOf(settings.papers.templates[kind]);
      if (own === '') {
        return kind === 'invitation'
          ? failure({ code: 'template-missing' })
          : success(ports.documents.builtInTemplate(kind));
      }
      const word = exportDoc(own);
      if (word.ok) exported.set(kind, { id: own, content: word.value });
      if (word.ok || word.failure.code !== 'template-missing') return word;
      const copy = keptTemplate(ports, kind, own);
      if (!copy) {
        const maker = kind === 'invitation' ? ports.memory.readAll()[makerMemory] : undefined;
        return failure({ code: 'template-missing', ...(maker ? { person: maker } : {}) });
      }
      const { content, ...origin } = copy;
      kept.push(origin);
      return success(content);
    },
    keptTemplates: () => kept,
    keepTemplates() {
      for (const [kind, { id, content }] of exported) keepTemplate(ports, kind, id, content);
    },
    list: () => listed().files,
    folderState: () => listed().folder,
    folder: () => (listed().folder === 'gone' ? '' : settings.drive.folder),
  };
}

/** Documents that an interrupted run left without a line in the register. */
export function straysOf(listing: readonly DriveFile[], documents: readonly string[]): readonly DriveFile[] {
  const recorded = new Set(documents.map(driveIdOf));
  return listing.filter(({ id, locked }) => !recorded.has(id) && !locked);
}

/** The document that receives one paper. */
export interface Place {
  /** Null for a new document. */
  readonly id: string | null;
  readonly key: string;
  readonly name: string;
  /** An interrupted run has locked it already; it stays as it is. */
  readonly isLocked: boolean;
}

export interface PlacedPaper {
  readonly place: Place;
  readonly filled: { readonly content: Uint8Array };
}

/** Null if the document is locked, or if time ran out or Drive refused. */
export type Stored<Paper extends PlacedPaper> = Paper & { readonly file: DriveFile | null };

/** Milliseconds for uploads in one run; running again makes the rest. */
const workingTime = 240_000;
const atOnce = 6;

export function storeDocuments<Paper extends PlacedPaper>(
  ports: Ports,
  { folder, group }: { readonly folder: string; readonly group: string },
  papers: readonly Paper[],
  progress: Progress = silent,
): readonly Stored<Paper>[] {
  const files = new Map<string, DriveFile | null>();
  const open = papers.flatMap(({ place: { id, key, name, isLocked }, filled }) =>
    isLocked ? [] : [{ id, key, name, content: filled.content }],
  );
  for (let start = 0; start < open.length && ports.clock.elapsed() < workingTime; start += atOnce) {
    const part = open.slice(start, start + atOnce);
    const existing = part.flatMap((file) => (file.id === null ? [] : [{ ...file, id: file.id }]));
    const fresh = part.flatMap(({ id, ...file }) => (id === null ? [{ ...file, group }] : []));
    const replaced = existing.length === 0 ? [] : ports.drive.replace(existing);
    const uploaded = fresh.length === 0 ? [] : ports.drive.upload(folder, fresh);
    for (const [index, { key }] of existing.entries()) files.set(key, replaced[index] ?? null);
    for (const [index, { key }] of fresh.entries()) files.set(key, uploaded[index] ?? null);
    progress.at([...files.values()].filter((file) => file !== null).length);
    // More of them would only be refused as well.
    if (ports.drive.isSpent()) break;
  }
  return papers.map((paper) => ({ ...paper, file: files.get(paper.place.key) ?? null }));
}

/** Milliseconds until the last lot begins to be locked; running again locks the rest. */
const lockingTime = 290_000;
const lockedAtOnce = 24;

/** Locks documents permanently (Decree 30, Article 15); returns the keys of those now locked. */
export function lockDocuments(
  ports: Ports,
  papers: readonly Stored<PlacedPaper>[],
  progress: Progress = silent,
): ReadonlySet<string> {
  const open = papers.flatMap(({ place, file }) => (file ? [{ key: place.key, id: file.id }] : []));
  const locked = new Set<string>();
  for (let start = 0; start < open.length && ports.clock.elapsed() < lockingTime; start += lockedAtOnce) {
    progress.at(start, 'lock');
    const part = open.slice(start, start + lockedAtOnce);
    const answers = ports.drive.protect(
      part.map(({ id }) => id),
      lockReason,
    );
    for (const [index, { key }] of part.entries()) if (answers[index]) locked.add(key);
  }
  return locked;
}

/**
 * Opens locked documents for a correction that `register` writes down. Where it cannot, as after somebody deleted the
 * row, they are locked again unchanged.
 */
export function reopenDocuments<Value>(
  ports: Ports,
  ids: readonly string[],
  register: () => Outcome<Value, Failure>,
): Outcome<Value, Failure> {
  if (ids.length === 0) return register();
  const opened = ports.drive.unprotect(ids);
  const registered: Outcome<Value, Failure> = opened.includes(null)
    ? failure({ code: 'drive-refused', status: 0 })
    : register();
  if (!registered.ok) ports.drive.protect(ids, lockReason);
  return registered;
}
