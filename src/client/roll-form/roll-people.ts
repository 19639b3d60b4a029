import type { RecordedRoll, RollMark, RollPerson } from '../../rpc/answers';
import { rollText as words } from '../../text/forms/roll-form';

/** A mark to be sent. */
export interface SentMark extends RollMark {
  readonly conference: string;
}

/** Marks in the register, after marks were sent. */
export interface RollNews extends RecordedRoll {
  readonly conference: string;
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

const noMark = { mark: null, arrivedAt: '', substitute: '', absence: '' } as const;

/**
 * The people with their current marks: those at opening or later ones from the register (`recorded`), overridden by
 * marks that still wait to be sent.
 */
export function peopleNow(
  people: readonly RollPerson[],
  recorded: readonly RollMark[] | undefined,
  waiting: readonly RollMark[],
): readonly RollPerson[] {
  const marks = new Map([...(recorded ?? []), ...waiting].map((mark) => [mark.id, mark]));
  const rest = recorded && noMark;
  return people.map((person) => ({ ...person, ...rest, ...marks.get(person.id) }));
}

export function fits({ mark }: RollPerson, filter: RollFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return mark === null;
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
