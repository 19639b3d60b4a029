/** Keeps what was typed until it is saved, as far as the browser lets a third-party frame store anything. */
export interface KeptDraft<Content> {
  read(): Content | null;
  keep(content: Content): void;
  forget(): void;
}

/** A new version of a form takes a new name, so that an old draft is never read into it. */
export function keptDraft<Content>(name: string): KeptDraft<Content> {
  const key = `so-doi-thoai/${name}`;
  // Touching sessionStorage throws where the frame has no origin of its own or storage is blocked.
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  return {
    // Only this form writes under its own name and version.
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as Content | null),
    keep: (content) => void attempt(() => sessionStorage.setItem(key, JSON.stringify(content))),
    forget: () => void attempt(() => sessionStorage.removeItem(key)),
  };
}
