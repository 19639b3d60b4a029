import type { Documents } from '../../../application/ports';
import type * as Engine from '../../../templates/engine';
import { signedBytes } from '../script/gmail';

/** Defined in engine.js, which costs nothing until this is called. */
declare function loadDocumentEngine_(): typeof Engine;

export function documentLoader(): Documents & { readonly specimen: () => Uint8Array } {
  // Cached, as one execution may need many templates of the page.
  let page: string | undefined;
  const fileNamed = (name: string): Uint8Array => {
    page ??= HtmlService.createTemplateFromFile('templates').getRawContent();
    const base64 = new RegExp(`"${name}":"([A-Za-z0-9+/=]+)"`).exec(page)?.[1];
    if (!base64) throw new Error(`no built-in template ${name}`);
    return bytesOf(base64);
  };
  return {
    engine: () => loadDocumentEngine_().createDocumentEngine(),
    builtInTemplate: fileNamed,
    specimen: () => fileNamed('specimen'),
    decode(base64) {
      try {
        return bytesOf(base64);
      } catch {
        return null;
      }
    },
    encode: (file) => Utilities.base64Encode(signedBytes(file)),
  };
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(new Int8Array(Utilities.base64Decode(base64)));
