/** A blank cell that blocks issuing a paper. */
export interface PaperGap {
  readonly tab: string;
  /** Key of the row, or code of the setting; '' where the sheet has no row yet. */
  readonly row: string;
  readonly field: string;
}

/** For a person to check before signing; blocks nothing. */
export type PaperWarning =
  /** The legal deadline of the notice (`yyyy-MM-dd`) had passed when the paper was made. */
  | { readonly kind: 'notice-late'; readonly lastDay: string }
  /** A listed law that is not in force on the day of the paper. */
  | { readonly kind: 'basis-expired'; readonly text: string; readonly replacement: string }
  | { readonly kind: 'basis-missing' }
  /** A listed recipient that does not exist on the day of the paper, such as a district. */
  | { readonly kind: 'recipient-expired'; readonly text: string }
  /** A unit of the plan's last part that has another name, or is no longer there, on the day of the conference. */
  | { readonly kind: 'duty-expired'; readonly unit: string }
  /** Neither chair holds a post of the body that has to chair with the committee. */
  | { readonly kind: 'no-council-chair'; readonly body: string }
  /** The agenda opens at another time than letters and notice say. */
  | { readonly kind: 'opens-late'; readonly opens: string; readonly startTime: string }
  /** A proof that the paper states is of a later day than the paper. */
  | {
      readonly kind: 'proof-later';
      readonly proof: 'notice' | 'results';
      readonly date: string;
      readonly signedOn: string;
    }
  | { readonly kind: 'day-off'; readonly date: string }
  | { readonly kind: 'too-long'; readonly words: number; readonly most: number }
  | { readonly kind: 'sums-differ'; readonly what: string; readonly one: number; readonly other: number };

/** Letters longer than a page: to whom, and the columns to shorten. */
export interface LongLetters {
  readonly names: readonly string[];
  readonly headers: readonly string[];
}

/** A required part of a paper (Decree 30/2020, Annexes I and III). */
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

/** A flaw in the wording of a paper; `expected` is the correction, '' where only a person can tell. */
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
  /** Counted from 1, including paragraphs in tables. */
  readonly paragraph: number;
  /** The flaw with a few words of context. */
  readonly excerpt: string;
  readonly expected: string;
}

/** A finding of the linter; for a missing part, `paragraph` is where its letter begins. */
export type PaperFlaw =
  | WordingFlaw
  | { readonly kind: 'missing-part'; readonly part: PaperPart; readonly paragraph: number }
  /** DỰ THẢO on a complete paper, or missing on a draft. */
  | { readonly kind: 'draft-mark'; readonly required: boolean; readonly paragraph: number };
