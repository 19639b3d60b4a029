import type { LettersPer } from '../../register/papers/letters-per';
import type { Job } from '../../register/tables/ledger';

/** The documents of one conference, as `Sổ gửi` lists them. */
export const documentsOf = (jobs: readonly Job[], conference: string): readonly Job[] =>
  jobs.filter(
    (job) =>
      job.kind === 'document' &&
      job.rule === 'invitation' &&
      job.conference === conference &&
      job.state !== 'cancelled',
  );

export const peopleOf = (job: Job): readonly string[] => job.people.split(' ').filter((id) => id !== '');

/** Everyone with a letter in some document of this conference, by attendee ID. */
export const peopleWithLetter = (jobs: readonly Job[], conference: string): ReadonlySet<string> =>
  new Set(documentsOf(jobs, conference).flatMap(peopleOf));

/** Everyone with a letter in a document that is not locked yet, by attendee ID. */
export const peopleInDrafts = (documents: readonly Job[]): ReadonlySet<string> =>
  new Set(documents.filter(({ locked }) => locked !== true).flatMap(peopleOf));

/** The name of a locked document whose number another account corrected; its maker has yet to fill it. */
export const overtakenName = '';
export const isOvertaken = ({ locked, recipient }: Job): boolean =>
  locked !== true && recipient === overtakenName;

/** Number of the lot of letters, from 1, according to the key. */
export const batchOf = ({ key }: { readonly key: string }): number =>
  Number(/\/GM-(\d+)\//.exec(key)?.[1] ?? '1');

/** How the letters of a document were bundled, according to its key. */
export function perOf({ key }: Job): LettersPer {
  if (/\/in-\d+$/.test(key)) return 'all';
  return /\/thon-\d+-\d+$/.test(key) ? 'village' : 'person';
}

/** One document of letters as the sidebar shows it. */
export interface DocumentRow {
  readonly per: LettersPer;
  /** The village or person whose letters it holds; '' if it holds everybody's. */
  readonly about: string;
  /** Number of the lot of letters, from 1. */
  readonly batch: number;
  readonly url: string;
  readonly letters: number;
  readonly locked: boolean;
}

export const documentRow = (job: Job): DocumentRow => ({
  per: perOf(job),
  about: job.record,
  batch: batchOf(job),
  url: job.document,
  letters: peopleOf(job).length,
  locked: job.locked === true,
});
