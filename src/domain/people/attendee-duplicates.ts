import { grouped } from '../grouped';
import { fold } from '../text/vietnamese-text';

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');

/** For two of the same name and village: two different phones mean namesakes. */
export const maybeSamePerson = (phoneA: string, phoneB: string): boolean => {
  const [a, b] = [digitsOf(phoneA), digitsOf(phoneB)];
  return a === '' || b === '' || a === b;
};

export interface PossibleDuplicate {
  readonly id: string;
  readonly fullName: string;
  readonly village: string;
  /** As readPhone gives it, or empty. */
  readonly phone: string;
}

export interface DuplicateGroup<Row> {
  readonly reasons: ReadonlyArray<'name-and-village' | 'phone'>;
  /** Two or more, in the order of the register. */
  readonly rows: readonly Row[];
}

/** Groups of two or more rows with one key; rows without a key are in none. */
const groupedBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] =>
  [...grouped(rows, keyOf)].flatMap(([key, group]) => (key !== '' && group.length > 1 ? [group] : []));

const nameAndVillage = (row: PossibleDuplicate): string => {
  const name = fold(row.fullName);
  return name === '' ? '' : `${name}\n${fold(row.village)}`;
};

/** Of people with one name, those who may be the same person as another. */
const withoutNamesakes = <Row extends PossibleDuplicate>(group: readonly Row[]): readonly Row[] =>
  group.filter((row) => group.some((other) => other !== row && maybeSamePerson(row.phone, other.phone)));

/** Rows that may be one person. A family may share a phone, so the office decides on each group. */
export function attendeeDuplicates<Row extends PossibleDuplicate>(
  rows: readonly Row[],
): ReadonlyArray<DuplicateGroup<Row>> {
  const sameName = groupedBy(rows, nameAndVillage)
    .map(withoutNamesakes)
    .filter((group) => group.length > 1);
  const samePhone = groupedBy(rows, (row) => digitsOf(row.phone));
  const membersOf = (group: readonly Row[]): string => group.map(({ id }) => id).join('\n');
  const phoneMembers = new Set(samePhone.map(membersOf));
  const nameMembers = new Set(sameName.map(membersOf));
  return [
    ...sameName.map((group) => ({
      reasons: phoneMembers.has(membersOf(group))
        ? (['name-and-village', 'phone'] as const)
        : (['name-and-village'] as const),
      rows: group,
    })),
    ...samePhone
      .filter((group) => !nameMembers.has(membersOf(group)))
      .map((group) => ({ reasons: ['phone'] as const, rows: group })),
  ];
}
