import type { Columns, Table } from '../../../register/table';
import type { Draft } from '../../../rpc/answers';
import { type Store, useStore } from '../page/store';
import { type Answers, firstAnswers } from './field-group';

/** One of several rows that are typed together. */
export interface Card {
  readonly key: number;
  /** For the `fieldGroup` of its fields. */
  readonly answers: Store<Answers>;
}

/** Rows that are typed together, which can be added and removed; always at least one. */
export interface Cards {
  all(): readonly Card[];
  add(draft: Draft): void;
  remove(key: number): void;
  /** Replaces all cards. */
  fill(drafts: readonly Draft[]): void;
}

interface State {
  readonly nextKey: number;
  readonly all: readonly { readonly key: number; readonly answers: Answers }[];
}

/** `blank` holds the defaults of a new card. */
export function useCards<C extends Columns, Name extends keyof C & string>(
  table: Pick<Table<C>, 'columns'>,
  names: readonly Name[],
  blank: Draft,
): Cards {
  const withMore = ({ nextKey, all }: State, drafts: readonly Draft[]): State => {
    const more = drafts.map((draft, index) => ({
      key: nextKey + index,
      answers: firstAnswers(table, names, { ...blank, ...draft }),
    }));
    return { nextKey: nextKey + drafts.length, all: [...all, ...more] };
  };
  const state = useStore(() => withMore({ nextKey: 0, all: [] }, [{}]));
  const change = (next: (all: State['all']) => State['all']): void =>
    state.write({ ...state.read(), all: next(state.read().all) });
  return {
    all: () =>
      state.read().all.map(({ key, answers }) => ({
        key,
        answers: {
          read: () => state.read().all.find((card) => card.key === key)?.answers ?? answers,
          write: (next) =>
            change((all) => all.map((card) => (card.key === key ? { key, answers: next } : card))),
        },
      })),
    add: (draft) => state.write(withMore(state.read(), [draft])),
    remove: (key) => change((all) => all.filter((card) => card.key !== key)),
    fill: (drafts) => state.write(withMore({ ...state.read(), all: [] }, drafts)),
  };
}
