import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import type { KeptTemplate } from '../../register/papers/shared-work';
import { markOvertakenPapers, markTouchedPapers } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { beginWork, type WorkCall } from '../pulse/long-work';
import { documentsInDrive, lockDocuments, type Stored, storeDocuments } from './drive-documents';
import type { FillContext, PlannedPaper } from './fill-paper';
import { withoutBinnedFolder } from './lost-files';
import { type Filing, fillFromDrive, type WithContent, type WithPlace } from './make-documents';

export type Issued<Paper extends PlannedPaper> = Stored<WithPlace<Paper>>;

interface Issuing<Paper extends PlannedPaper> extends Filing<Paper> {
  /** What finishes the rest after a crash. */
  readonly call: WorkCall;
  /** Whether something in the paper blocks issuing all of them. */
  isUnfit(paper: WithContent<Paper>): boolean;
  /** Whether the register's number or day of the paper differs from the one planned. */
  isRenumbered(paper: Paper): boolean;
  /** What the paper would print differently from its draft, apart from number and day. */
  changes?(paper: WithPlace<Paper>): readonly string[];
  /** Number and day of issued documents are corrected, and nothing else. */
  readonly issued?: 'papers' | 'letters' | undefined;
  /** Registers number and day, before any document carries them. */
  number(papers: readonly WithContent<Paper>[]): Outcome<unknown, Failure>;
  /** Registers that documents are locked; called without any to complete an interrupted run. */
  record(issued: readonly Issued<Paper>[]): Outcome<unknown, Failure>;
}

export interface IssuedDocuments<Paper extends PlannedPaper> {
  readonly issued: readonly Issued<Paper>[];
  /** If not empty, nothing was issued. */
  readonly unfit: readonly WithContent<Paper>[];
  readonly keptTemplates: readonly KeptTemplate[];
}

/**
 * Numbers papers and locks them (Decree 30, Article 15). Number and day go into the register first, then into the
 * documents; the lock is registered last. So a crash gives no number twice, and a locked document is never touched.
 * Running again finishes the rest.
 */
export function issueDocuments<Paper extends PlannedPaper>(
  ports: Ports,
  context: FillContext,
  plan: readonly Paper[],
  issuing: Issuing<Paper>,
): Outcome<IssuedDocuments<Paper>, Failure> {
  const { conference, settings } = context.sources;
  if (plan.length === 0) {
    const marked = andThen(issuing.record([]), () => markTouchedPapers(ports, conference));
    return mapValue(marked, () => ({ issued: [], unfit: [], keptTemplates: [] }));
  }
  const inDrive = documentsInDrive(ports, settings, issuing.group);
  const filled = fillFromDrive(ports, context, inDrive, plan);
  if (!filled.ok) return filled;
  const unfit = filled.value.filter((paper) => issuing.isUnfit(paper));
  if (unfit.length > 0) return success({ issued: [], unfit, keptTemplates: [] });
  const placed = andThen(inDrive.list(), (listing) => issuing.place(filled.value, listing));
  if (!placed.ok) return placed;
  // An interrupted run may have locked a paper under another number.
  if (placed.value.some((paper) => paper.place.isLocked && issuing.isRenumbered(paper))) {
    return failure({ code: 'document-locked' });
  }
  const changes = placed.value.flatMap((paper) =>
    paper.place.isLocked ? [] : (issuing.changes?.(paper) ?? []),
  );
  if (changes.length > 0) {
    const { issued } = issuing;
    return failure({ code: 'draft-changed', changes: [...new Set(changes)], ...(issued ? { issued } : {}) });
  }
  const visible = withoutBinnedFolder(inDrive.folderState(), conference.id);
  if (!visible.ok) return visible;
  const numbered = issuing.number(filled.value);
  if (!numbered.ok) return numbered;
  const target = { folder: inDrive.folder(), group: issuing.group };
  const total = placed.value.filter(({ place }) => !place.isLocked).length;
  const progress = beginWork(ports, { kind: 'number', total, call: issuing.call });
  const stored = storeDocuments(ports, target, placed.value, progress);
  const lockedNow = lockDocuments(ports, stored, progress);
  const issued = stored.filter(({ place }) => place.isLocked || lockedNow.has(place.key));
  if (issued.length === 0) {
    progress.end('soon');
    return failure({ code: 'drive-refused', status: 0 });
  }
  const marked = andThen(issuing.record(issued), () => markOvertakenPapers(ports, conference));
  progress.end(marked.ok && issued.length === stored.length ? 'whole' : 'soon');
  return mapValue(marked, () => {
    inDrive.keepTemplates();
    return { issued, unfit: [], keptTemplates: inDrive.keptTemplates() };
  });
}
