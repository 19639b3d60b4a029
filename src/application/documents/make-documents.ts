import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { DriveFile, Ports } from '../ports';
import { type DocumentsInDrive, type Place, storeDocuments } from './drive-documents';
import type { FilledPaper, PaperFiller, PlannedPaper } from './fill-paper';

export type Filled<Paper extends PlannedPaper> = Paper & { readonly filled: FilledPaper };
export type Placed<Paper extends PlannedPaper> = Filled<Paper> & { readonly place: Place };
export type Made<Paper extends PlannedPaper> = Placed<Paper> & { readonly file: DriveFile };

/**
 * How papers are kept: one by one in `Văn bản`, or by bundle in `Sổ gửi` as invitations are. All the rest of making and
 * issuing is the same for both.
 */
export interface Keeping<Paper extends PlannedPaper> {
  readonly folder: string;
  /** Under which Drive lists their documents. */
  readonly group: string;
  /** The document for each paper: its own, one that a run which was cut off left, or a new one. */
  place(
    papers: readonly Filled<Paper>[],
    listing: readonly DriveFile[],
  ): Outcome<readonly Placed<Paper>[], Failure>;
}

export function fillAll<Paper extends PlannedPaper>(
  filler: PaperFiller,
  plan: readonly Paper[],
): Outcome<readonly Filled<Paper>[], Failure> {
  const papers: Filled<Paper>[] = [];
  for (const paper of plan) {
    const filled = filler.fill(paper);
    if (!filled.ok) return filled;
    papers.push({ ...paper, filled: filled.value });
  }
  return success(papers);
}

/**
 * Puts filled papers into Drive, then into the register. Documents of a run that was cut off carry their keys on Drive
 * and are taken over instead of being made twice. What is not in the answer is made by running again.
 */
export function makeDocuments<Paper extends PlannedPaper>(
  ports: Ports,
  papers: readonly Filled<Paper>[],
  inDrive: DocumentsInDrive,
  keeping: Keeping<Paper> & { record(made: readonly Made<Paper>[]): Outcome<unknown, Failure> },
): Outcome<{ readonly made: readonly Made<Paper>[]; readonly locked: number }, Failure> {
  const listing = inDrive.list();
  if (!listing.ok) return listing;
  const placed = keeping.place(papers, listing.value);
  if (!placed.ok) return placed;
  const made = storeDocuments(ports, keeping, placed.value).filter(
    (paper): paper is Made<Paper> => paper.file !== null,
  );
  const locked = placed.value.filter(({ place }) => place.isLocked).length;
  if (made.length === 0) {
    return failure(locked > 0 ? { code: 'document-locked' } : { code: 'drive-refused', status: 0 });
  }
  const recorded = keeping.record(made);
  return recorded.ok ? success({ made, locked }) : recorded;
}
