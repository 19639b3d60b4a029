/** Milliseconds; stored values expire, as computers are shared. */
const aDay = 86_400_000;

const prefix = 'so-doi-thoai/';

/** Anonymous mark of the person and the register for which this page was opened. */
export const accountMark = (): string => document.getElementById('page')?.dataset.account ?? '';

/** Unsaved content, stored per account for at most a day, if the browser allows it in a third-party frame. */
export interface BrowserValue<Content> {
  read(): Content | null;
  /** Null removes it. Returns false if it cannot be stored. */
  keep(content: Content | null): boolean;
}

interface Entry<Content> {
  /** Time of storing, milliseconds since 1970. */
  readonly at: number;
  readonly content: Content;
}

const attempted = <Result>(work: () => Result): Result | null => {
  try {
    return work();
  } catch {
    // Storage is blocked, or its content is foreign.
    return null;
  }
};

/** Whether it was stored less than a day ago. */
export const isFresh = (at: number): boolean => Date.now() - at < aDay;

function entryOf<Content>(text: string | null): Entry<Content> | null {
  // Only these pages write under this name.
  const entry = JSON.parse(text ?? 'null') as Entry<Content> | null;
  return entry && isFresh(entry.at) ? entry : null;
}

/** A new format needs a new name, so that values in an old one are never read. */
export function browserValue<Content>(storage: () => Storage, name: string): BrowserValue<Content> {
  const key = `${prefix}${accountMark()}/${name}`;
  return {
    read: () => attempted(() => entryOf<Content>(storage().getItem(key)))?.content ?? null,
    keep: (content) =>
      attempted(() => {
        storage().setItem(key, JSON.stringify({ at: Date.now(), content }));
        return true;
      }) ?? false,
  };
}

/**
 * Removes expired values of all accounts, and counts those of other accounts under this name, which are neither shown
 * nor sent.
 */
export const removeOldValues = (name: string): number =>
  attempted(() => {
    const own = `${prefix}${accountMark()}/${name}`;
    let ofOthers = 0;
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      const entry = attempted(() => entryOf<readonly unknown[] | null>(localStorage.getItem(key)));
      if (!entry) localStorage.removeItem(key);
      else if (key !== own && key.endsWith(`/${name}`)) ofOthers += entry.content?.length ?? 0;
    }
    return ofOthers;
  }) ?? 0;
