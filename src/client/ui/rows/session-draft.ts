/** Unsaved text in sessionStorage, if the browser allows it in a third-party frame. */
export interface SessionDraft<Content> {
  read(): Content | null;
  keep(content: Content): void;
  forget(): void;
}

/** A new version of a form needs a new name, so that drafts of an old one are never read. */
export function sessionDraft<Content>(name: string): SessionDraft<Content> {
  const key = `so-doi-thoai/${name}`;
  // Accessing sessionStorage throws if the frame has an opaque origin or storage is blocked.
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    // Only this form writes under this name.
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as Content | null),
    keep: (content) => void attempt(() => sessionStorage.setItem(key, JSON.stringify(content))),
    forget: () => void attempt(() => sessionStorage.removeItem(key)),
  };
}
