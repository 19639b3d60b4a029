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

/** A part that the form of the paper asks for (Decree 30/2020, Annexes I and III). */
export type PaperPart =
  | 'national-title'
  | 'motto'
  | 'number'
  | 'place-date'
  | 'title'
  | 'subject-line'
  | 'addressee'
  | 'end-mark'
  | 'recipients'
  | 'kept-copy'
  | 'signature';

/** A slip in the words of a finished paper; `expected` is what should stand there, '' where only a person can tell. */
export interface WordingFlaw {
  readonly kind:
    | 'leftover-tag'
    | 'double-space'
    | 'stray-space'
    | 'doubled-sign'
    | 'wrong-capital'
    | 'wrong-padding'
    | 'basis-punctuation'
    | 'recipient-punctuation'
    | 'point-order'
    | 'end-mark-repeated';
  /** Counts the paragraphs of the file from 1, those in tables included. */
  readonly paragraph: number;
  /** The slip with a few words around it. */
  readonly excerpt: string;
  readonly expected: string;
}

/** What the linter finds in a finished paper; `paragraph` of a missing part is where its letter begins. */
export type PaperFlaw =
  | WordingFlaw
  | { readonly kind: 'missing-part'; readonly part: PaperPart; readonly paragraph: number }
  /** DỰ THẢO stands on a complete paper, or is absent from an incomplete one. */
  | { readonly kind: 'draft-mark'; readonly required: boolean; readonly paragraph: number };
