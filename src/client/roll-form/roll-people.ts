import type { RecordedRoll, RollMark, RollPerson, WalkIn } from '../../rpc/answers';
import * as words from '../../text/forms/roll-form';

/** A mark to be sent. */
export interface SentMark extends RollMark {
  readonly conference: string;
}

/** Somebody who came without an invitation, or the taking back of that entry, to be sent. */
export interface SentWalkIn extends WalkIn {
  readonly takenBack: boolean;
}

export type SentRoll = SentMark | SentWalkIn;

export const isWalkIn = (sent: SentRoll): sent is SentWalkIn => 'request' in sent;

/** The roll in the register after something was sent. */
export interface RollNews extends RecordedRoll {
  readonly conference: string;
  /** The walk-in whose entry changed nothing. */
  readonly refused: SentWalkIn | null;
}

export type RollFilter = keyof typeof words.filters;

export const placeOf = ({ village }: RollPerson): string => village || words.noVillage;

export const markOf = ({ id, mark, arrivedAt, substitute, absence }: RollPerson): RollMark => ({
  id,
  mark,
  arrivedAt,
  substitute,
  absence,
});

export interface ShownPerson extends RollPerson {
  /** A walk-in who has no ID yet, and so cannot be marked otherwise. */
  readonly waits?: true;
}

const newcomer = ({ request, name, village, arrivedAt }: SentWalkIn): ShownPerson => ({
  id: request,
  waits: true,
  name,
  village,
  position: '',
  group: '',
  seat: 'added',
  mark: 'present',
  arrivedAt,
  substitute: '',
  absence: '',
});

/** Everybody of the list: those at opening, and those who came since without an invitation, to any door. */
export function listNow(
  people: readonly RollPerson[],
  added: readonly RollPerson[] | undefined,
  waiting: readonly SentRoll[],
): readonly ShownPerson[] {
  const ids = new Set(added?.map(({ id }) => id));
  const before = added ? people.filter(({ id, seat }) => seat !== 'added' || ids.has(id)) : people;
  const present = new Set(before.map(({ id }) => id));
  return [
    ...before,
    ...(added ?? []).filter(({ id }) => !present.has(id)),
    ...waiting.filter(isWalkIn).flatMap((one) => (one.takenBack ? [] : [newcomer(one)])),
  ];
}

const noMark = { mark: null, arrivedAt: '', substitute: '', absence: '' } as const;

/**
 * The people with their current marks: those at opening or later ones from the register (`recorded`), overridden by
 * marks that still wait to be sent.
 */
export function peopleNow(
  people: readonly ShownPerson[],
  recorded: readonly RollMark[] | undefined,
  waiting: readonly SentRoll[],
): readonly ShownPerson[] {
  const sent = waiting.filter((one): one is SentMark => !isWalkIn(one));
  const marks = new Map([...(recorded ?? []), ...sent].map((mark) => [mark.id, mark]));
  return people.map((person) =>
    person.waits ? person : { ...person, ...(recorded && noMark), ...marks.get(person.id) },
  );
}

/** Whether somebody is awaited: invited, and not marked yet. */
export const isAwaited = ({ mark, seat }: RollPerson): boolean =>
  mark === null && (seat === 'invited' || seat === null);

export function fits(person: RollPerson, filter: RollFilter): boolean {
  const { mark } = person;
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isAwaited(person);
    case 'present':
      return mark === 'present';
    case 'away':
      return mark === 'absent' || mark === 'excused';
    default:
      return filter satisfies never;
  }
}

/** A person's attendance in words; '' without a mark. */
export function standing({ mark, arrivedAt, substitute }: RollMark, startTime: string): string {
  if (mark === null) return '';
  if (mark !== 'present') return mark === 'excused' ? words.excused : words.absent;
  if (substitute !== '') return words.substituted(substitute);
  if (arrivedAt === '') return words.present;
  return startTime !== '' && arrivedAt > startTime ? words.late(arrivedAt) : words.presentAt(arrivedAt);
}
