import { useState } from 'preact/hooks';
import { useStore } from '../page/store';
import { createOutbox, type Outbox, type OutboxSettings, type OutboxState } from './outbox';

/**
 * An outbox as state. One page has one of a name, so its component must not be drawn anew: it stands round `Opening`
 * (`mountBody`). `settings` are those of the first drawing, so what they call reads stores.
 */
export function useOutbox<Item, Value>(
  settings: Omit<OutboxSettings<Item, Value>, 'changed'>,
): readonly [Outbox<Item>, OutboxState] {
  const state = useStore<OutboxState>(() => ({
    waiting: 0,
    sending: false,
    trouble: null,
    onlyInPage: false,
  }));
  const [outbox] = useState(() => {
    const created = createOutbox({ ...settings, changed: state.write });
    state.write({ ...state.read(), waiting: created.waiting().length });
    return created;
  });
  return [outbox, state.read()];
}
