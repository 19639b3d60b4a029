import type { CellProblem } from '../../register/cell';
import { formWords } from '../../text/forms/form-words';
import { element, show, unique } from './element';
import { type AnyColumn, type FieldOptions, inputModes, tidied, widths } from './fields/column-text';

export type { AnyColumn, FieldOptions } from './fields/column-text';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

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
