import { keptLocally } from './kept-locally';
import { type Answer, type Refused, worthRetrying } from './server';

/** What waits to be sent, kept in the browser until the server has it. */
export interface Outbox<Item> {
  /** Replaces a waiting item of the same key that is not on its way, at its place; else goes to the end. */
  add(item: Item): void;
  remove(key: string): void;
  waiting(): readonly Item[];
  /** Tries at once what would otherwise be tried after a while. */
  sendNow(): void;
}

export interface OutboxState {
  readonly waiting: number;
  readonly sending: boolean;
  /** `lost`: no connection, tried again by itself. `refused`: the first item has to be looked at. */
  readonly trouble: 'lost' | Refused | null;
  /** The browser stores nothing, so the page must stay open until all is sent. */
  readonly onlyInPage: boolean;
}

export interface OutboxSettings<Item, Value> {
  readonly name: string;
  keyOf(item: Item): string;
  /** How many of the first waiting items go together, at least one. */
  together(waiting: readonly Item[]): number;
  /** Milliseconds to gather more before the first is sent. */
  readonly pause: number;
  send(items: readonly Item[]): Promise<Answer<Value>>;
  sent(items: readonly Item[], value: Value): void;
  changed(state: OutboxState): void;
}

/** Milliseconds before the next try, longer each time. */
const patience = [2_000, 4_000, 8_000, 15_000, 30_000];

/** Sends in order, one call at a time. The server knows an item by its request, so one that is sent again counts once. */
export function createOutbox<Item, Value>(settings: OutboxSettings<Item, Value>): Outbox<Item> {
  const kept = keptLocally<readonly Item[]>(settings.name);
  let items: readonly Item[] = kept.read() ?? [];
  let onItsWay: readonly Item[] = [];
  let trouble: OutboxState['trouble'] = null;
  let onlyInPage = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void =>
    settings.changed({ waiting: items.length, sending: onItsWay.length > 0, trouble, onlyInPage });
  const keep = (now: readonly Item[]): void => {
    const mine = new Set([...items, ...now].map(settings.keyOf));
    // What another window of this person keeps under the same name is left to that window.
    const others = (kept.read() ?? []).filter((item) => !mine.has(settings.keyOf(item)));
    items = now;
    onlyInPage = !kept.keep([...others, ...items]);
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(), milliseconds);
  };

  async function go(): Promise<void> {
    clearTimeout(timer);
    if (onItsWay.length > 0 || items.length === 0) return;
    onItsWay = items.slice(0, Math.max(1, settings.together(items)));
    tell();
    const batch = onItsWay;
    const answer = await settings.send(batch);
    onItsWay = [];
    if (answer.kind === 'done') {
      failures = 0;
      trouble = null;
      // An item that was replaced meanwhile is another object and stays.
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
    tell();
  }

  window.addEventListener('online', () => void go());
  if (items.length > 0) later(0);
  return {
    add(item) {
      const key = settings.keyOf(item);
      const at = items.findIndex((one) => settings.keyOf(one) === key && !onItsWay.includes(one));
      keep(at < 0 ? [...items, item] : items.map((one, index) => (index === at ? item : one)));
      if (trouble !== 'lost') trouble = null;
      if (trouble === null && onItsWay.length === 0) later(settings.pause);
      tell();
    },
    remove(key) {
      keep(items.filter((item) => settings.keyOf(item) !== key || onItsWay.includes(item)));
      if (trouble !== 'lost') trouble = null;
      tell();
    },
    waiting: () => items,
    sendNow: () => void go(),
  };
}
