import { personKey } from '../../domain/petition-count';
import { fold } from '../../domain/vietnamese-text';
import type { PaperSources, PaperSubject } from './paper-form';
import { matterRows, type PetitionRow, petitionerWords } from './petition-rows';

export interface Petitioner extends PaperSubject {
  readonly rows: readonly PetitionRow[];
}

const byId = (one: PetitionRow, other: PetitionRow): number =>
  one.values.id < other.values.id ? -1 : one.values.id > other.values.id ? 1 : 0;

/** Who gets a reply: one person with all their matters, or the people of a village; the first matter is the key. */
export function petitioners(sources: PaperSources): readonly Petitioner[] {
  const groups = new Map<string, PetitionRow[]>();
  for (const row of [...matterRows(sources)].sort(byId)) {
    const key = personKey(row.values) || `|${fold(row.values.village)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ key: first.values.id, label: petitionerWords(first.values), rows }] : [];
  });
}

/** The petitioner of a subject; nobody where the rows have gone since. */
export const petitionerOf = (sources: PaperSources, subject: PaperSubject): Petitioner =>
  petitioners(sources).find(({ key }) => key === subject.key) ?? { ...subject, rows: [] };
