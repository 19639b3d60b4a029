import { readPersonName } from '../../domain/people/person-name';
import type { VillagePost } from '../../domain/people/village-posts';
import { fold } from '../../domain/text/vietnamese-text';
import { attendees, groupLabels } from '../tables/attendees';
import type { Village } from '../tables/villages';

/** Somebody who holds one or more posts of a village, as a form of `Đại biểu` says it. */
export interface PostHolder {
  readonly honorific: string;
  readonly fullName: string;
  readonly title: string;
  readonly village: string;
  readonly group: string;
}

const posts = {
  'party-secretary': ['partySecretary', 'Bí thư chi bộ'],
  'village-head': ['villageHead', 'Trưởng thôn'],
  'front-head': ['frontHead', 'Trưởng ban công tác Mặt trận'],
} as const satisfies Readonly<Record<VillagePost, readonly [keyof Village, string]>>;

const { honorific: honorificColumn } = attendees.columns;

/** What is known of whoever is to be invited for a post of a village. */
export const inviteeFor = (village: Village, post: VillagePost): PostHolder => {
  const [field, title] = posts[post];
  const { fullName, honorific } = readPersonName(village[field]);
  return {
    honorific: honorific === null ? '' : honorificColumn.labels[honorific],
    fullName,
    title,
    village: village.name,
    group: groupLabels['village-posts'],
  };
};

/** Who holds the three posts; a holder of two is one person with both titles (plan, III.2). */
export function peopleOfPosts(villages: readonly Village[]): readonly PostHolder[] {
  return villages.flatMap((village) => {
    const holders = new Map<string, PostHolder>();
    for (const [field, title] of Object.values(posts)) {
      const { fullName, honorific } = readPersonName(village[field]);
      if (fullName === '') continue;
      const earlier = holders.get(fold(fullName));
      holders.set(fold(fullName), {
        honorific: honorific === null ? (earlier?.honorific ?? '') : honorificColumn.labels[honorific],
        fullName: earlier?.fullName ?? fullName,
        title: earlier ? `${earlier.title}, ${title}` : title,
        village: village.name,
        group: groupLabels['village-posts'],
      });
    }
    return [...holders.values()];
  });
}
