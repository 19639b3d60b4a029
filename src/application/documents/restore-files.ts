import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { letterGroup, paperGroup } from '../../register/drive-names';
import type { LettersPer } from '../../register/papers/letters-per';
import { type MadePaperCode, madePaperCodes } from '../../register/papers/paper-kinds';
import { driveIdOf } from '../../register/settings/setting';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { papers } from '../../register/tables/papers';
import { documentsOf, perOf } from '../invitations/letter-documents';
import { makeInvitations } from '../invitations/make-invitations';
import { makePapers } from '../papers/make-papers';
import { isIssued } from '../papers/paper-plan';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { type Sheets, valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
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
  /** How the letters that are gone were bundled; null where none is. */
  readonly letters: LettersPer | null;
  readonly lettersGone: number;
  readonly papersGone: readonly { readonly kind: MadePaperCode; readonly subject: string }[];
}

const tables = { settings: settingsTable, conferences, jobs: ledger, papers };

/**
 * Takes the letters and papers of a conference, and their folder, out of the bin, and makes again what was deleted for
 * good. Documents of other accounts are left alone, since Drive does not show them. Running again finishes the rest.
 */
export function restoreFiles(
  ports: Ports,
  { conference }: { readonly conference: string },
): Outcome<RestoredFiles, Failure> {
  const found = changeSheets(
    ports,
    tables,
    (sheets) =>
      andThen(conferenceWithId(sheets.conferences, conference), () => find(ports, sheets, conference)),
    ({ restored, lettersGone, papersGone }) =>
      restored + lettersGone + papersGone.length > 0 && {
        action: acts.restoreFiles,
        tab: papers.tab,
        record: conference,
        detail: counted.documents(restored + lettersGone + papersGone.length),
      },
    'holdingPapers',
  );
  return andThen(found, ({ restored, letters, lettersGone, papersGone }) => {
    const made = letters ? makeInvitations(ports, { conference, per: letters }) : success(null);
    if (!made.ok) return made;
    // Kind by kind, as a paper of another kind about the same matter need not have been made.
    for (const kind of new Set(papersGone.map((paper) => paper.kind))) {
      const subjects = papersGone.filter((paper) => paper.kind === kind).map(({ subject }) => subject);
      const again = makePapers(ports, { conference, kinds: [kind], subjects, mode: 'missing' });
      if (!again.ok) return again;
    }
    rememberFilesGone(ports, conference, 0);
    return success({ restored, remade: lettersGone + papersGone.length });
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

function find(ports: Ports, sheets: Sheets<typeof tables>, conference: string): Outcome<Found, Failure> {
  const folder = readSettings(valuesOf(sheets.settings)).drive.folder;
  // The folder first: what lies in it comes back with it.
  const isFolderBinned = folder !== '' && ports.drive.states([folder])[0] === 'in-bin';
  if (isFolderBinned && ports.drive.restore([folder]).includes(null))
    return failure({ code: 'drive-refused', status: 0 });
  const jobs = documentsOf(valuesOf(sheets.jobs), conference).map((job) => ({ ...job, madeBy: job.person }));
  const rows = valuesOf(sheets.papers).filter((row) => row.conference === conference);
  return andThen(ports.drive.list(letterGroup(conference)), (letterFiles) =>
    andThen(ports.drive.list(paperGroup(conference)), (paperFiles) => {
      const lostLetters = lostFiles(ports, letterFiles, jobs);
      const lostPapers = lostFiles(ports, paperFiles, rows);
      // What was issued is not written again, unless to correct it.
      const goneDrafts = lostPapers.gone.filter((row) => !isIssued(row));
      const ids = [...lostLetters.binned, ...lostPapers.binned].map(({ document }) => driveIdOf(document));
      if (ids.length > 0 && ports.drive.restore(ids).includes(null))
        return failure({ code: 'drive-refused', status: 0 });
      const forgotten =
        lostLetters.gone.length === 0
          ? success(sheets.jobs)
          : ports.register.changeBlock(
              sheets.jobs,
              lostLetters.gone.map(({ key }) => ({ key, values: { state: 'cancelled', people: '' } })),
            );
      const cleared = andThen(forgotten, () =>
        changeRows(
          ports,
          sheets.papers,
          goneDrafts.map(({ id }) => ({ key: id, values: { document: '' } })),
        ),
      );
      const [first] = lostLetters.gone;
      return mapValue(cleared, () => ({
        restored: ids.length + Number(isFolderBinned),
        letters: first ? perOf(first) : null,
        lettersGone: lostLetters.gone.length,
        papersGone: goneDrafts.flatMap(({ kind, subject }) => {
          const made = madePaperCodes.find((code) => code === kind);
          return made ? [{ kind: made, subject }] : [];
        }),
      }));
    }),
  );
}
