import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { everyTag } from '../../templates/check-tags';
import type { TagScope, TemplateTag } from '../../templates/document-engine';
import type { PaperIdentity } from '../../templates/papers/paper-sources';
import { tagKey } from '../../templates/tag-key';

/** Values by tag key, one line per repetition. The key of a list starts with `#`; its value is the number of rows. */
export type PrintedValues = ReadonlyMap<string, string>;

const listKey = (key: string): string => `#${key}`;

/** The tag of a key. */
export const tagOfKey = (key: string): string => key.replace(/^#/, '');

function valuesByTag(scope: TagScope): PrintedValues {
  const values = new Map<string, string>();
  const walk = (inside: TagScope): void => {
    for (const [name, value] of Object.entries(inside)) {
      const isList = typeof value === 'object';
      // A column may have the same name as a list.
      const key = isList ? listKey(tagKey(name)) : tagKey(name);
      const text = isList ? String(value.length) : String(value);
      values.set(key, values.has(key) ? `${values.get(key)}\n${text}` : text);
      if (isList) for (const row of value) walk(row);
    }
  };
  walk(scope);
  return values;
}

/** The values of a paper that do not depend on number and day, which locking adds. */
export function printedValues(
  scopeOf: (identity: PaperIdentity) => TagScope,
  today: CalendarDate,
): PrintedValues {
  const blank = valuesByTag(scopeOf({ number: '', date: null }));
  const numbered = valuesByTag(scopeOf({ number: '1', date: today }));
  return new Map([...blank].filter(([key, text]) => numbered.get(key) === text));
}

/** The values that a template with these tags prints. */
export function valuesUsed(values: PrintedValues, tags: readonly TemplateTag[]): PrintedValues {
  const keys = everyTag(tags).map(({ key, kind }) =>
    kind === 'section' && values.has(listKey(key)) ? listKey(key) : key,
  );
  return new Map(
    [...new Set(keys)].flatMap((key) => {
      const value = values.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
