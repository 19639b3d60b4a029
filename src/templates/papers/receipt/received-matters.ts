import { grouped } from '../../../domain/grouped';
import { readPersonName } from '../../../domain/people/person-name';
import { isDenunciation } from '../../../domain/petitions/petition';
import type { Petition } from '../../../register/tables/petitions';
import { honorificWord } from '../../words/addressing';
import type { PaperSubject } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { speakerWords } from '../parts/known-people';
import { type PetitionRow, villagersWords } from '../parts/petition-rows';

/** Sent in by the village as a whole, as its meeting collated it: nobody in particular handed it in. */
export const isCollated = ({ turn, speaker, village }: Petition): boolean =>
  turn === '' && speaker === '' && village !== '';

/** Matters of one turn in the hall, or of one person or village on one day, share a receipt. */
function keyOf(petition: Petition): string {
  const { turn, speaker, village, receivedOn, id } = petition;
  if (turn !== '') return turn;
  return speaker === '' && !isCollated(petition)
    ? id
    : `${receivedOn ?? ''} ${village} ${speaker}`.trim().slice(0, 60);
}

/** By the key of the receipt. Denunciations are confidential and appear on no paper. */
export function receivedMatters({
  petitions,
  conference,
}: PaperSources): ReadonlyMap<string, readonly PetitionRow[]> {
  const matters = petitions.filter(
    ({ values }) => values.conference === conference.id && !isDenunciation(values),
  );
  return grouped(matters, ({ values }) => keyOf(values));
}

/** `Ông Trịnh Văn Phúc`, whatever form of address the register holds; '' if nobody is named. */
function personWords(speaker: string): string {
  const { honorific, fullName } = readPersonName(speaker);
  return fullName === '' ? '' : `${honorificWord(honorific)} ${fullName}`;
}

/** Who handed the matters in, by the register's form of address; the people of a village for what it collated. */
export function petitionerOf(sources: PaperSources, petition: Petition | undefined): string {
  if (!petition) return '';
  return isCollated(petition)
    ? villagersWords(petition.village)
    : personWords(speakerWords(sources, petition));
}

export const receiptSubjects = (sources: PaperSources): readonly PaperSubject[] =>
  [...receivedMatters(sources)].map(([key, [first]]) => ({
    key,
    label: petitionerOf(sources, first?.values) || (first?.values.id ?? key),
  }));
