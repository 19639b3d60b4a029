import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
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
import { readSheets, valuesOf } from '../rows/read-sheets';
import { type FilesGone, filesGoneIn, rememberFilesGone } from './files-gone';

/**
 * For documents lost by accounts that bring nothing back any more. Drive shows them to nobody else, so all drafts of
 * such an account become documents of this one; what carries a number is left as it is, to be corrected where needed.
 * Running again finishes the rest.
 */
export function remakeFilesOfOthers(ports: Ports): Outcome<void, Failure> {
  const me = ports.person.email();
  for (const lost of filesGoneIn(ports.memory.readAll()).filter(({ person }) => person !== me)) {
    const remade = remakeDrafts(ports, lost);
    if (!remade.ok) return remade;
    if (remade.value.left > 0) continue;
    rememberFilesGone(ports, lost.conference, 0, lost.person);
    ports.register.note({
      action: acts.restoreFiles,
      tab: papers.tab,
      record: lost.conference,
      detail: `${lost.person}: ${counted.documents(remade.value.drafts)}`,
    });
  }
  return success(undefined);
}

interface Remade {
  readonly drafts: number;
  /** Not remade yet. */
  readonly left: number;
}

function remakeDrafts(ports: Ports, { conference, person }: FilesGone): Outcome<Remade, Failure> {
  const sheets = readSheets(ports, { conferences, jobs: ledger, papers });
  if (!sheets.ok) return sheets;
  // Of a conference whose row was deleted there is nothing to make again.
  if (!valuesOf(sheets.value.conferences).some(({ id }) => id === conference))
    return success({ drafts: 0, left: 0 });
  const letters = documentsOf(valuesOf(sheets.value.jobs), conference).filter(
    (job) => job.person === person && job.locked !== true,
  );
  const drafts = valuesOf(sheets.value.papers).filter(
    (row) =>
      row.conference === conference &&
      row.madeBy === person &&
      !isIssued(row) &&
      row.number === '' &&
      row.document !== '',
  );
  let left = 0;
  if (letters.length > 0) {
    const remade = remakeInvitations(ports, { conference, documents: letters.map(({ key }) => key) });
    if (!remade.ok) return remade;
    left += remade.value.left;
  }
  for (const kind of madePaperCodes) {
    const subjects = drafts.filter((row) => row.kind === kind).map(({ subject }) => subject);
    if (subjects.length === 0) continue;
    const remade = makePapers(ports, { conference, kinds: [kind], subjects, mode: 'drafts' });
    if (!remade.ok) return remade;
    left += remade.value.left;
  }
  return success({ drafts: letters.length + drafts.length, left });
}
