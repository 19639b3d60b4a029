import type { Memory } from '../../../application/ports';

const digestKey = 'digest.key';

export function documentMemory(): Memory {
  const store = (): GoogleAppsScript.Properties.Properties =>
    // A standalone script has no document properties.
    PropertiesService.getDocumentProperties() ?? PropertiesService.getScriptProperties();
  let key: string | undefined;
  return {
    readAll: () => store().getProperties(),
    write(values) {
      const [entry, ...others] = Object.entries(values);
      if (!entry) return;
      if (others.length === 0) store().setProperty(entry[0], entry[1]);
      else store().setProperties({ ...values });
    },
    remove(key) {
      store().deleteProperty(key);
    },
    replaceAll(values) {
      store().setProperties({ ...values }, true);
      // A digest from now on takes a new key.
      key = undefined;
    },
    digest(text) {
      key ??= store().getProperty(digestKey) ?? undefined;
      if (key === undefined) {
        key = Utilities.getUuid();
        store().setProperty(digestKey, key);
      }
      return Utilities.base64EncodeWebSafe(Utilities.computeHmacSha256Signature(text, key)).replace(
        /=+$/,
        '',
      );
    },
  };
}
