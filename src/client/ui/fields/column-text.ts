import type { Column } from '../../../register/column';
import { shownDate } from '../../../text/shown-date';

// biome-ignore lint/suspicious/noExplicitAny: a column's value type is invariant; a field only reads and shows text.
export type AnyColumn = Column<any>;

export interface FieldOptions {
  readonly label?: string;
  readonly help?: string;
  /** Proposals; other text is allowed. */
  readonly suggestions?: readonly string[];
  /** The only choices. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly required?: boolean;
  /** Lines of a text area; also turns a short text into one. */
  readonly rows?: number;
  /** Keeps the text exactly as typed or pasted, including tabs. */
  readonly verbatim?: boolean;
  /** Converts the typed text before it is tidied. */
  readonly offer?: (typed: string) => string;
}

export const inputModes: Readonly<Record<string, 'tel' | 'email' | 'numeric'>> = {
  phone: 'tel',
  email: 'email',
  integer: 'numeric',
  date: 'numeric',
};

export const widths: Readonly<Record<string, string>> = {
  date: 'short',
  time: 'short',
  integer: 'short',
  phone: 'medium',
};

/** The text as the register shows it: dates as `15/11/2026`, choices by their label. */
export function tidied(column: AnyColumn, text: string): string {
  // Codes of old fonts that cleaning destroys; the server converts them.
  if (/[\xadÐ]/.test(text)) return text;
  const reading = column.read(text);
  if (!reading.ok || reading.value === null) return text;
  if (column.kind === 'date') return shownDate(reading.value);
  const written: unknown = column.write(reading.value);
  return typeof written === 'string' || typeof written === 'number' ? String(written) : text;
}
