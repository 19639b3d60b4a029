import type { CellProblem } from '../../register/cell';
import type { Column } from '../../register/column';
import { formWords } from '../../text/forms/form-words';
import { shownDate } from '../../text/shown-date';
import { element, show, unique } from './element';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// biome-ignore lint/suspicious/noExplicitAny: a column's value type is invariant; a field only reads and shows text.
export type AnyColumn = Column<any>;

/** One question of a form: label, help, control and what is wrong with the answer. */
export interface Field {
  readonly root: HTMLElement;
  readonly control: Control;
  readonly label: string;
  /** The typed text. */
  value(): string;
  /** Puts in a stored or typed text, shown as the register would show it. */
  fill(text: string): void;
  /** Judged by the register's own column. */
  problem(): CellProblem | null;
  complain(sentence: string | null): void;
  enable(on: boolean): void;
  onInput(listener: () => void): void;
}

export interface FieldOptions {
  readonly label?: string;
  readonly help?: string;
  /** Typed text may differ from these. */
  readonly suggestions?: readonly string[];
  /** Only these may be chosen. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly required?: boolean;
  /** Lines of the box; a short text gets one that wraps. */
  readonly rows?: number;
  /** Keeps the text exactly as typed or pasted, tabs and all. */
  readonly verbatim?: boolean;
}

const inputModes: Readonly<Record<string, string>> = {
  phone: 'tel',
  email: 'email',
  integer: 'numeric',
  date: 'numeric',
};

/** Short answers get short boxes. */
const widths: Readonly<Record<string, string>> = {
  date: 'short',
  time: 'short',
  integer: 'short',
  phone: 'medium',
};

function controlFor(column: AnyColumn, options: FieldOptions): Control {
  const choices = options.options ?? column.choices.map((label) => ({ value: label, label }));
  if (choices.length > 0) {
    const items = choices.map(({ value, label }) => element('option', { value }, label));
    return element('select', {}, element('option', { value: '' }, formWords.choose), ...items);
  }
  if (column.kind === 'long-text' || options.rows !== undefined)
    return element('textarea', { rows: options.rows ?? 4 });
  return element('input', {
    type: column.kind === 'phone' ? 'tel' : 'text',
    inputmode: inputModes[column.kind],
    class: widths[column.kind],
    autocomplete: 'off',
    placeholder: column.kind === 'date' ? formWords.dateExample : undefined,
  });
}

/** The text as the register shows it once read: dates as `15/11/2026`, choices by their label. */
function tidied(column: AnyColumn, text: string): string {
  const reading = column.read(text);
  if (!reading.ok || reading.value === null) return text;
  if (column.kind === 'date') return shownDate(reading.value);
  const written: unknown = column.write(reading.value);
  return typeof written === 'string' || typeof written === 'number' ? String(written) : text;
}

function datalistFor(control: Control, suggestions: readonly string[]): HTMLElement | null {
  if (suggestions.length === 0 || !(control instanceof HTMLInputElement)) return null;
  const id = unique('list');
  control.setAttribute('list', id);
  return element('datalist', { id }, ...suggestions.map((value) => element('option', { value })));
}

export function createField(column: AnyColumn, options: FieldOptions = {}): Field {
  const id = unique('field');
  const label = options.label ?? column.header;
  const required = options.required ?? column.required;
  const control = controlFor(column, options);
  const help = options.help ?? column.help;
  const complaint = element('p', { class: 'complaint', id: `${id}-complaint`, hidden: true });
  control.id = id;
  if (required) control.setAttribute('aria-required', 'true');
  const describedBy = [help === '' ? '' : `${id}-help`, `${id}-complaint`]
    .filter((part) => part !== '')
    .join(' ');
  control.setAttribute('aria-describedby', describedBy);

  control.addEventListener('change', () => {
    if (!(control instanceof HTMLSelectElement) && !options.verbatim)
      control.value = tidied(column, control.value);
  });

  const root = element(
    'div',
    { class: 'field' },
    element(
      'label',
      { for: id },
      label,
      required ? element('span', { class: 'required' }, ` (${formWords.required})`) : null,
    ),
    control,
    datalistFor(control, options.suggestions ?? []),
    help === '' ? null : element('p', { class: 'help', id: `${id}-help` }, help),
    complaint,
  );

  const field: Field = {
    root,
    control,
    label,
    value: () => control.value.trim(),
    fill(text) {
      const shown = tidied(column, text);
      if (
        control instanceof HTMLSelectElement &&
        shown !== '' &&
        ![...control.options].some((one) => one.value === shown)
      ) {
        // A value that the office typed into the sheet itself is kept and shown, never dropped.
        control.append(element('option', { value: shown }, shown));
      }
      control.value = shown;
      field.complain(null);
    },
    problem() {
      const reading = column.read(field.value());
      if (!reading.ok) return reading.failure;
      return required && field.value() === '' ? 'required' : null;
    },
    complain(sentence) {
      complaint.textContent = sentence ?? '';
      show(complaint, sentence !== null);
      if (sentence === null) control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
    },
    enable(on) {
      control.disabled = !on;
    },
    onInput(listener) {
      control.addEventListener('input', listener);
      control.addEventListener('change', listener);
    },
  };
  field.onInput(() => field.complain(null));
  return field;
}
