import { readPersonName } from '../../../domain/people/person-name';
import { routeOf } from '../../../domain/petitions/petition';
import type { Petition } from '../../../register/tables/petitions';
import { honorificWord } from '../../words/addressing';
import type { PaperSubject } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { speakerWords } from '../parts/known-people';
import type { PetitionRow } from '../parts/petition-rows';

/** Matters of one turn in the hall, or of one person on one day, share a receipt. */
function keyOf({ turn, speaker, village, receivedOn, id }: Petition): string {
  if (turn !== '') return turn;
  return speaker === '' ? id : `${receivedOn ?? ''} ${village} ${speaker}`.slice(0, 60);
}

/** By the key of the receipt. Denunciations are confidential and appear on no paper. */
export function receivedMatters({
  petitions,
  conference,
}: PaperSources): ReadonlyMap<string, readonly PetitionRow[]> {
  const matters = new Map<string, PetitionRow[]>();
  for (const row of petitions) {
    const { values } = row;
    const isPublic = values.class === null || routeOf(values.class) !== 'confidential';
    if (values.conference !== conference.id || !isPublic) continue;
    const key = keyOf(values);
    matters.set(key, [...(matters.get(key) ?? []), row]);
  }
  return matters;
}

/** `Ông Trịnh Văn Phúc`, whatever form of address the register holds; '' if nobody is named. */
function personWords(speaker: string): string {
  const { honorific, fullName } = readPersonName(speaker);
  return fullName === '' ? '' : `${honorificWord(honorific)} ${fullName}`;
}

/** Who handed the matters in, by the register's form of address. */
export const petitionerOf = (sources: PaperSources, petition: Petition | undefined): string =>
  petition ? personWords(speakerWords(sources, petition)) : '';

export const receiptSubjects = (sources: PaperSources): readonly PaperSubject[] =>
  [...receivedMatters(sources)].map(([key, [first]]) => ({
    key,
    label: petitionerOf(sources, first?.values) || (first?.values.id ?? key),
  }));
