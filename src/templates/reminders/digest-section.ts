import type { TagFailure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import type { MailBlock, MailContent } from '../mail/mail-content';

export interface DigestFrame {
  readonly officeName: string;
  readonly conferenceTitle: string;
  readonly registerLink: string;
  readonly addressee: string;
  /** Who chairs the conference, or signs for the office. */
  readonly chair: string;
}

/** The words and the table of one subject in the weekly mail. Kinds may share a section. */
export interface DigestSection<Item> {
  /** Identifies an item, so that no section lists it twice. */
  keyOf(item: Item): string;
  /** A few words for the subject. */
  short(items: readonly Item[]): string;
  /** The built-in words over the list. */
  intro(items: readonly Item[]): string;
  list(items: readonly Item[]): MailBlock;
  /** Long tables come last. */
  readonly isLong?: boolean;
  /** Used if the mail has no other section; refuses unknown tags in the office's words. */
  alone?(
    frame: DigestFrame,
    items: readonly Item[],
    words: string,
  ): Outcome<MailContent, readonly TagFailure[]>;
}
