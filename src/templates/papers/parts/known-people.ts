import { grouped } from '../../../domain/grouped';
import { type Honorific, readPersonName } from '../../../domain/people/person-name';
import { fold } from '../../../domain/text/vietnamese-text';
import type { Attendee } from '../../../register/tables/attendees';
import { honorificWord } from '../../words/addressing';
import type { PaperSources, SourceRow } from '../paper-sources';

type People = ReadonlyMap<string, readonly Attendee[]>;

const byName = new WeakMap<readonly SourceRow<Attendee>[], People>();

function peopleOf({ attendees }: PaperSources): People {
  const cached = byName.get(attendees);
  if (cached) return cached;
  const people = grouped(
    attendees
      .map(({ values }) => values)
      .filter(({ honorific, fullName }) => honorific !== null && fullName !== ''),
    ({ fullName }) => fold(fullName),
  );
  byName.set(attendees, people);
  return people;
}

/** The form of address in the list of attendees; null if nobody matches, or namesakes differ in it. */
function honorificIn(sources: PaperSources, fullName: string, village: string): Honorific | null {
  const namesakes = (peopleOf(sources).get(fold(fullName)) ?? []).filter(
    (person) => person.village === '' || village === '' || fold(person.village) === fold(village),
  );
  const forms = new Set(namesakes.map(({ honorific }) => honorific));
  return forms.size === 1 ? ([...forms][0] ?? null) : null;
}

/** The speaker with the form of address that the register knows, typed with the name or kept with the attendee. */
export function speakerWords(
  sources: PaperSources,
  { speaker, village }: { readonly speaker: string; readonly village: string },
): string {
  const { honorific, fullName } = readPersonName(speaker);
  if (speaker === '' || honorific !== null) return speaker;
  const form = honorificIn(sources, fullName, village);
  return form === null ? speaker : `${honorificWord(form)} ${fullName}`;
}
