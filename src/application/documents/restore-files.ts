import type { Failure } from '../../domain/failure';
import { andThen, eachInTurn, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { letterGroup, paperGroup } from '../../register/drive-names';
import { type MadePaperCode, madePaperCodes } from '../../register/papers/paper-kinds';
import { driveIdOf } from '../../register/settings/setting';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { attendees } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { papers } from '../../register/tables/papers';
import { documentsOf } from '../invitations/letter-documents';
import { remakeLostLetters } from '../invitations/remake-invitations';
import { remakeLostPapers } from '../papers/make-papers';
import { isIssued } from '../papers/paper-plan';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { type Sheets, valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { filesGoneIn, rememberFilesGone } from './files-gone';
import { lostFiles } from './lost-files';

export interface RestoredFiles {
  /** Taken out of the bin, the folder included. */
  readonly restored: number;
  /** Made again because they were deleted for good. */
  readonly remade: number;
}

interface Found {
  readonly restored: number;
  readonly lettersRemade: number;
  /** Letters not remade yet; running again remakes them. */
  readonly lettersLeft: number;
  readonly papersGone: readonly { readonly kind: MadePaperCode; readonly subject: string }[];
}

const tables = { settings: settingsTable, conferences, people: attendees, jobs: ledger, papers };

/**
 * Takes the letters and papers of a conference, and their folder, out of the bin, and makes again what was deleted for
 * good. Each line keeps its old document until the new one is there, so that after a crash it is still known as lost.
 * Documents of other accounts are left alone, since Drive does not show them. Running again finishes the rest.
 */
export function restoreFiles(
  ports: Ports,
  { conference }: { readonly conference: string },
): Outcome<RestoredFiles, Failure> {
  const found = changeSheets(
    ports,
    tables,
    (sheets) =>
      andThen(conferenceWithId(sheets.conferences, conference), (row) => restoreIn(ports, sheets, row)),
    ({ restored, lettersRemade, papersGone }) =>
      restored + lettersRemade + papersGone.length > 0 &&
      noteOn(
        papers,
        acts.restoreFiles,
        conference,
        counted.documents(restored + lettersRemade + papersGone.length),
      ),
    'holdingPapers',
  );
  return andThen(found, ({ restored, lettersRemade, lettersLeft, papersGone }) => {
    // Kind by kind, as a paper of another kind about the same matter need not have been made.
    const papersRemade = eachInTurn(new Set(papersGone.map(({ kind }) => kind)), (kind) => {
      const subjects = papersGone.filter((paper) => paper.kind === kind).map(({ subject }) => subject);
      return remakeLostPapers(ports, { conference, kind, subjects });
    });
    return mapValue(papersRemade, (kinds) => {
      if (lettersLeft === 0 && kinds.every(({ left }) => left === 0)) rememberFilesGone(ports, conference, 0);
      return { restored, remade: lettersRemade + papersGone.length };
    });
  });
}

/** The same for every conference of which this account lost files; a colleague's are the colleague's to bring back. */
export function restoreLostFiles(ports: Ports): Outcome<void, Failure> {
  const all = filesGoneIn(ports.memory.readAll());
  const own = all.filter(({ person }) => person === ports.person.email());
  const [other] = all;
  if (other && own.length === 0) return failure({ code: 'document-of-other', person: other.person });
  for (const { conference } of own) {
    const done = restoreFiles(ports, { conference });
    // Of a conference whose row was deleted there is nothing to bring back.
    if (!done.ok && done.failure.code === 'not-found') rememberFilesGone(ports, conference, 0);
    else if (!done.ok) return done;
  }
  return success(undefined);
}

const notAnswered: Outcome<never, Failure> = failure({ code: 'drive-refused', status: 0 });

function restoreIn(
  ports: Ports,
  sheets: Sheets<typeof tables>,
  conference: Conference,
): Outcome<Found, Failure> {
  const folder = readSettings(valuesOf(sheets.settings)).drive.folder;
  // The folder first: what lies in it comes back with it.
  const folderState = folder === '' ? 'there' : ports.drive.states([folder])[0];
  const isFolderBinned = folderState === 'in-bin';
  if (folderState === 'unknown' || (isFolderBinned && ports.drive.restore([folder]).includes(null)))
    return notAnswered;
  const jobs = documentsOf(valuesOf(sheets.jobs), conference.id).map((job) => ({
    ...job,
    madeBy: job.person,
  }));
  const rows = valuesOf(sheets.papers).filter((row) => row.conference === conference.id);
  return andThen(ports.drive.list(letterGroup(conference.id)), (letterFiles) =>
    andThen(ports.drive.list(paperGroup(conference.id)), (paperFiles) => {
      const letters = lostFiles(ports, letterFiles, jobs);
      const lostPapers = lostFiles(ports, paperFiles, rows);
      // What was issued is not written again, unless to correct it.
      const goneDrafts = lostPapers.gone.filter((row) => !isIssued(row));
      // What Drive did not tell of would count as found.
      if (letters.unknown.length + lostPapers.unknown.length > 0) return notAnswered;
      const binned = [...letters.binned, ...lostPapers.binned];
      // Before anything is done, so that the pulse tells of it should this break off.
      const lost = binned.length + letters.gone.length + goneDrafts.length;
      if (lost > 0) rememberFilesGone(ports, conference.id, lost);
      const ids = binned.map(({ document }) => driveIdOf(document));
      if (ids.length > 0 && ports.drive.restore(ids).includes(null)) return notAnswered;
      const remade =
        letters.gone.length === 0
          ? success({ remade: 0, left: 0 })
          : remakeLostLetters(ports, sheets, conference, letters.gone);
      return mapValue(remade, (again) => ({
        restored: ids.length + Number(isFolderBinned),
        lettersRemade: again.remade,
        lettersLeft: again.left,
        papersGone: goneDrafts.flatMap(({ kind, subject }) => {
          const made = madePaperCodes.find((code) => code === kind);
          return made ? [{ kind: made, subject }] : [];
        }),
      }));
    }),
  );
}
