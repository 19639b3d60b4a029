import { browserValue, isFresh, removeOldValues } from './browser-value';
import { type Answer, type Refused, worthRetrying } from './server';

/** A queue of items, stored in the browser until the server has them. */
export interface Outbox<Item> {
  /** Replaces, in place, a waiting item with the same key that is not being sent; otherwise appends. */
  add(item: Item): void;
  remove(key: string): void;
  waiting(): readonly Item[];
  /** Sends now instead of after a pause. */
  sendNow(): void;
}

export interface OutboxState {
  readonly waiting: number;
  /** Items of other accounts or registers on this computer. */
  readonly ofOthers: number;
  readonly sending: boolean;
  /** `lost`: no connection, retried automatically. A refusal: a person has to look at the first item. */
  readonly trouble: 'lost' | Refused | null;
  /** The browser cannot store anything, so the page must stay open until all is sent. */
  readonly onlyInPage: boolean;
}

/** A stored item; each expires by its own time. */
interface Waiting<Item> {
  readonly item: Item;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface OutboxSettings<Item, Value> {
  readonly name: string;
  keyOf(item: Item): string;
  /** How many of the first items to send together, at least one. */
  together(waiting: readonly Item[]): number;
  /** Milliseconds to collect items before sending. */
  readonly pause: number;
  send(items: readonly Item[]): Promise<Answer<Value>>;
  sent(items: readonly Item[], value: Value): void;
  changed(state: OutboxState): void;
}

/** Milliseconds before each retry. */
const patience = [2_000, 4_000, 8_000, 15_000, 30_000];

/** Sends in order, one call at a time. The server recognises an item by its request, so a repeat counts once. */
export function createOutbox<Item, Value>(settings: OutboxSettings<Item, Value>): Outbox<Item> {
  const ofOthers = removeOldValues(settings.name);
  const stored = browserValue<readonly Waiting<Item>[]>(() => localStorage, settings.name);
  const entries = (): readonly Waiting<Item>[] => (stored.read() ?? []).filter(({ since }) => isFresh(since));
  let items: readonly Item[] = entries().map(({ item }) => item);
  let inFlight: readonly Item[] = [];
  let trouble: OutboxState['trouble'] = null;
  let onlyInPage = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (): void =>
    settings.changed({ waiting: items.length, ofOthers, sending: inFlight.length > 0, trouble, onlyInPage });
  const keep = (now: readonly Item[]): void => {
    const mine = new Set([...items, ...now].map(settings.keyOf));
    // Items of the person's other windows under the same name are left to these.
    const before = entries();
    const others = before.filter(({ item }) => !mine.has(settings.keyOf(item)));
    items = now;
    const all = [
      ...others,
      ...items.map((item) => {
        const same = before.find((one) => settings.keyOf(one.item) === settings.keyOf(item));
        return { item, since: same?.since ?? Date.now() };
      }),
    ];
    onlyInPage = !stored.keep(all);
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(), milliseconds);
  };

  async function go(): Promise<void> {
    clearTimeout(timer);
    if (inFlight.length > 0 || items.length === 0) return;
    inFlight = items.slice(0, Math.max(1, settings.together(items)));
    report();
    const batch = inFlight;
    const answer = await settings.send(batch);
    inFlight = [];
    if (answer.kind === 'done') {
      failures = 0;
      trouble = null;
      // An item replaced meanwhile is another object and stays.
      keep(items.filter((item) => !batch.includes(item)));
      settings.sent(batch, answer.value);
      if (items.length > 0) later(0);
    } else if (answer.kind === 'lost' || worthRetrying(answer)) {
      trouble = answer.kind === 'lost' ? 'lost' : answer;
      later(patience[Math.min(failures, patience.length - 1)] ?? 0);
      failures += 1;
    } else {
      trouble = answer;
    }
    report();
  }

  window.addEventListener('online', () => void go());
  // Drops expired items.
  keep(items);
  if (items.length > 0) later(0);
  report();
  return {
    add(item) {
      const key = settings.keyOf(item);
      const at = items.findIndex((one) => settings.keyOf(one) === key && !inFlight.includes(one));
      keep(at < 0 ? [...items, item] : items.map((one, index) => (index === at ? item : one)));
      if (trouble !== 'lost') trouble = null;
      if (trouble === null && inFlight.length === 0) later(settings.pause);
      report();
    },
    remove(key) {
      keep(items.filter((item) => settings.keyOf(item) !== key || inFlight.includes(item)));
      if (trouble !== 'lost') trouble = null;
      report();
    },
    waiting: () => items,
    sendNow: () => void go(),
  };
}
