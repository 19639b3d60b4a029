/** A removal in words, before and after it. */
export interface ShownRemoval {
  readonly state: 'in-use' | 'begun' | 'removed';
  readonly intro: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** The report as one text; '' before the removal. */
  readonly report: string;
}
