/**
 * The type itself if `google.script.run` transfers it unchanged, otherwise `never`, which is a compile error. A Date
 * anywhere would turn the whole reply into null.
 */
export type PlainOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | ((...values: never[]) => unknown)
    ? never
    : T extends object
      ? { readonly [Key in keyof T]: PlainOnly<T[Key]> }
      : never;
