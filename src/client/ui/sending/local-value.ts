/** A value in localStorage, if the browser allows it in a third-party frame. */
export interface LocalValue<Content> {
  read(): Content | null;
  /** Returns false if it cannot be stored. */
  keep(content: Content): boolean;
}

/** A new format needs a new name, so that values in an old one are never read. */
export function localValue<Content>(name: string): LocalValue<Content> {
  const key = `so-doi-thoai/${name}`;
  return {
    read() {
      try {
        // Only this page writes under this name.
        return JSON.parse(localStorage.getItem(key) ?? 'null') as Content | null;
      } catch {
        return null;
      }
    },
    keep(content) {
      try {
        localStorage.setItem(key, JSON.stringify(content));
        return true;
      } catch {
        return false;
      }
    },
  };
}
