import type { PaperWarning } from '../../../register/papers/paper-report';
import type { TagScope, TagValue } from '../../document-engine';
import { countWords } from '../../words/spoken-words';
import { lineCount } from '../../words/text-measure';

/** A paragraph of a paper of one page; the template prints it, and the warning about the length counts it. */
export interface PageParagraph<Text extends string = string> {
  readonly text: Text;
  /** The condition under which it is printed. */
  readonly section?: string;
  /** The list whose rows print it. */
  readonly each?: string;
  /** Part of the width of the page that it has, in a column of a table. */
  readonly share?: number;
}

/** Points, as `page-form.ts` and `frame.ts` lay out a page: what head, a title of two lines and signature leave. */
const room = 450;
const line = 14 * 1.15 * 1.05;
const gap = 6;
const column = { size: 14, width: 467.7, indent: 36 } as const;
const titleColumn = { size: 14, bold: true, width: 377.7 } as const;

const text = (value: TagValue | undefined): string => (typeof value === 'string' ? value : '');

/** The text with its values; a part in `{{#…}}` only where its tag has one. */
export const filled = (template: string, scope: TagScope): string =>
  template
    .replace(/\{\{#([^}]*)\}\}(.*?)\{\{\/\1\}\}/g, (_, tag: string, inner: string) =>
      scope[tag] ? inner : '',
    )
    .replace(/\{\{([^}]*)\}\}/g, (_, tag: string) => text(scope[tag]));

interface Measured {
  readonly words: number;
  /** Points. */
  readonly height: number;
}

function measured(words: string, share: number): Measured {
  const lines = lineCount(words, { ...column, width: column.width * share });
  return { words: countWords(words), height: lines * line + gap };
}

function printed(
  { text: words, section, each, share = 1 }: PageParagraph,
  scope: TagScope,
): readonly Measured[] {
  if (section !== undefined && !scope[section]) return [];
  const rows = each === undefined ? undefined : scope[each];
  const scopes = each === undefined ? [scope] : typeof rows === 'object' ? rows : [];
  return scopes.map((row) => measured(filled(words, { ...scope, ...row }), share));
}

const longTitle = (title: string): number => Math.max(0, lineCount(title, titleColumn) - 2) * line;

/** Warns of a letter that will not fit on its page, before it is made. */
export function pageWarnings(paragraphs: readonly PageParagraph[], scope: TagScope): readonly PaperWarning[] {
  const all = paragraphs.flatMap((paragraph) => printed(paragraph, scope));
  const sum = (read: (one: Measured) => number): number => all.reduce((total, one) => total + read(one), 0);
  const [words, height] = [sum((one) => one.words), sum((one) => one.height)];
  const left = room - longTitle(text(scope['Tên hội nghị']));
  return height > left
    ? [{ kind: 'too-long', words, most: Math.max(0, Math.floor((words * left) / height)) }]
    : [];
}
