import type { Failure } from '../../domain/failure';
import { andThen, eachInTurn, failure, mapValue, type Outcome } from '../../domain/outcome';
import type { KeptTemplate } from '../../register/papers/shared-work';
import type { DriveFile, Ports } from '../ports';
import { beginWork, type WorkCall } from '../pulse/long-work';
import { type DocumentsInDrive, documentsInDrive, type Place, storeDocuments } from './drive-documents';
import {
  type FillContext,
  type FilledPaper,
  type PaperFiller,
  type PlannedPaper,
  paperFiller,
} from './fill-paper';
import { withoutBinnedFolder } from './lost-files';

export type WithContent<Paper extends PlannedPaper> = Paper & { readonly filled: FilledPaper };
export type WithPlace<Paper extends PlannedPaper> = WithContent<Paper> & { readonly place: Place };
export type WithFile<Paper extends PlannedPaper> = WithPlace<Paper> & { readonly file: DriveFile };

/**
 * Where papers are filed: one by one in `Văn bản`, or in bundles in `Sổ gửi`, as invitations are. The rest of making
 * and issuing is the same for both.
 */
export interface Filing<Paper extends PlannedPaper> {
  /** The group under which Drive lists their documents. */
  readonly group: string;
  /** The document for each paper: its own, one left by an interrupted run, or a new one. */
  place(
    papers: readonly WithContent<Paper>[],
    listing: readonly DriveFile[],
  ): Outcome<readonly WithPlace<Paper>[], Failure>;
}

interface Making<Paper extends PlannedPaper> extends Filing<Paper> {
  /** What finishes the rest after a crash. */
  readonly call: WorkCall;
  /** Registers the documents made. */
  record(papers: readonly WithFile<Paper>[]): Outcome<unknown, Failure>;
}

interface MadeDocuments<Paper extends PlannedPaper> {
  readonly papers: readonly WithFile<Paper>[];
  readonly locked: number;
  /** Drive takes no more documents of this account today; running again tomorrow makes the rest. */
  readonly isSpent: boolean;
  readonly keptTemplates: readonly KeptTemplate[];
}

export const fillAll = <Paper extends PlannedPaper>(
  filler: PaperFiller,
  plan: readonly Paper[],
): Outcome<readonly WithContent<Paper>[], Failure> =>
  eachInTurn(plan, (paper) => mapValue(filler.fill(paper), (filled) => ({ ...paper, filled })));

/** fillAll with the templates in Drive, which go into the bin with their folder. */
export function fillFromDrive<Paper extends PlannedPaper>(
  ports: Ports,
  context: FillContext,
  inDrive: DocumentsInDrive,
  plan: readonly Paper[],
): Outcome<readonly WithContent<Paper>[], Failure> {
  const filled = fillAll(paperFiller(ports, context, inDrive.template), plan);
  if (filled.ok || filled.failure.code !== 'template-missing') return filled;
  return andThen(withoutBinnedFolder(inDrive.folderState(), context.sources.conference.id), () => filled);
}

/**
 * Fills papers, stores them in Drive and registers them. Documents of an interrupted run are recognised by their keys in
 * Drive and reused. Running again makes what is neither made nor locked.
 */
export function makeDocuments<Paper extends PlannedPaper>(
  ports: Ports,
  context: FillContext,
  plan: readonly Paper[],
  making: Making<Paper>,
): Outcome<MadeDocuments<Paper>, Failure> {
  const { settings } = context.sources;
  const inDrive = documentsInDrive(ports, settings, making.group);
  const filled = fillFromDrive(ports, context, inDrive, plan);
  if (!filled.ok) return filled;
  const placed = andThen(inDrive.list(), (listing) => making.place(filled.value, listing));
  if (!placed.ok) return placed;
  const visible = withoutBinnedFolder(inDrive.folderState(), context.sources.conference.id);
  if (!visible.ok) return visible;
  const target = { folder: inDrive.folder(), group: making.group };
  const locked = placed.value.filter(({ place }) => place.isLocked).length;
  const total = placed.value.length - locked;
  const kind = making.call.name === 'files.restore' ? 'restore' : 'make';
  const progress = beginWork(ports, { kind, total, call: making.call });
  const papers = storeDocuments(ports, target, placed.value, progress).filter(
    (paper): paper is WithFile<Paper> => paper.file !== null,
  );
  const rest = ports.drive.isSpent() ? 'next-day' : 'soon';
  if (papers.length === 0) {
    progress.end(total === 0 ? 'whole' : rest);
    if (locked > 0) return failure({ code: 'document-locked' });
    return failure(
      ports.drive.isSpent() ? { code: 'documents-spent' } : { code: 'drive-refused', status: 0 },
    );
  }
  const recorded = making.record(papers);
  progress.end(!recorded.ok ? 'soon' : papers.length === total ? 'whole' : rest);
  return mapValue(recorded, () => {
    inDrive.keepTemplates();
    return { papers, locked, isSpent: ports.drive.isSpent(), keptTemplates: inDrive.keptTemplates() };
  });
}
