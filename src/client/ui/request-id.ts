/** Names one wish of the person, so that saving it twice makes one row. */
export interface RequestId {
  current(): string;
  /** After the wish was granted: the next save is another one. */
  renew(): void;
}

const randomId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

export function createRequestId(kept?: string): RequestId {
  let id = kept ?? randomId();
  return {
    current: () => id,
    renew() {
      id = randomId();
    },
  };
}
