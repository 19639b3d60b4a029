import type { Failure, TagFailure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { Job } from '../../register/tables/ledger';
import type { MailContent } from '../../templates/mail/mail-content';
import type { Letter } from '../ports';

/** The letter of a due job; `obsolete` if no longer needed, `later` if a later run tries again. */
export type Composed =
  | { readonly kind: 'letter'; readonly letter: Letter; readonly note: string }
  | { readonly kind: 'obsolete' }
  /** The note is written to the ledger's line. */
  | { readonly kind: 'later'; readonly note?: string };

/** A letter of this text, or the tags that its template cannot fill. */
export const composedLetter = (
  mail: Outcome<MailContent, readonly TagFailure[]>,
  envelope: Pick<Letter, 'to' | 'sender' | 'attachments'>,
  note = '',
): Outcome<Composed, Failure> =>
  mail.ok
    ? success({ kind: 'letter', letter: { ...envelope, ...mail.value }, note })
    : failure({ code: 'template-tags', problems: mail.failure });

/**
 * Composes several letters at once, so that their documents can be fetched in parallel. `outbox` is the ledger,
 * including these jobs.
 */
export type ComposeLetters = (
  jobs: readonly Job[],
  outbox: readonly Job[],
) => Outcome<readonly Composed[], Failure>;

/** Each way composes its own jobs; a job belongs to the first way that accepts it. */
export const composeByWays =
  (ways: readonly (readonly [isOwn: (job: Job) => boolean, compose: ComposeLetters])[]): ComposeLetters =>
  (jobs, outbox) => {
    const letters = new Map<string, Composed>();
    for (const [isOwn, compose] of ways) {
      const own = jobs.filter((job) => !letters.has(job.key) && isOwn(job));
      if (own.length === 0) continue;
      const composed = compose(own, outbox);
      if (!composed.ok) return composed;
      own.forEach((job, index) => {
        letters.set(job.key, composed.value[index] ?? { kind: 'later' });
      });
    }
    return success(jobs.map((job) => letters.get(job.key) ?? { kind: 'later' }));
  };
