import { batchOf, peopleOf, wayOf } from '../application/invitations/invitation-papers';
import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import type { Job } from '../register/tables/ledger';
import type { DocumentRow } from '../rpc/shapes';

export const documentRow = (job: Job): DocumentRow => ({
  way: wayOf(job),
  about: job.record,
  batch: batchOf(job),
  url: job.document,
  letters: peopleOf(job).length,
  locked: job.locked === true,
});

/** The outcome of making papers, with its ledger rows as a sidebar shows them. */
export const documentRows = <Value extends { readonly documents: readonly Job[] }>(
  outcome: Outcome<Value, Failure>,
): Outcome<Omit<Value, 'documents'> & { readonly documents: readonly DocumentRow[] }, Failure> =>
  outcome.ok ? success({ ...outcome.value, documents: outcome.value.documents.map(documentRow) }) : outcome;
