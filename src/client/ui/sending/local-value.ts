/** A value that outlives the sidebar, as far as the browser lets a frame of another site store anything. */
export interface KeptLocally<Content> {
  read(): Content | null;
  /** False where nothing can be stored: then the page alone holds it. */
  keep(content: Content): boolean;
}

/** A new version of what is kept takes a new name, so that an old one is never read into it. */
export function keptLocally<Content>(name: string): KeptLocally<Content> {
  const key = `so-doi-thoai/${name}`;
  return {
    read() {
      try {
        // Only this page writes under its own name and version.
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
