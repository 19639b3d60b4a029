import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import type { Settings } from '../../register/settings/settings';
import { attendees } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import { everyTag } from '../../templates/check-tags';
import { invitationPaper, type LetterBundle } from '../../templates/papers/invitation/invitation-paper';
import { tagKey } from '../../templates/tag-key';
import { type Place, straysOf } from '../documents/drive-documents';
import type { FillContext, PlannedPaper } from '../documents/fill-paper';
import { withoutLostFiles } from '../documents/lost-files';
import type { WithContent, WithPlace } from '../documents/make-documents';
import { sourcesOf } from '../papers/paper-sources';
import type { DriveFile, Ports } from '../ports';
import { bundleName } from './letter-bundles';

export type PlannedLetters = PlannedPaper<LetterBundle>;

export const plannedLetters = (conference: Conference, subject: LetterBundle): PlannedLetters => ({
  form: invitationPaper,
  subject,
  identity: { number: conference.invitationNumber, date: conference.invitationDate },
});

export const letterContext = (
  ports: Ports,
  conference: Conference,
  settings: Settings,
  addedHeaders: readonly string[],
): FillContext => ({
  sources: sourcesOf(ports, conference, settings),
  addedHeaders: () => addedHeaders,
  trouble: () => null,
});

/** Whether a template of the office has a tag for the village of a guest in the letter, beside the words after the name. */
export function printVillage(letters: readonly WithContent<PlannedLetters>[]): boolean {
  const village = tagKey(attendees.columns.village.header);
  const letter = tagKey(invitationPaper.rules([], 'complete').letterTag ?? '');
  return letters.some(({ filled }) =>
    filled.printed.tags.some(
      ({ key, tags }) =>
        key === village || (key === letter && everyTag(tags).some((tag) => tag.key === village)),
    ),
  );
}

/** Refuses to go on while letters that this account made are in the bin or deleted. */
export const withoutLostLetters = (
  ports: Ports,
  conference: string,
  listing: readonly DriveFile[],
  documents: readonly Job[],
): Outcome<void, Failure> =>
  withoutLostFiles(
    ports,
    conference,
    listing,
    documents.map(({ document, person }) => ({ document, madeBy: person })),
  );

export const placeOf = (conference: Conference, subject: LetterBundle, id: string | null): Place => ({
  id,
  key: subject.key,
  name: bundleName(conference, subject),
  isLocked: false,
});

/**
 * Reuses documents of interrupted runs: each bundle takes the one with its key, or else any, since letters may be
 * bundled differently now. The rest go to the bin.
 */
export function inStrays(
  ports: Ports,
  conference: Conference,
  papers: readonly WithContent<PlannedLetters>[],
  listing: readonly DriveFile[],
  jobs: readonly Job[],
): readonly WithPlace<PlannedLetters>[] {
  const strays = new Map(
    straysOf(
      listing,
      jobs.map(({ document }) => document),
    ).map((file) => [file.id, file]),
  );
  const idByKey = new Map<string, string>();
  const take = (fits: (file: DriveFile, key: string) => boolean): void => {
    for (const { subject } of papers) {
      const file = idByKey.has(subject.key)
        ? undefined
        : [...strays.values()].find((stray) => fits(stray, subject.key));
      if (!file) continue;
      strays.delete(file.id);
      idByKey.set(subject.key, file.id);
    }
  };
  take((file, key) => file.key === key);
  take(() => true);
  if (strays.size > 0) ports.drive.bin([...strays.keys()]);
  return papers.map((paper) => ({
    ...paper,
    place: placeOf(conference, paper.subject, idByKey.get(paper.subject.key) ?? null),
  }));
}
