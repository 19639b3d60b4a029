import { useMemo } from 'preact/hooks';
import type { RollPerson } from '../../rpc/answers';
import { foldedSearch } from '../ui/lists/folded-search';
import { useStore } from '../ui/page/store';
import { fits, placeOf, type RollFilter } from './roll-people';

/** As many people as are drawn at once; more on a press. */
const shownAtOnce = 30;

interface Look {
  readonly typed: string;
  readonly filter: RollFilter;
  readonly place: string;
  /** The person whom Enter marks, by the place in what was found; −1 for nobody. */
  readonly current: number;
  readonly shown: number;
}

/** What is looked for in the roll, and who was found. */
export interface RollLook extends Look {
  readonly found: readonly RollPerson[];
  /** Begins at the first person found, where anything is typed. */
  lookFor(change: Partial<Pick<Look, 'typed' | 'filter' | 'place'>>): void;
  moveTo(index: number): void;
  showMore(): void;
}

/** `people` may stand otherwise than those of `list`, at the same places. */
export function useRollLook(list: readonly RollPerson[], people: readonly RollPerson[]): RollLook {
  const look = useStore(
    (): Look => ({ typed: '', filter: 'all', place: '', current: -1, shown: shownAtOnce }),
  );
  const search = useMemo(
    () =>
      foldedSearch(list.map(({ id, name, position, village }) => [name, position, village, id].join(' '))),
    [list],
  );
  const now = look.read();
  const matches = useMemo(() => search(now.typed), [search, now.typed]);
  const found = matches
    .flatMap((index) => people[index] ?? [])
    .filter((person) => fits(person, now.filter) && (now.place === '' || placeOf(person) === now.place));
  return {
    ...now,
    found,
    current: Math.min(now.current, found.length - 1),
    lookFor(change) {
      const next = { ...look.read(), ...change };
      look.write({ ...next, current: next.typed.trim() === '' ? -1 : 0, shown: shownAtOnce });
    },
    moveTo(index) {
      const current = Math.max(-1, Math.min(index, found.length - 1));
      look.write({ ...look.read(), current, shown: Math.max(now.shown, current + 1) });
    },
    showMore: () => look.write({ ...look.read(), shown: now.shown + 3 * shownAtOnce }),
  };
}
