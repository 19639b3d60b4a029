import type { Failure } from '../../domain/failure';
import { andThen, eachInTurn, inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { madePaperCodes } from '../../register/papers/paper-kinds';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { papers } from '../../register/tables/papers';
import { documentsOf } from '../invitations/letter-documents';
import { remakeInvitations } from '../invitations/remake-invitations';
import { makePapers } from '../papers/make-papers';
import { isIssued } from '../papers/paper-plan';
import type { Ports } from '../ports';
import { readAllRows } from '../rows/read-sheets';
import { noteOn } from '../rows/under-lock';
import { type FilesGone, filesGoneIn, rememberFilesGone } from './files-gone';

/**
 * For documents lost by accounts that bring nothing back any more. Drive shows them to nobody else, so all drafts of
 * such an account become documents of this one; what carries a number is left as it is, to be corrected where needed.
 * Running again finishes the rest.
 */
export function remakeFilesOfOthers(ports: Ports): Outcome<void, Failure> {
  const me = ports.person.email();
  const others = filesGoneIn(ports.memory.readAll()).filter(({ person }) => person !== me);
  const remade = eachInTurn(others, (lost) =>
    mapValue(remakeDrafts(ports, lost), ({ drafts, left }) => {
      if (left > 0) return;
      rememberFilesGone(ports, lost.conference, 0, lost.person);
      ports.register.note(
        noteOn(papers, acts.restoreFiles, lost.conference, `${lost.person}: ${counted.documents(drafts)}`),
      );
    }),
  );
  return mapValue(remade, () => undefined);
}

interface Remade {
  readonly drafts: number;
  /** Not remade yet. */
  readonly left: number;
}

function remakeDrafts(ports: Ports, { conference, person }: FilesGone): Outcome<Remade, Failure> {
  return andThen(readAllRows(ports, { conferences, jobs: ledger, papers }), (rows) => {
    // Of a conference whose row was deleted there is nothing to make again.
    if (!rows.conferences.some(({ id }) => id === conference)) return success({ drafts: 0, left: 0 });
    const letters = documentsOf(rows.jobs, conference).filter(
      (job) => job.person === person && job.locked !== true,
    );
    const drafts = rows.papers.filter(
      (row) =>
        row.conference === conference &&
        row.madeBy === person &&
        !isIssued(row) &&
        row.number === '' &&
        row.document !== '',
    );
    const kinds = madePaperCodes.filter((code) => drafts.some(({ kind }) => kind === code));
    const remade = inTurn({
      letters: () =>
        letters.length === 0
          ? success({ left: 0 })
          : remakeInvitations(ports, { conference, documents: letters.map(({ key }) => key) }),
      papers: () =>
        eachInTurn(kinds, (code) => {
          const subjects = drafts.filter(({ kind }) => kind === code).map(({ subject }) => subject);
          return makePapers(ports, { conference, kinds: [code], subjects, mode: 'drafts' });
        }),
    });
    return mapValue(remade, (made) => ({
      drafts: letters.length + drafts.length,
      left: made.papers.reduce((sum, { left }) => sum + left, made.letters.left),
    }));
  });
}
