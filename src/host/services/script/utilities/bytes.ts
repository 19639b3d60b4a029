/** The platform's bytes are signed: -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

/** Bytes of a script, signed or not; numbers beyond a byte wrap around. */
export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  // `from` walks an iterator and is ten times slower; every document passes here.
  const unsigned = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) unsigned[at] = bytes[at] ?? 0;
  return unsigned;
}

export function isByteArray(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** Text in a character set by its name; undefined when the host does not know the set. */
export function encodeText(text: string, charset: string): Uint8Array | undefined {
  switch (charset.toUpperCase().replace('_', '-')) {
    case 'UTF-8':
      return new TextEncoder().encode(text);
    case 'US-ASCII':
      return Uint8Array.from(text, (character) => {
        const code = character.charCodeAt(0);
        return code < 128 ? code : '?'.charCodeAt(0);
      });
    case 'ISO-8859-1':
      return new Uint8Array(Buffer.from(text, 'latin1'));
    case 'UTF-16LE':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    default:
      return undefined;
  }
}

export function decodeText(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset.replace('_', '-'), { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
