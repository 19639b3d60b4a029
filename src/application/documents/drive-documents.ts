import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { driveIdOf } from '../../register/settings/setting';
import type { Settings } from '../../register/settings/settings';
import { lockReason } from '../../templates/lock-reason';
import type { DriveFile, Ports } from '../ports';

/** The templates of the office and the documents of one group, as Drive has them. */
export interface DocumentsInDrive {
  /** The office's own template, or the built-in one; the invitation is always made of a Doc. */
  template(kind: PaperKindCode): Outcome<Uint8Array, Failure>;
  /** Asked for once. */
  list(): Outcome<readonly DriveFile[], Failure>;
}

/** A template is exported in the same request that lists the documents. */
export function documentsInDrive(ports: Ports, settings: Settings, group: string): DocumentsInDrive {
  let listing: Outcome<readonly DriveFile[], Failure> | undefined;
  return {
    template(kind) {
      const own = driveIdOf(settings.papers.templates[kind]);
      if (own === '') {
        return kind === 'invitation'
          ? failure({ code: 'template-missing' })
          : success(ports.documents.builtInTemplate(kind));
      }
      if (listing) return ports.drive.exportWord(own);
      const { word, files } = ports.drive.exportAndList(own, group);
      listing = files;
      return word;
    },
    list() {
      listing ??= ports.drive.list(group);
      return listing;
    },
  };
}

/** Documents that a run which was cut off left without a line in the register. */
export function straysOf(listing: readonly DriveFile[], documents: readonly string[]): readonly DriveFile[] {
  const recorded = new Set(documents.map(driveIdOf));
  return listing.filter(({ id, locked }) => !recorded.has(id) && !locked);
}

/** The document that takes one paper. */
export interface Place {
  /** Null for a new document. */
  readonly id: string | null;
  readonly key: string;
  readonly name: string;
  /** A run that was cut off has locked it already; it is left as it is. */
  readonly isLocked: boolean;
}

export interface PlacedPaper {
  readonly place: Place;
  readonly filled: { readonly content: Uint8Array };
}

/** Null where the document is locked, or was not made for want of time or because Drive refused. */
export type Stored<Paper extends PlacedPaper> = Paper & { readonly file: DriveFile | null };

/** Longest time for uploads in one run, milliseconds; what is left is made by running again. */
const workingTime = 240_000;
const atOnce = 50;

export function storeDocuments<Paper extends PlacedPaper>(
  ports: Ports,
  { folder, group }: { readonly folder: string; readonly group: string },
  papers: readonly Paper[],
): readonly Stored<Paper>[] {
  const files = new Map<string, DriveFile | null>();
  const open = papers.flatMap(({ place: { id, key, name, isLocked }, filled }) =>
    isLocked ? [] : [{ id, key, name, content: filled.content }],
  );
  for (let start = 0; start < open.length && ports.clock.elapsed() < workingTime; start += atOnce) {
    const part = open.slice(start, start + atOnce);
    const standing = part.flatMap((file) => (file.id === null ? [] : [{ ...file, id: file.id }]));
    const fresh = part.flatMap(({ id, ...file }) => (id === null ? [{ ...file, group }] : []));
    const replaced = standing.length === 0 ? [] : ports.drive.replace(standing);
    const uploaded = fresh.length === 0 ? [] : ports.drive.upload(folder, fresh);
    for (const [index, { key }] of standing.entries()) files.set(key, replaced[index] ?? null);
    for (const [index, { key }] of fresh.entries()) files.set(key, uploaded[index] ?? null);
  }
  return papers.map((paper) => ({ ...paper, file: files.get(paper.place.key) ?? null }));
}

/** Locks documents for good (Decree 30, Article 15); gives the keys of those that are locked now. */
export function lockDocuments(ports: Ports, papers: readonly Stored<PlacedPaper>[]): ReadonlySet<string> {
  const open = papers.flatMap(({ place, file }) => (file ? [{ key: place.key, id: file.id }] : []));
  const answers = ports.drive.protect(
    open.map(({ id }) => id),
    lockReason,
  );
  return new Set(open.flatMap(({ key }, index) => (answers[index] ? [key] : [])));
}
