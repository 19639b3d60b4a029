import type { TagScope } from '../../document-engine';

/** What a draft prints where something is missing: never an empty place, never a guess. */
export const blank = '……';

export const shown = (text: string): string => (text === '' ? blank : text);

/** Values of the frame that this paper cannot do without, as a draft shows them. */
export const shownTags = (tags: TagScope, names: readonly string[]): TagScope =>
  Object.fromEntries(names.map((name) => [name, tags[name] === '' ? blank : (tags[name] ?? blank)]));
