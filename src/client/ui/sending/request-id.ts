/** Identifies one save, so that repeating it makes one row. */
export interface RequestId {
  current(): string;
  /** Starts another save, or resumes the one with this ID. */
  renew(this: void, next?: string): void;
}

const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

export function createRequestId(): RequestId {
  let id = randomId();
  return {
    current: () => id,
    renew(next = randomId()) {
      id = next;
    },
  };
}
