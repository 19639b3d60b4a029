import { readPersonName } from '../../domain/people/person-name';
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

const posts = [
  ['partySecretary', 'Bí thư chi bộ'],
  ['villageHead', 'Trưởng thôn'],
  ['frontHead', 'Trưởng ban công tác Mặt trận'],
] as const satisfies readonly (readonly [keyof Village, string])[];

const { honorific: honorificColumn } = attendees.columns;

/** Who holds the three posts; a holder of two is one person with both titles (plan, III.2). */
export function peopleOfPosts(villages: readonly Village[]): readonly PostHolder[] {
  return villages.flatMap((village) => {
    const holders = new Map<string, PostHolder>();
    for (const [field, title] of posts) {
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
