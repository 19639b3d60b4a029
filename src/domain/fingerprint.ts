/** A short text that differs, for all practical purposes, whenever the given text does (two FNV-1a hashes). */
export function fingerprintOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193) >>> 0;
    other = Math.imul(other ^ (unit + index), 0x85ebca6b) >>> 0;
  }
  return one.toString(36) + other.toString(36);
}
