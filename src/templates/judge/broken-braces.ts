import type { TagFailure } from '../../domain/failure';
import { nearestTag } from '../tag-key';

/** Braces with the text they enclose, or unpaired ones with the words next to them. */
const braces = /\{+[^{}]*\}+|\{{2,}[^{}]{0,60}|[^{}]{0,60}\}{2,}/g;
const single = /^\{[^{}]*\}$/;
const whole = /^\{\{[^{}]+\}\}$/;

function nameIn(typed: string): string {
  const words = typed.replace(/[{}]/g, '').trim();
  if (/^\{.*\}$/s.test(typed)) return words;
  const parts = words.split(/[,.;:()\n]/);
  return (typed.startsWith('{') ? parts[0] : parts[parts.length - 1])?.trim() ?? '';
}

/** Tags with a missing or extra brace. `texts` are paragraphs. */
export const brokenTags = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.match(braces) ?? [])
    .filter((typed) => !whole.test(typed) && !single.test(typed))
    .map(nameIn)
    .filter((name) => name !== '');

/** The failures of a file that cannot be opened, with the nearest tag for each broken one. */
export const withNearestTags = (
  failures: readonly TagFailure[],
  names: readonly string[],
): readonly TagFailure[] =>
  failures.map((tagFailure) => {
    const nearest =
      tagFailure.reason === 'broken' && tagFailure.tag !== '' ? nearestTag(tagFailure.tag, names) : undefined;
    return nearest === undefined ? tagFailure : { ...tagFailure, nearest };
  });
