/** One store of script, document or user properties. */
export type PropertyStore = Readonly<Record<string, string>>;

/** All property stores of the script; user stores by e-mail. */
export interface PropertiesState {
  script: PropertyStore;
  document: PropertyStore;
  users: Readonly<Record<string, PropertyStore>>;
}

export function emptyProperties(): PropertiesState {
  return { script: {}, document: {}, users: {} };
}

/** Limits of the quota page: 9 kB a value, 500 kB a store, counted in UTF-8 bytes. */
export const valueBytes = 9 * 1024;
export const storeBytes = 500 * 1024;

export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

export function storeSize(store: PropertyStore): number {
  return Object.entries(store).reduce((total, [key, value]) => total + bytesOf(key) + bytesOf(value), 0);
}
