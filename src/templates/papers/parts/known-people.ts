import { grouped } from '../../../domain/grouped';
import { type Honorific, readPersonName } from '../../../domain/people/person-name';
import { fold, startsSmall } from '../../../domain/text/vietnamese-text';
import type { Attendee } from '../../../register/tables/attendees';
import { honorificWord, positionWords } from '../../words/addressing';
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

/** The post that the conference or the list of attendees gives somebody; '' if nobody or more than one has the name. */
function postOf({ conference, attendees }: PaperSources, fullName: string): string {
  const { chair, chairTitle, coChair, coChairTitle } = conference;
  if (fold(chair) === fold(fullName)) return chairTitle;
  if (fold(coChair) === fold(fullName)) return coChairTitle;
  const [person, ...others] = attendees.filter(({ values }) => fold(values.fullName) === fold(fullName));
  if (!person || others.length > 0) return '';
  return positionWords({ ...person.values, isCitizen: person.values.group === 'citizens' });
}

/** `đồng chí Phạm Dũng, Trưởng Phòng Kinh tế`, as far as the register knows; words that are no bare name stay. */
export function personWithPost(sources: PaperSources, typed: string): string {
  const { honorific, fullName } = readPersonName(typed);
  const post = postOf(sources, fullName);
  if (post === '') return typed;
  const form = honorific ?? honorificIn(sources, fullName, '');
  return `${form === null ? '' : `${startsSmall(honorificWord(form))} `}${fullName}, ${post}`;
}
