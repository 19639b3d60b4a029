import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { driveIdOf } from '../../register/settings/setting';
import type { FileState } from '../drive-port';
import type { DriveFile, Ports } from '../ports';
import { rememberFilesGone } from './files-gone';

/** A document as its line records it. */
export interface RecordedDocument {
  /** A link. */
  readonly document: string;
  /** E-mail of the account that made it; Drive lists it for no other. */
  readonly madeBy: string;
}

export interface LostFiles<Line extends RecordedDocument> {
  readonly binned: readonly Line[];
  /** Deleted for good. */
  readonly gone: readonly Line[];
  /** Drive did not say. */
  readonly unknown: readonly Line[];
}

/** Documents of this account that Drive no longer lists, by what became of them. */
export function lostFiles<Line extends RecordedDocument>(
  { drive, person }: Pick<Ports, 'drive' | 'person'>,
  listing: readonly DriveFile[],
  lines: readonly Line[],
): LostFiles<Line> {
  const listed = new Set(listing.map(({ id }) => id));
  const unlisted = lines.filter(
    ({ document, madeBy }) =>
      document !== '' && madeBy === person.email() && !listed.has(driveIdOf(document)),
  );
  if (unlisted.length === 0) return { binned: [], gone: [], unknown: [] };
  const states = drive.states(unlisted.map(({ document }) => driveIdOf(document)));
  const having = (state: FileState): readonly Line[] =>
    unlisted.filter((_, index) => states[index] === state);
  return { binned: having('in-bin'), gone: having('gone'), unknown: having('unknown') };
}

/**
 * Refuses to go on with documents that are lost, and remembers it for the pulse: nothing is finished in the bin, and
 * nothing counts as made. A document may have been printed and signed, so none is made again without being asked for.
 */
export function withoutLostFiles(
  ports: Pick<Ports, 'drive' | 'person' | 'memory'>,
  conference: string,
  listing: readonly DriveFile[],
  lines: readonly RecordedDocument[],
): Outcome<void, Failure> {
  const lost = lostFiles(ports, listing, lines);
  const [binned, gone] = [lost.binned.length, lost.gone.length];
  if (binned + gone === 0) return success(undefined);
  rememberFilesGone(ports, conference, binned + gone);
  return failure({ code: 'files-lost', conference, binned, gone, isFolderBinned: false });
}

/** Refuses a folder in the bin, into which new documents would fall unseen. */
export const withoutBinnedFolder = (folder: FileState, conference: string): Outcome<void, Failure> =>
  folder === 'in-bin'
    ? failure({ code: 'files-lost', conference, binned: 0, gone: 0, isFolderBinned: true })
    : success(undefined);
