import type { RollMark, RollPerson } from '../../rpc/answers';
import { rollText as words } from '../../text/forms/roll-form';
import { foldedSearch } from '../ui/lists/folded-search';

export type RollFilter = 'all' | 'open' | 'present' | 'away';

/** The people as they stand on this screen, with what was marked here and not yet sent. */
export interface RollState {
  people(): readonly RollPerson[];
  find(id: string): RollPerson | undefined;
  /** Gives how the person stood before. */
  mark(mark: RollMark): RollMark | undefined;
  /**
   * Takes over how the register says that people stand, but for those whose marks still wait here; gives whether anybody
   * stands otherwise now.
   */
  follow(marks: readonly RollMark[], waiting: ReadonlySet<string>): boolean;
  /** Those whose name, post, village or number hold all the words, without regard to accents. */
  search(typed: string, filter: RollFilter, place: string): readonly RollPerson[];
}

export const placeOf = ({ village }: RollPerson): string => village || words.noVillage;

export const markOf = ({ id, mark, arrivedAt, substitute, absence }: RollPerson): RollMark => ({
  id,
  mark,
  arrivedAt,
  substitute,
  absence,
});

const isSame = (one: RollMark, other: RollMark): boolean =>
  one.mark === other.mark &&
  one.arrivedAt === other.arrivedAt &&
  one.substitute === other.substitute &&
  one.absence === other.absence;

const nothingNoted = { mark: null, arrivedAt: '', substitute: '', absence: '' } as const;

export function rollState(known: readonly RollPerson[], unsent: readonly RollMark[]): RollState {
  const marks = new Map(unsent.map((mark) => [mark.id, mark]));
  const people = known.map((person) => ({ ...person, ...marks.get(person.id) }));
  const places = new Map(people.map((person, index) => [person.id, index]));
  const searched = foldedSearch(
    people.map(({ id, name, position, village }) => [name, position, village, id].join(' ')),
  );
  const fits = ({ mark }: RollPerson, filter: RollFilter): boolean => {
    if (filter === 'all') return true;
    if (filter === 'open') return mark === null;
    return filter === 'present' ? mark === 'present' : mark === 'absent' || mark === 'excused';
  };
  const find = (id: string): RollPerson | undefined => people[places.get(id) ?? -1];
  return {
    people: () => people,
    find,
    mark(mark) {
      const person = find(mark.id);
      const at = places.get(mark.id);
      if (!person || at === undefined) return undefined;
      people[at] = { ...person, ...mark };
      return markOf(person);
    },
    follow(now, waiting) {
      const noted = new Map(now.map((mark) => [mark.id, mark]));
      let moved = false;
      people.forEach((person, at) => {
        const { id } = person;
        const mark = noted.get(id) ?? { id, ...nothingNoted };
        if (waiting.has(id) || isSame(person, mark)) return;
        people[at] = { ...person, ...mark };
        moved = true;
      });
      return moved;
    },
    search(typed, filter, place) {
      const found = searched(typed).flatMap((index) => people[index] ?? []);
      return found.filter((person) => fits(person, filter) && (place === '' || placeOf(person) === place));
    },
  };
}

/** How a person stands, in a few words; '' where nobody has said anything yet. */
export function standing({ mark, arrivedAt, substitute }: RollMark, startTime: string): string {
  if (mark === null) return '';
  if (mark !== 'present') return mark === 'excused' ? words.excused : words.absent;
  if (substitute !== '') return words.substituted(substitute);
  if (arrivedAt === '') return words.present;
  return startTime !== '' && arrivedAt > startTime ? words.late(arrivedAt) : words.presentAt(arrivedAt);
}
