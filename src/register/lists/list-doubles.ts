import { grouped } from '../../domain/grouped';
import { maybeSamePerson } from '../../domain/people/attendee-duplicates';
import { fold } from '../../domain/text/vietnamese-text';
import { groupLabels } from '../columns/invited-columns';
import type { PersonLine, ReadLine, Remark } from './read-line';

/** What tells people of one conference apart, apart from their phones. */
interface Identity {
  readonly conference: string;
  readonly fullName: string;
  readonly village: string;
  readonly organisation: string;
}

/** One person of one village or office at one conference, or namesakes there. */
export const identityOf = (person: Identity): string =>
  [person.conference, fold(person.fullName), fold(person.village), fold(person.organisation)].join('|');

const identityOfLine = ({ draft }: PersonLine): string => {
  const { conference = '', fullName = '', village = '', organisation = '' } = draft;
  return identityOf({ conference, fullName, village, organisation });
};

/** Someone who is in the register already. */
export interface RegisteredPerson extends Identity {
  readonly id: string;
  readonly phone: string;
}

const maybeSame = (a: PersonLine, b: PersonLine): boolean =>
  maybeSamePerson(a.draft.phone ?? '', b.draft.phone ?? '');

/** One line for a person who stands in two with another post in each, with both posts. */
function withPostsJoined(lines: readonly ReadLine[]): readonly ReadLine[] {
  const result: ReadLine[] = [];
  const places = new Map<string, number[]>();
  for (const line of lines) {
    const earlier = line.kind === 'person' ? (places.get(identityOfLine(line)) ?? []) : [];
    const joined = line.kind === 'person' ? joinedAt(result, earlier, line) : null;
    if (joined && line.kind === 'person') {
      result[joined.place] = joined.line;
      result.push({ kind: 'ignored', line: line.line, text: describe(line), reason: 'joined' });
      continue;
    }
    if (line.kind === 'person') places.set(identityOfLine(line), [...earlier, result.length]);
    result.push(line);
  }
  return result;
}

const describe = ({ draft }: PersonLine): string =>
  [draft.fullName, draft.title, draft.village].filter((part) => (part ?? '') !== '').join(' · ');

/** Each remark once. */
function notesOf(...notes: readonly string[]): { readonly note?: string } {
  const remarks = new Set(notes.flatMap((note) => note.split('; ')).filter((remark) => remark !== ''));
  return remarks.size === 0 ? {} : { note: [...remarks].join('; ') };
}

/** The line above of the same person with another post, with both. */
function joinedAt(
  lines: readonly ReadLine[],
  places: readonly number[],
  later: PersonLine,
): { readonly place: number; readonly line: PersonLine } | null {
  const { title = '', phone = '', email = '', group = '', note = '' } = later.draft;
  // What cannot be saved as it is would hold back the line above too.
  if (later.remarks.some(({ code }) => code === 'refused' || code === 'nothing-above')) return null;
  for (const place of places) {
    const line = lines[place];
    if (line?.kind !== 'person' || !maybeSame(line, later)) continue;
    const first = line.draft;
    const posts = (first.title ?? '').split(', ').map(fold);
    if (title === '' || (first.title ?? '') === '' || posts.includes(fold(title))) continue;
    const draft = {
      ...first,
      title: `${first.title}, ${title}`,
      ...(phone === '' ? {} : { phone }),
      ...(email === '' || first.email ? {} : { email }),
      ...notesOf(first.note ?? '', note, first.email && email !== first.email ? email : ''),
      group: group === groupLabels['village-posts'] ? group : (first.group ?? ''),
    };
    const remarks: readonly Remark[] = [...line.remarks, { code: 'posts-joined', line: later.line }];
    return { place, line: { ...line, draft, remarks } };
  }
  return null;
}

/** Remarks on each person who is in the register or stands higher up in the same list. */
export function withDoubles(
  lines: readonly ReadLine[],
  people: readonly RegisteredPerson[],
): readonly ReadLine[] {
  const registered = grouped(people, identityOf);
  const above = new Map<string, PersonLine[]>();
  return withPostsJoined(lines).map((line) => {
    if (line.kind !== 'person') return line;
    const { phone = '' } = line.draft;
    const identity = identityOfLine(line);
    const double = registered.get(identity)?.find((person) => maybeSamePerson(person.phone, phone));
    const namesakes = above.get(identity) ?? [];
    above.set(identity, [...namesakes, line]);
    const same = namesakes.filter((other) => maybeSame(other, line));
    const [first] = same;
    const remarks: readonly Remark[] = [
      ...(double ? [{ code: 'in-register', id: double.id } as const] : []),
      ...(first ? [{ code: 'doubled', line: first.line, keys: same.map(({ key }) => key) } as const] : []),
    ];
    return remarks.length === 0 ? line : { ...line, remarks: [...line.remarks, ...remarks] };
  });
}
