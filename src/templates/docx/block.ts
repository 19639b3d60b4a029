import type { Paragraph, Table } from 'docx';

type NameIn<Tag extends string> = Tag extends `${'#' | '/' | '^'}${infer Name}` ? Name : Tag;

/** Names of the tags in a text; `string` if the text is not a literal. */
export type TagsIn<Text extends string> = string extends Text
  ? string
  : Text extends `${string}{{${infer Tag}}}${infer Rest}`
    ? NameIn<Tag> | TagsIn<Rest>
    : never;

/** A paragraph or table with the tags that it prints, so that a template with a misspelt tag does not compile. */
export type Block<Tag extends string = never> = (Paragraph | Table) & {
  /** For the compiler only. */
  readonly tags?: Tag;
};

export type AnyBlock = Block<string>;

export type TagsOf<B extends AnyBlock> = B extends { readonly tags?: infer Tag }
  ? Tag extends string
    ? Tag
    : never
  : never;
