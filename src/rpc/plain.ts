/** What `google.script.run` carries unchanged; a Date anywhere would turn the whole reply into null. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined };

/** The type itself where it is plain; `never`, and so a compile error, where it is not. */
export type PlainOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | ((...values: never[]) => unknown)
    ? never
    : T extends object
      ? { readonly [Key in keyof T]: PlainOnly<T[Key]> }
      : never;
