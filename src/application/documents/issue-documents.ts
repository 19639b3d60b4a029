import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { Conference } from '../../register/tables/conferences';
import { markOvertakenPapers, markTouchedPapers } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { type DocumentsInDrive, lockDocuments, type Stored, storeDocuments } from './drive-documents';
import type { PlannedPaper } from './fill-paper';
import type { Filled, Keeping, Placed } from './make-documents';

export type Issued<Paper extends PlannedPaper> = Stored<Placed<Paper>>;

interface Issuing<Paper extends PlannedPaper> extends Keeping<Paper> {
  /** Whether the register has another number or day for the paper than it is to carry. */
  isRenumbered(paper: Paper): boolean;
  /** Registers number and day, before any document carries them. */
  number(): Outcome<unknown, Failure>;
  /** Registers that documents are locked; called with none where an earlier run may have broken off halfway. */
  record(issued: readonly Issued<Paper>[]): Outcome<unknown, Failure>;
}

/**
 * Numbers papers and locks them (Decree 30, Article 15): number and day go into the register first, then into the
 * documents, and the lock is registered last. Each step finds the one before it done, so that no crash gives a number
 * twice; a locked document is never touched. Running again finishes what is open.
 */
export function issueDocuments<Paper extends PlannedPaper>(
  ports: Ports,
  conference: Conference,
  papers: readonly Filled<Paper>[],
  inDrive: DocumentsInDrive,
  issuing: Issuing<Paper>,
): Outcome<readonly Issued<Paper>[], Failure> {
  if (papers.length === 0) {
    const recorded = issuing.record([]);
    const marked = recorded.ok ? markTouchedPapers(ports, conference) : recorded;
    return marked.ok ? success([]) : marked;
  }
  const listing = inDrive.list();
  if (!listing.ok) return listing;
  const placed = issuing.place(papers, listing.value);
  if (!placed.ok) return placed;
  // A run that was cut off may have locked a paper under another number.
  if (placed.value.some((paper) => paper.place.isLocked && issuing.isRenumbered(paper))) {
    return failure({ code: 'document-locked' });
  }
  const numbered = issuing.number();
  if (!numbered.ok) return numbered;
  const stored = storeDocuments(ports, issuing, placed.value);
  const lockedNow = lockDocuments(ports, stored);
  const issued = stored.filter(({ place }) => place.isLocked || lockedNow.has(place.key));
  if (issued.length === 0) return failure({ code: 'drive-refused', status: 0 });
  const recorded = issuing.record(issued);
  const marked = recorded.ok ? markOvertakenPapers(ports, conference) : recorded;
  return marked.ok ? success(issued) : marked;
}
