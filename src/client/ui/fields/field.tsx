import type { AriaAttributes, ComponentChildren, ComponentProps, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { inputModes, tidied, widths } from './column-text';
import type { FieldGroup } from './field-group';

interface FieldProps<Name extends string> {
  readonly group: FieldGroup<Name>;
  readonly name: Name;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** Extra attributes of a short text's input, as for a combobox. */
  readonly box?: AriaAttributes & { readonly role?: 'combobox' };
  /** Content directly below the control. */
  readonly below?: ComponentChildren;
  /** Content below the field. */
  readonly children?: ComponentChildren;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'value' | 'children' | 'role' | 'size'> {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function Select({ choices, value, ...control }: SelectProps): JSX.Element {
  const stored = useRef<readonly string[]>([]);
  // A value typed directly into the sheet stays available, even if it is not a choice.
  if (value !== '' && ![...choices.map((choice) => choice.value), ...stored.current].includes(value))
    stored.current = [...stored.current, value];
  const all = [
    { value: '', label: formWords.choose },
    ...choices,
    ...stored.current.map((one) => ({ value: one, label: one })),
  ];
  return (
    <select value={value} {...control}>
      {all.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function Control<Name extends string>({ group, name, onPaste, box }: FieldProps<Name>): JSX.Element {
  const column = group.column(name);
  const options = group.options(name);
  const id = group.id(name);
  const choices = options.options ?? column.choices.map((label) => ({ value: label, label }));
  const suggestions = options.suggestions ?? [];
  const control = {
    id,
    value: group.text(name),
    disabled: group.isClosed(name),
    'aria-required': group.isRequired(name) ? ('true' as const) : undefined,
    'aria-invalid': group.complaint(name) === null ? undefined : ('true' as const),
    'aria-describedby': group.help(name) === '' ? `${id}-complaint` : `${id}-help ${id}-complaint`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      group.type(name, event.currentTarget.value),
  };
  if (choices.length > 0) return <Select {...control} choices={choices} />;

  const tidy = ({
    currentTarget: { value },
  }: {
    readonly currentTarget: { readonly value: string };
  }): void => {
    const offered = options.offer?.(value) ?? value;
    const tidy = options.verbatim ? offered : tidied(column, offered);
    if (tidy !== group.text(name)) group.type(name, tidy);
  };
  if (column.kind === 'long-text' || options.rows !== undefined)
    return <textarea rows={options.rows ?? 4} onChange={tidy} onPaste={onPaste} {...control} />;
  return (
    <>
      <input
        type={column.kind === 'phone' ? 'tel' : 'text'}
        inputMode={inputModes[column.kind]}
        class={widths[column.kind]}
        autocomplete="off"
        placeholder={column.kind === 'date' ? formWords.dateExample : undefined}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        onChange={tidy}
        {...control}
        {...box}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** One field of a form, as its column declares it: label, control, help and complaint. */
export function Field<Name extends string>(props: FieldProps<Name>): JSX.Element {
  const { group, name, below, children } = props;
  const id = group.id(name);
  const help = group.help(name);
  const complaint = group.complaint(name);
  return (
    <div class="field">
      <label for={id}>
        {group.label(name)}
        {group.isRequired(name) && <span class="required"> ({formWords.required})</span>}
      </label>
      <Control {...props} />
      {below}
      {help !== '' && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <p class="complaint" id={`${id}-complaint`} hidden={complaint === null}>
        {complaint}
      </p>
      {children}
    </div>
  );
}

interface FieldsProps<Name extends string> {
  readonly group: FieldGroup<Name>;
  readonly names: readonly Name[];
}

/** Several fields, one below the other. */
export const Fields = <Name extends string>({ group, names }: FieldsProps<Name>): JSX.Element => (
  <>
    {names.map((name) => (
      <Field key={name} group={group} name={name} />
    ))}
  </>
);
