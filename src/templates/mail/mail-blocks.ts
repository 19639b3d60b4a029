/** Label and value; a pair with an empty value is left out. */
export type Fact = readonly [label: string, value: string];

/** One line of a list. */
export interface ListItem {
  readonly name: string;
  /** `quá hạn 3 ngày`, or ''. */
  readonly state: string;
  readonly isLate: boolean;
  readonly facts: readonly Fact[];
}

export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** What the reader is to do: an https address, or `tel:` and digits. */
  | { readonly kind: 'button'; readonly label: string; readonly address: string };
