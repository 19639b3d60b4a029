import { fold } from '../text/vietnamese-text';
import { postsHeld, type VillagePost, villagePosts } from './village-posts';

export interface VillageQuota {
  readonly name: string;
  /** Citizens to be sent, beside the holders of the three posts. */
  readonly quota: number;
}

export interface VillageAttendee {
  readonly fullName: string;
  readonly village: string;
  readonly title: string;
  /** Sent as a citizen and not for a post. */
  readonly isCitizen: boolean;
  /** False for those struck off, replaced or on the reserve list. */
  readonly active: boolean;
}

export interface VillageCoverage {
  readonly village: string;
  readonly missingPosts: readonly VillagePost[];
  readonly citizens: number;
  readonly quota: number;
  readonly shortage: number;
  readonly surplus: number;
  /** Heads to be seated; who holds two posts is one, on one row or on two. */
  readonly people: number;
}

/** The village that a text names: as written, else without accents where that fits one village only. */
function villageFinder(names: readonly string[]): (text: string) => string | undefined {
  const exact = new Map(names.map((name) => [exactKey(name), name]));
  const folded = new Map<string, string | undefined>();
  for (const name of names) folded.set(fold(name), folded.has(fold(name)) ? undefined : name);
  return (text) => exact.get(exactKey(text)) ?? folded.get(fold(text));
}

const exactKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

function coverageOf(village: VillageQuota, present: readonly VillageAttendee[]): VillageCoverage {
  const held = new Set<VillagePost>();
  const postHolders = new Set<string>();
  for (const { title, fullName } of present) {
    const posts = postsHeld(title);
    for (const post of posts) held.add(post);
    if (posts.length > 0) postHolders.add(fold(fullName));
  }
  const others = present.filter(({ fullName }) => !postHolders.has(fold(fullName)));
  const citizens = others.filter(({ isCitizen }) => isCitizen).length;
  return {
    village: village.name,
    missingPosts: villagePosts.filter((post) => !held.has(post)),
    citizens,
    quota: village.quota,
    shortage: Math.max(0, village.quota - citizens),
    surplus: Math.max(0, citizens - village.quota),
    people: postHolders.size + others.length,
  };
}

/** One line a village, in the order given; rows without a name are seats still to be filled and cover nothing. */
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
