import type { MakerCount, SharedWork } from '../../register/papers/shared-work';
import type { Person } from '../ports';
import type { RecordedDocument } from './lost-files';

/** Whether another account made the document; Drive shows it to that account only. */
export const isOfOther = (person: Person, { madeBy }: Pick<RecordedDocument, 'madeBy'>): boolean => {
  const me = person.email();
  return madeBy !== '' && me !== '' && madeBy !== me;
};

export function countByMaker(lines: readonly Pick<RecordedDocument, 'madeBy'>[]): readonly MakerCount[] {
  const counts = new Map<string, number>();
  for (const { madeBy } of lines) counts.set(madeBy, (counts.get(madeBy) ?? 0) + 1);
  return [...counts].map(([person, documents]) => ({ person, documents }));
}

/** For an answer; without the property where there is nothing to know. */
export function sharedWork({ keptTemplates = [], takenOver = [], leftToMakers = [] }: Partial<SharedWork>): {
  readonly shared?: SharedWork;
} {
  const isNothing = keptTemplates.length + takenOver.length + leftToMakers.length === 0;
  return isNothing ? {} : { shared: { keptTemplates, takenOver, leftToMakers } };
}
