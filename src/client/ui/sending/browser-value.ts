/** A shared computer keeps nothing longer than this, in milliseconds. */
const aDay = 86_400_000;

const prefix = 'so-doi-thoai/';

/** The person and the register that the add-on opened this page for, as a mark that names nobody. */
export const accountMark = (): string => document.getElementById('page')?.dataset.account ?? '';

/**
 * What is not in the register yet, kept for one account and for a day at most, as far as the browser lets a frame of
 * another site store anything.
 */
export interface BrowserValue<Content> {
  read(): Content | null;
  /** Null forgets it. False where nothing can be stored: then the page alone holds it. */
  keep(content: Content | null): boolean;
}

interface Entry<Content> {
  /** When it was kept, milliseconds since 1970. */
  readonly at: number;
  readonly content: Content;
}

const attempted = <Result>(work: () => Result): Result | null => {
  try {
    return work();
  } catch {
    // Storage is blocked, or somebody else wrote there.
    return null;
  }
};

/** Whether it was kept less than a day ago. */
export const isFresh = (at: number): boolean => Date.now() - at < aDay;

function entryOf<Content>(text: string | null): Entry<Content> | null {
  // Only these pages write under this name.
  const entry = JSON.parse(text ?? 'null') as Entry<Content> | null;
  return entry && isFresh(entry.at) ? entry : null;
}

/** A new version of what is kept takes a new name, so that an old one is never read into it. */
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
 * Removes what is older than a day, of whatever account, and counts what other accounts still keep under this name. Their
 * words are not shown, and nobody sends them but they.
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
