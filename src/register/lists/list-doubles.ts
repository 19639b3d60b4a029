import { maybeSamePerson } from '../../domain/people/attendee-duplicates';
import { fold } from '../../domain/text/vietnamese-text';
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

/** Remarks on each person who is in the register or stands higher up in the same list. */
export function withDoubles(
  lines: readonly ReadLine[],
  people: readonly RegisteredPerson[],
): readonly ReadLine[] {
  const registered = grouped(people, identityOf);
  const above = new Map<string, PersonLine[]>();
  return lines.map((line) => {
    if (line.kind !== 'person') return line;
    const { phone = '' } = line.draft;
    const identity = identityOfLine(line);
    const known = registered.get(identity)?.find((person) => maybeSamePerson(person.phone, phone));
    const namesakes = above.get(identity) ?? [];
    above.set(identity, [...namesakes, line]);
    const same = namesakes.filter(({ draft }) => maybeSamePerson(draft.phone ?? '', phone));
    const [first] = same;
    const remarks: readonly Remark[] = [
      ...(known ? [{ code: 'in-register', id: known.id } as const] : []),
      ...(first ? [{ code: 'doubled', line: first.line, keys: same.map(({ key }) => key) } as const] : []),
    ];
    return remarks.length === 0 ? line : { ...line, remarks: [...line.remarks, ...remarks] };
  });
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
