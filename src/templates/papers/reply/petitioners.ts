import { grouped } from '../../../domain/grouped';
import { hasOwnProcedure } from '../../../domain/petitions/petition';
import { personKey } from '../../../domain/petitions/petition-count';
import { fold } from '../../../domain/text/vietnamese-text';
import type { PaperSubject } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { matterRows, type PetitionRow, petitionerWords } from '../parts/petition-rows';

export interface Petitioner extends PaperSubject {
  /** Matters that another law governs have a letter of their own, which nobody else gets a copy of. */
  readonly isOwnProcedure: boolean;
  readonly rows: readonly PetitionRow[];
}

const byId = ({ values: a }: PetitionRow, { values: b }: PetitionRow): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

interface Grouping {
  readonly conference: string;
  readonly petitioners: readonly Petitioner[];
}

/** Grouping reads every name and is needed for each letter of a batch, so it is cached with the list. */
const groupings = new WeakMap<PaperSources['petitions'], Grouping>();

function petitionersIn(sources: PaperSources): readonly Petitioner[] {
  const groups = grouped([...matterRows(sources)].sort(byId), ({ values }) => {
    const isOwn = hasOwnProcedure(values);
    const who = personKey(values) || (isOwn ? values.id : `|${fold(values.village)}`);
    return isOwn ? `${values.class} ${who}` : who;
  });
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const isOwnProcedure = hasOwnProcedure(first.values);
    // The people of a village cannot have complained.
    const label = isOwnProcedure && first.values.speaker === '' ? '' : petitionerWords(first.values);
    return [{ key: first.values.id, label, isOwnProcedure, rows }];
  });
}

/** Who gets a reply: one person with all their matters, or the people of a village; the first matter is the key. */
function petitioners(sources: PaperSources): readonly Petitioner[] {
  const cached = groupings.get(sources.petitions);
  if (cached?.conference === sources.conference.id) return cached.petitioners;
  const all = petitionersIn(sources);
  groupings.set(sources.petitions, { conference: sources.conference.id, petitioners: all });
  return all;
}

export const petitionerSubjects = (sources: PaperSources): readonly PaperSubject[] =>
  petitioners(sources).map(({ key, label }) => ({ key, label: label || key }));

/** The petitioner of a subject; without rows if they were removed since. */
export const petitionerOf = (sources: PaperSources, subject: PaperSubject): Petitioner =>
  petitioners(sources).find(({ key }) => key === subject.key) ?? {
    ...subject,
    isOwnProcedure: false,
    rows: [],
  };
