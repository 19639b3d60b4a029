import { useState } from 'preact/hooks';
import { useStore } from '../page/store';
import { createOutbox, type Outbox, type OutboxSettings, type OutboxState } from './outbox';

/**
 * An outbox as state. A page must have only one of a name, so its component is placed outside `Opening` (`mountBody`),
 * which remounts. `settings` are those of the first rendering, so their callbacks read stores.
 */
export function useOutbox<Item, Value>(
  settings: Omit<OutboxSettings<Item, Value>, 'changed'>,
): readonly [Outbox<Item>, OutboxState] {
  const state = useStore<OutboxState>(() => ({
    waiting: 0,
    ofOthers: 0,
    sending: false,
    trouble: null,
    onlyInPage: false,
  }));
  const [outbox] = useState(() => createOutbox({ ...settings, changed: state.write }));
  return [outbox, state.read()];
}
