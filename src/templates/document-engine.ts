import type { TagFailure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';
import type { DocumentFeatures } from './judge/document-features';
import type { PaperParagraph } from './lint/paper-text';

/** What fills one tag: text, a condition, or the rows of a repeated section. */
export type TagValue = string | boolean | readonly TagScope[];

/** Values by tag; inside a section a row's own values come before those around it. */
export interface TagScope {
  readonly [tag: string]: TagValue;
}

/** A tag of a template. */
export interface TemplateTag {
  /** As `tagKey` gives it. */
  readonly key: string;
  /** As the office typed it. */
  readonly name: string;
  readonly kind: 'value' | 'section' | 'inverted';
  /** The tags inside a section. */
  readonly tags: readonly TemplateTag[];
}

export interface OpenTemplate {
  readonly tags: readonly TemplateTag[];
  /** The text of body, headers, footers and notes by paragraph, and the fields of Word's mail merge. */
  readonly texts: readonly string[];
  /**
   * Fills a copy of the template. Keys are as `tagKey` gives them, and the tags have been checked. `title` replaces the
   * title of the file, which is that of the template.
   */
  fill(scope: TagScope, title?: string): Uint8Array;
}

/** Reads and writes .docx files. engine.ts implements it and is loaded only when papers are made. */
export interface DocumentEngine {
  /**
   * Refuses a file that is not .docx, one with tracked changes or open comments, and tags that are unclosed or of an
   * unsupported kind.
   */
  open(docx: Uint8Array): Outcome<OpenTemplate, readonly TagFailure[]>;
  /** The same for files that differ only in how they are zipped or in their properties; '' if the file is not .docx. */
  fingerprint(docx: Uint8Array): string;
  /** The body of a finished paper, for the linter; empty if the file is not .docx. */
  read(docx: Uint8Array): readonly PaperParagraph[];
  /** One sheet of texts as .xlsx, its first line the heading. */
  workbook(name: string, lines: readonly (readonly string[])[]): Uint8Array;
  /** Null if the file is not .docx. */
  features(docx: Uint8Array): DocumentFeatures | null;
}
