import type { TagScope, TagValue } from './document-engine';

interface Explained {
  /** The tab that the value comes from; '' if the add-on computes it. */
  readonly source: string;
  /** What the office sees in the list of tags: a sample of the value, or what a section is for. */
  readonly example: string;
}

export interface ValueTag<Facts> extends Explained {
  readonly kind: 'value';
  /** Whether it may be printed empty. */
  readonly optional: boolean;
  readonly read: (facts: Facts, index: number) => string;
}

/** A part of the paper that is printed only if the condition holds. */
export interface ConditionTag<Facts> extends Explained {
  readonly kind: 'condition';
  readonly holds: (facts: Facts, index: number) => boolean;
}

/** A part that is printed once for each row, with tags of its own. */
interface RepeatedPart<Facts> extends Explained {
  readonly kind: 'list';
  readonly tags: AnyTags;
  readonly rows: (facts: Facts, blank: string) => readonly TagScope[];
}

export interface ListTag<Facts, Inside extends string> extends RepeatedPart<Facts> {
  /** Names of the tags inside; for the compiler only. */
  readonly inside?: Inside;
}

type Tag<Facts> = ValueTag<Facts> | ConditionTag<Facts> | RepeatedPart<Facts>;

/** The tags of a paper by name, in the order in which they are explained; each says what it prints of the facts. */
export interface Tags<Facts> {
  readonly [name: string]: Tag<Facts>;
}

/** Tags of any facts, for names and explanations. */
export type AnyTags = Tags<never>;

/** Names of the tags, those inside lists included. */
export type TagName<T> =
  | (keyof T & string)
  | { [Name in keyof T]: T[Name] extends ListTag<never, infer Inside> ? Inside : never }[keyof T];

export const value = <Facts>(
  source: string,
  example: string,
  read: ValueTag<Facts>['read'],
): ValueTag<Facts> => ({ kind: 'value', source, example, optional: false, read });

/** A value that may be printed empty. */
export const optional = <Facts>(
  source: string,
  example: string,
  read: ValueTag<Facts>['read'],
): ValueTag<Facts> => ({ kind: 'value', source, example, optional: true, read });

/** The same value as a required one. */
export const required = <Facts>(tag: ValueTag<Facts>): ValueTag<Facts> => ({ ...tag, optional: false });

export const condition = <Facts>(
  source: string,
  example: string,
  holds: ConditionTag<Facts>['holds'],
): ConditionTag<Facts> => ({ kind: 'condition', source, example, holds });

/** `added` gives the columns that the office added to the sheet of the rows; each of them is a tag too. */
export const list = <Facts, Row, Name extends string, Inside extends string = never>(
  source: string,
  example: string,
  rowsOf: (facts: Facts) => readonly Row[],
  tags: { readonly [Key in Name]: ValueTag<Row> | ConditionTag<Row> | ListTag<Row, Inside> },
  added: (row: Row) => TagScope = () => ({}),
): ListTag<Facts, Name | Inside> => ({
  kind: 'list',
  source,
  example,
  tags,
  rows: (facts, blank) =>
    rowsOf(facts).map((row, index) => ({ ...added(row), ...scopeOf<Row>(tags, row, blank, index) })),
});

/** A list whose rows are single lines of text. */
export const lines = <Facts, Line extends string>(
  source: string,
  example: string,
  linesOf: (facts: Facts) => readonly string[],
  [tag, sample]: readonly [tag: Line, sample: string],
): ListTag<Facts, Line> => {
  const one = { [tag]: value(source, sample, (line: string) => line) };
  return {
    kind: 'list',
    source,
    example,
    tags: one,
    rows: (facts, blank) => linesOf(facts).map((line) => scopeOf(one, line, blank)),
  };
};

export const addedColumns = ({ added }: { readonly added: TagScope }): TagScope => added;

/** The number of a row, counted from 1. */
export const rowNumber = value('', '1', (_row: unknown, index) => String(index + 1));

type Of<T, Facts> = {
  readonly [Name in keyof T]: T[Name] extends ListTag<never, infer Inside>
    ? ListTag<Facts, Inside>
    : T[Name] extends ConditionTag<never>
      ? ConditionTag<Facts>
      : ValueTag<Facts>;
};

/** The same tags, read from a part of other facts. */
export function tagsOf<Facts, Part, const T extends Tags<Part>>(
  part: (facts: Facts) => Part,
  tags: T & Tags<Part>,
): Of<T, Facts> {
  const retarget = (tag: Tag<Part>): Tag<Facts> => {
    switch (tag.kind) {
      case 'value':
        return { ...tag, read: (facts, index) => tag.read(part(facts), index) };
      case 'condition':
        return { ...tag, holds: (facts, index) => tag.holds(part(facts), index) };
      case 'list':
        return { ...tag, rows: (facts, blank) => tag.rows(part(facts), blank) };
    }
  };
  const all: Tags<Part> = tags;
  // Object.fromEntries loses which kind of tag each name has.
  return Object.fromEntries(Object.entries(all).map(([name, tag]) => [name, retarget(tag)])) as Of<T, Facts>;
}

function print<Facts>(tag: Tag<Facts>, facts: Facts, blank: string, index: number): TagValue {
  switch (tag.kind) {
    case 'value':
      return tag.read(facts, index) || (tag.optional ? '' : blank);
    case 'condition':
      return tag.holds(facts, index);
    case 'list':
      return tag.rows(facts, blank);
  }
}

/** Values of the tags; `blank` replaces a required value that is empty. */
export const scopeOf = <Facts>(tags: Tags<Facts>, facts: Facts, blank = '', index = 0): TagScope =>
  Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, print(tag, facts, blank, index)]));

/** A tag as the office sees it in the list of tags. */
export interface ExplainedTag extends Explained {
  readonly name: string;
  readonly kind: 'value' | 'section';
  /** A value that may be printed empty; a section is simply left out. */
  readonly optional: boolean;
  /** Of a section that is printed once for each row: the tags that have a value there. */
  readonly own?: readonly string[];
}

/** Every tag once, those of a list after it. */
export function explainedTags(...all: readonly AnyTags[]): readonly ExplainedTag[] {
  const explained = new Map<string, ExplainedTag>();
  const add = (tags: AnyTags): void => {
    for (const [name, tag] of Object.entries(tags)) {
      const { source, example } = tag;
      const isValue = tag.kind === 'value';
      if (!explained.has(name)) {
        const optional = !isValue || tag.optional;
        const own = tag.kind === 'list' ? { own: Object.keys(tag.tags) } : {};
        explained.set(name, {
          name,
          kind: isValue ? 'value' : 'section',
          source,
          example,
          optional,
          ...own,
        });
      }
      if (tag.kind === 'list') add(tag.tags);
    }
  };
  for (const tags of all) add(tags);
  return [...explained.values()];
}
