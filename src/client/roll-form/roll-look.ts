import { useMemo } from 'preact/hooks';
import { foldedSearch } from '../ui/lists/folded-search';
import { useStore } from '../ui/page/store';
import { fits, placeOf, type RollFilter, type ShownPerson } from './roll-people';

/** People rendered at first; a button shows more. */
const shownAtOnce = 30;

interface Look {
  readonly typed: string;
  readonly filter: RollFilter;
  readonly place: string;
  /** Index of the match that Enter marks; −1 for none. */
  readonly current: number;
  readonly shown: number;
}

/** The search in the roll and its matches. */
export interface RollLook extends Look {
  readonly matches: readonly ShownPerson[];
  /** Nobody of the list fits what is typed, whatever is filtered. */
  readonly isUnlisted: boolean;
  /** Selects the first match if anything is typed. */
  lookFor(change: Partial<Pick<Look, 'typed' | 'filter' | 'place'>>): void;
  moveTo(index: number): void;
  showMore(): void;
}

/** `people` are those of `list` with current marks, in the same order. */
export function useRollLook(list: readonly ShownPerson[], people: readonly ShownPerson[]): RollLook {
  const look = useStore(
    (): Look => ({ typed: '', filter: 'all', place: '', current: -1, shown: shownAtOnce }),
  );
  const search = useMemo(
    () =>
      foldedSearch(list.map(({ id, name, position, village }) => [name, position, village, id].join(' '))),
    [list],
  );
  const now = look.read();
  const indexes = useMemo(() => search(now.typed.replace(/[,;]/g, ' ')), [search, now.typed]);
  const matches = indexes
    .flatMap((index) => people[index] ?? [])
    .filter((person) => fits(person, now.filter) && (now.place === '' || placeOf(person) === now.place));
  return {
    ...now,
    matches,
    isUnlisted: now.typed.trim() !== '' && indexes.length === 0,
    current: Math.min(now.current, matches.length - 1),
    lookFor(change) {
      const next = { ...look.read(), ...change };
      look.write({ ...next, current: next.typed.trim() === '' ? -1 : 0, shown: shownAtOnce });
    },
    moveTo(index) {
      const current = Math.max(-1, Math.min(index, matches.length - 1));
      look.write({ ...look.read(), current, shown: Math.max(now.shown, current + 1) });
    },
    showMore: () => look.write({ ...look.read(), shown: now.shown + 3 * shownAtOnce }),
  };
}
