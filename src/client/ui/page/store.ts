import { useState } from 'preact/hooks';

/** State that rerenders its component; late callbacks read its current value. */
export interface Store<State> {
  read(): State;
  write(next: State): void;
}

export function useStore<State>(first: () => State): Store<State> {
  const [, redraw] = useState(0);
  const [store] = useState((): Store<State> => {
    let state = first();
    return {
      read: () => state,
      write(next) {
        if (Object.is(next, state)) return;
        state = next;
        redraw((count) => count + 1);
      },
    };
  });
  return store;
}
