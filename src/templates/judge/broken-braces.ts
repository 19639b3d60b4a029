import type { TagFailure } from '../../domain/failure';
import { nearestTag } from '../tag-key';

/** Braces with what they enclose, or with the words beside a pair that has no other. */
const braces = /\{+[^{}]*\}+|\{{2,}[^{}]{0,60}|[^{}]{0,60}\}{2,}/g;
const single = /^\{[^{}]*\}$/;
const whole = /^\{\{[^{}]+\}\}$/;

function nameIn(typed: string): string {
  const words = typed.replace(/[{}]/g, '').trim();
  if (/^\{.*\}$/s.test(typed)) return words;
  const parts = words.split(/[,.;:()\n]/);
  return (typed.startsWith('{') ? parts[0] : parts[parts.length - 1])?.trim() ?? '';
}

/** Tags of which a brace is missing or too many. `texts` are paragraphs. */
export const brokenTags = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.match(braces) ?? [])
    .filter((typed) => !whole.test(typed) && !single.test(typed))
    .map(nameIn)
    .filter((name) => name !== '');

/** The failures of a file that cannot be opened, with the tag that each broken one was meant as. */
export const withNearestTags = (
  failures: readonly TagFailure[],
  names: readonly string[],
): readonly TagFailure[] =>
  failures.map((one) => {
    const nearest = one.reason === 'broken' && one.tag !== '' ? nearestTag(one.tag, names) : undefined;
    return nearest === undefined ? one : { ...one, nearest };
  });
