/**
 * The type itself where `google.script.run` carries it unchanged; `never`, and so a compile error, where it does not: a
 * Date anywhere would turn the whole reply into null.
 */
export type PlainOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | ((...values: never[]) => unknown)
    ? never
    : T extends object
      ? { readonly [Key in keyof T]: PlainOnly<T[Key]> }
      : never;
