import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChooserProps<Value extends string> {
  readonly label: string;
  /** Each value with its words. */
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
  readonly id?: string | undefined;
}

/** A choice of what is shown, as opposed to a field of a row. */
export function Chooser<Value extends string>(props: ChooserProps<Value>): JSX.Element {
  const { label, options, value, choose } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
