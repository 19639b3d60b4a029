import type { TagFailure } from '../domain/failure';
import { editDistance } from '../domain/text/closest-name';

export const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/** Key for comparing tags: accents count; case, spaces and Unicode form do not. */
export const tagKey = (name: string): string =>
  name.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim().toLowerCase();

const withoutAccents = (text: string): string =>
  tagKey(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd');

/** The name closest to a mistyped one, or undefined; up to a third of the letters may differ. */
export function nearestTag(name: string, names: Iterable<string>): string | undefined {
  const typed = withoutAccents(name);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of names) {
    const distance = editDistance(typed, withoutAccents(candidate));
    if (!best || distance < best.distance) best = { name: candidate, distance };
  }
  if (!best) return undefined;
  const longer = Math.max(typed.length, best.name.length);
  return best.distance <= Math.max(2, Math.floor(longer / 3)) ? best.name : undefined;
}

/** The failure of a tag that has none of these names, with the nearest one. */
export function unknownTag(typed: string, names: Iterable<string>): TagFailure {
  const nearest = nearestTag(typed, names);
  const failure = { tag: typed.trim(), reason: 'unknown', person: '' } as const;
  return nearest === undefined ? failure : { ...failure, nearest };
}

/** The name that equals this one apart from accents and one letter; short names must be exact. */
export function misspeltTag(name: string, names: readonly string[]): string | undefined {
  const exact = names.find((candidate) => tagKey(candidate) === tagKey(name));
  const typed = withoutAccents(name);
  if (exact !== undefined || typed.length < 5) return exact;
  return names.find((candidate) => {
    const tag = withoutAccents(candidate);
    return Math.abs(tag.length - typed.length) <= 1 && editDistance(typed, tag) <= 1;
  });
}
