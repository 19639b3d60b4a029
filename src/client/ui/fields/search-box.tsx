import type { ComponentChildren, JSX } from 'preact';

interface SearchBoxProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** What the search found, or how much. */
  readonly children?: ComponentChildren;
}

/** A field to search in a list. */
export const SearchBox = ({ id, label, help, onType, children, ...input }: SearchBoxProps): JSX.Element => (
  <div class="field search">
    <label for={id}>{label}</label>
    <input
      type="search"
      id={id}
      autocomplete="off"
      aria-describedby={`${id}-help`}
      onInput={(event) => onType(event.currentTarget.value)}
      {...input}
    />
    <p class="help" id={`${id}-help`}>
      {help}
    </p>
    {children}
  </div>
);
