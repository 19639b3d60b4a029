import type { Failure } from '../../domain/failure';
import { type MadePaperCode, paperKinds } from '../../register/papers/paper-kinds';
import { driveIdOf } from '../../register/settings/setting';
import type { Conference } from '../../register/tables/conferences';
import type { Paper } from '../../register/tables/papers';
import type { PaperSubject } from '../../templates/papers/paper-form';
import { fileNameOf } from '../../templates/words/file-name';
import type { DriveFile, Ports } from '../ports';

/** The group under which Drive lists the papers of one conference. */
export const paperGroup = (conference: string): string => `${conference}/van-ban`;

/** What all files of one paper share; the number behind it counts the times that it was made anew. */
const stemOf = (conference: string, kind: MadePaperCode, subject: string): string =>
  `${conference}/${paperKinds[kind].slug}/${subject || 'chung'}`;

/** A document that Drive does not show to this person, because the add-on made it for somebody else. */
export function documentOfOther(
  ports: Ports,
  rows: readonly Paper[],
  listing: readonly DriveFile[],
): Failure | null {
  const shown = new Set(listing.map(({ id }) => id));
  const other = rows.find(
    ({ document, madeBy }) =>
      document !== '' && madeBy !== '' && madeBy !== ports.person.email() && !shown.has(driveIdOf(document)),
  );
  return other ? { code: 'document-of-other', person: other.madeBy } : null;
}

/** One paper to be kept in Drive; `row` is its line in the register, null for a new one. */
export interface PaperToStore {
  readonly kind: MadePaperCode;
  readonly subject: PaperSubject;
  readonly row: Paper | null;
  readonly number: string;
  readonly content: Uint8Array;
}

export interface StoredPapers {
  /** In the order asked for; null for one that was not made, for want of time or because Drive refused. */
  readonly files: readonly (DriveFile | null)[];
  /** Papers that a run which was cut off had locked already; they are left as they are. */
  readonly locked: ReadonlySet<number>;
}

/** Longest time for uploads in one run, milliseconds; what is left is made by running again. */
const workingTime = 240_000;
const atOnce = 50;

interface Place {
  readonly index: number;
  readonly id: string | null;
  readonly name: string;
  readonly key: string;
}

/**
 * Puts each paper into the document that its row names, into one that a run which was cut off left without a row, or
 * into a new one. A locked document is never written to.
 */
export function storePapers(
  ports: Ports,
  { folder, conference }: { readonly folder: string; readonly conference: Conference },
  papers: readonly PaperToStore[],
  recorded: readonly Paper[],
  /** The papers of the conference that Drive has. */
  listing: readonly DriveFile[],
): StoredPapers {
  const group = paperGroup(conference.id);
  const owned = new Set(recorded.map(({ document }) => driveIdOf(document)));
  const free = listing.filter(({ id, locked }) => !owned.has(id) && !locked);
  const keys = new Set(listing.map(({ key }) => key));
  const locked = new Set<number>();
  const places: Place[] = [];
  papers.forEach((paper, index) => {
    const stem = stemOf(conference.id, paper.kind, paper.subject.key);
    const named = paper.row && listing.find(({ id }) => id === driveIdOf(paper.row?.document ?? ''));
    const standing = named || free.find(({ key }) => key.startsWith(`${stem}/`));
    if (standing?.locked) {
      locked.add(index);
      return;
    }
    const key = standing?.key ?? nextKey(stem, keys);
    keys.add(key);
    const batch = Number(key.slice(stem.length + 1)) || 1;
    places.push({ index, id: standing?.id ?? null, name: nameOf(conference, paper, batch), key });
  });

  const files: (DriveFile | null)[] = papers.map(() => null);
  const contentOf = ({ index }: Place): Uint8Array => papers[index]?.content ?? new Uint8Array();
  for (let start = 0; start < places.length && ports.clock.elapsed() < workingTime; start += atOnce) {
    const part = places.slice(start, start + atOnce);
    const fresh = part.filter(({ id }) => id === null);
    const standing = part.flatMap((place) => (place.id === null ? [] : [{ ...place, id: place.id }]));
    const replaced =
      standing.length === 0
        ? []
        : ports.drive.replace(standing.map((place) => ({ ...place, content: contentOf(place) })));
    standing.forEach(({ index }, order) => {
      files[index] = replaced[order] ?? null;
    });
    const uploaded =
      fresh.length === 0
        ? []
        : ports.drive.upload(
            folder,
            fresh.map((place) => ({ name: place.name, key: place.key, group, content: contentOf(place) })),
          );
    fresh.forEach(({ index }, order) => {
      files[index] = uploaded[order] ?? null;
    });
  }
  return { files, locked };
}

function nextKey(stem: string, keys: ReadonlySet<string>): string {
  for (let batch = 1; ; batch += 1) {
    if (!keys.has(`${stem}/${batch}`)) return `${stem}/${batch}`;
  }
}

function nameOf(conference: Conference, { kind, subject, row, number }: PaperToStore, batch: number): string {
  const { symbol, slug } = paperKinds[kind];
  return fileNameOf({
    conferenceId: conference.id,
    year: conference.year ?? 0,
    kind: symbol.form === 'named' ? symbol.abbreviation : slug,
    number: symbol.form === 'none' && row?.state === 'issued' ? null : number,
    title: subject.label || (symbol.form === 'named' ? slug : ''),
    batch,
  });
}
