import type { RecordedRoll, RollMark, RollPerson } from '../../rpc/answers';
import { rollText as words } from '../../text/forms/roll-form';

/** A mark on its way to the register. */
export interface SentMark extends RollMark {
  readonly conference: string;
}

/** How the register says that people stand, after marks were sent. */
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

const nothingNoted = { mark: null, arrivedAt: '', substitute: '', absence: '' } as const;

/**
 * The people as they stand on this screen: as they were when it was opened, or as the register says since (`noted`), but
 * for the marks that still wait here.
 */
export function peopleNow(
  people: readonly RollPerson[],
  noted: readonly RollMark[] | undefined,
  waiting: readonly RollMark[],
): readonly RollPerson[] {
  const marks = new Map([...(noted ?? []), ...waiting].map((mark) => [mark.id, mark]));
  const rest = noted && nothingNoted;
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

/** How a person stands, in a few words; '' where nobody has said anything yet. */
export function standing({ mark, arrivedAt, substitute }: RollMark, startTime: string): string {
  if (mark === null) return '';
  if (mark !== 'present') return mark === 'excused' ? words.excused : words.absent;
  if (substitute !== '') return words.substituted(substitute);
  if (arrivedAt === '') return words.present;
  return startTime !== '' && arrivedAt > startTime ? words.late(arrivedAt) : words.presentAt(arrivedAt);
}
