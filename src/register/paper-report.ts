/** Something a paper cannot be issued without, by the cell that should hold it. */
export interface PaperGap {
  readonly tab: string;
  /** The key of the row; '' where a whole sheet has no row yet. For `Cấu hình`, the code of the setting. */
  readonly row: string;
  readonly field: string;
}

/** Something a person should look at before signing; it stops nothing. */
export type PaperWarning =
  /** The last lawful day of the notice, as `yyyy-MM-dd`, had passed when the paper was made. */
  | { readonly kind: 'notice-late'; readonly lastDay: string }
  /** A law that the settings still list but that is no longer in force on the day of the paper. */
  | { readonly kind: 'basis-expired'; readonly text: string; readonly replacement: string }
  | { readonly kind: 'basis-missing' }
  /** A recipient that no longer exists on the day of the paper, such as a district. */
  | { readonly kind: 'recipient-expired'; readonly text: string }
  | { readonly kind: 'day-off'; readonly date: string }
  | { readonly kind: 'too-long'; readonly words: number; readonly most: number }
  | { readonly kind: 'sums-differ'; readonly what: string; readonly one: number; readonly other: number };
