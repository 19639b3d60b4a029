/** Names one wish of the person, so that saving it twice makes one row. */
export interface RequestId {
  current(): string;
  /** The next save is another wish, or one that was kept from before. */
  renew(this: void, kept?: string): void;
}

const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

export function createRequestId(): RequestId {
  let id = randomId();
  return {
    current: () => id,
    renew(kept = randomId()) {
      id = kept;
    },
  };
}
