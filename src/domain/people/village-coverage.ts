import { fold, literalPattern } from '../text/vietnamese-text';
import { postsHeld, type VillagePost, villagePosts } from './village-posts';

export interface VillageQuota {
  readonly name: string;
  /** Citizens to send, in addition to the holders of the three posts. */
  readonly quota: number;
}

export interface VillageAttendee {
  readonly fullName: string;
  readonly village: string;
  readonly title: string;
  /** Attends as a citizen, not for a post. */
  readonly isCitizen: boolean;
  /** False if struck off, replaced or on the reserve list. */
  readonly active: boolean;
}

export interface VillageCoverage {
  readonly village: string;
  readonly missingPosts: readonly VillagePost[];
  readonly citizens: number;
  readonly quota: number;
  readonly shortage: number;
  readonly surplus: number;
  /** Seats needed; a holder of two posts counts once, on one row or on two. */
  readonly people: number;
}

/** Matches as written, else without accents if that is unambiguous. */
function villageFinder(names: readonly string[]): (text: string) => string | undefined {
  const exact = new Map(names.map((name) => [exactKey(name), name]));
  const byFolded = new Map<string, string | undefined>();
  for (const name of names) byFolded.set(fold(name), byFolded.has(fold(name)) ? undefined : name);
  return (text) => exact.get(exactKey(text)) ?? byFolded.get(fold(text));
}

const exactKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

function coverageOf(village: VillageQuota, present: readonly VillageAttendee[]): VillageCoverage {
  const covered = new Set<VillagePost>();
  const postHolders = new Set<string>();
  for (const { title, fullName } of present) {
    const posts = postsHeld(title);
    for (const post of posts) covered.add(post);
    if (posts.length > 0) postHolders.add(fold(fullName));
  }
  const others = present.filter(({ fullName }) => !postHolders.has(fold(fullName)));
  const citizens = others.filter(({ isCitizen }) => isCitizen).length;
  return {
    village: village.name,
    missingPosts: villagePosts.filter((post) => !covered.has(post)),
    citizens,
    quota: village.quota,
    shortage: Math.max(0, village.quota - citizens),
    surplus: Math.max(0, citizens - village.quota),
    people: postHolders.size + others.length,
  };
}

/** One line per village, in the order given. Rows without a name are vacant seats and cover nothing. */
export function villageCoverage(
  villages: readonly VillageQuota[],
  attendees: readonly VillageAttendee[],
): readonly VillageCoverage[] {
  const find = villageFinder(villages.map(({ name }) => name));
  const present = attendees.filter(({ active, fullName }) => active && fullName.trim() !== '');
  return villages.map((village) =>
    coverageOf(
      village,
      present.filter((attendee) => find(attendee.village) === village.name),
    ),
  );
}

/** Villages named in the scope of a conference; all of them if it names none (clause S41). */
export function villagesInScope(scope: string, names: readonly string[]): readonly string[] {
  const text = fold(scope);
  const matches = names.filter(
    (name) =>
      name.trim() !== '' &&
      new RegExp(`(?:^|[^\\p{L}\\p{N}])${literalPattern(fold(name))}(?:$|[^\\p{L}\\p{N}])`, 'u').test(text),
  );
  return matches.length === 0 ? names : matches;
}
